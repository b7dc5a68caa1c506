/** What a message can be that is no request of an organisation for help with AI. */
export const scopeKinds = [
  'job-seeker',
  'student-internship',
  'journalist',
  'seller',
  'private-person',
  'off-topic',
  'emergency',
  'abuse',
  'injection',
  'gibberish',
  'greeting',
] as const
export type ScopeKind = (typeof scopeKinds)[number]

/** Terms that tell a kind by themselves, and those that need a second sign beside them. */
export type ScopeWords = { nl: string; en: string; weakNl?: string; weakEn?: string }

/** How people speak who are at the wrong counter, by kind. `*` is a word or three. */
export const scopeWords: Readonly<
  Record<Exclude<ScopeKind, 'gibberish' | 'greeting'>, ScopeWords>
> = {
  'job-seeker': {
    nl: `zoek baan, zoek * baan, zoek werk als, zoek werk bij, op zoek naar werk, op zoek naar *
      baan, nieuwe baan, bijbaan, baan bij, banen bij, open sollicitatie, sollicitatiebrief,
      ik solliciteren, wil solliciteren, kan solliciteren, graag solliciteren, mijn
      sollicitatie, solliciteer, mijn cv, cv sturen, cv opsturen, jullie vacature, jullie
      vacatures, uw vacature, uw vacatures, vacatures bij jullie, vacature bij jullie,
      openstaande vacatures, openstaande vacature, vacature nog open, hebben jullie
      vacatures, heeft u vacatures, zijn er vacatures, werken bij jullie, bij jullie werken,
      bij u werken, bij jullie aan de slag, in dienst komen, ik ben werkzoekend, ben
      werkloos, carrièreswitch, traineeship, jullie team versterken, jullie nog mensen
      zoeken, per direct beginnen, kan direct beginnen, motivatiebrief, bij een van de
      partners werken, aan het werk bij, weer werk, zoek * werk, nieuwe werkgever, nieuwe
      uitdaging, openstaande functies, open sollicitaties, voor de functie van, functie bij
      jullie, zoeken jullie nog, zoekt u nog, nemen jullie mensen aan, plek voor mij,
      overstappen naar, bij jullie solliciteren, waar kan ik solliciteren, mijn profiel,
      mijn linkedin, als freelancer inhuren, een baan voor mij, baan voor mij, hoe kom ik
      daar binnen, ervaren * zoekt, zoekt nieuwe werkgever, wat verdien je, wat verdient
      een, wil werken als * bij, aan de slag als, kan ik komen werken, kan ik bij jullie werken,
      zij-instromer, omscholen naar een baan, uitzendwerk, inschrijven als kandidaat,
      kandidaat voor projecten, me inschrijven als, over de functie van, functie van
      programmamanager, banen oplevert, helpen jullie daarbij aan werk, aan een baan,
      werkgevers kennen, kent u werkgevers, sollicitatietips, arbeidsbemiddeling, open dag
      voor werkzoekenden`,
    en: `looking for a job, looking for * job, looking for * position, job seeker, seeking
      employment, seeking * position, apply for * job, apply for * position, apply for *
      role, apply for * vacancy, job application, my application, my cv, my resume, my
      résumé, send * cv, attached cv, are you hiring, you hiring, are hiring, job openings,
      job opening, open positions, open vacancies, any vacancies, your vacancy, your
      vacancies, vacancies at, work for you, work at your, join your team, unemployed, find
      a new job, for a new job, career move, career switch, traineeship, get hired, hire me,
      jobs at, job at, start immediately, cover letter, motivation letter, my profile, my
      linkedin, position available, junior position, senior position, position for me,
      vacancy for, vacancy still open, is it still open, offer traineeships, offer jobs,
      have jobs, any jobs, role available, looking to switch, seeking work, find a job, get
      a job, my skills, new employer, work at one of, work for one of, looking for
      employment, i am looking for work, im looking for work, a job for me, still openings,
      any openings, openings in, apply as, apply to your, would like to apply, like to
      apply, employee at your, come and work, what does * earn, how much does * earn, how do
      i get in, experienced * seeks, seeks new employer, on the payroll, retrain for a job,
      do you know employers, know any employers, to join your team, join your team as,
      register as a candidate, candidate for your, interview for the position, about the
      position of, job fair, job market for me`,
    weakNl: `jaar ervaring, salaris, vacature, cv, arbeidsvoorwaarden, recruiter, baan, afgestudeerd,
      werk, werken, functie, functies, solliciteren, werkgever, loopbaan, carrière,
      programmeurs, junior, medior, uurloon, burn-out, overstap, vacatures, afstuderen,
      ervaring, verdien, verdienen, opening, openingen, sollicitant, timmerman, werknemer,
      projectleider, vrijwilliger, fulltime, parttime, startdatum, detachering, cao,
      reiskosten, opzegtermijn`,
    weakEn: `years of experience, years experience, salary, vacancy, cv, recruiter, job, graduated,
      position, positions, role, vacancies, apply, application, employer, career, junior,
      senior, experience, profile, hiring, jobs, graduate, employment, freelance, looking
      for work, find work, openings, earn, pay, employee, volunteer, staffed, full-time,
      part-time, notice period, commute, interview round, seeking, hire`,
  },
  'student-internship': {
    nl: `zoek stage, zoek * stage, zoek stageplek, zoek * stageplek, zoek stageplaats, zoek *
      stageplaats, zoek stagebedrijf, zoek * stagebedrijf, zoek afstudeerplek, zoek *
      afstudeerplek, zoek * afstudeeropdracht, zoek * afstudeerstage, zoek meewerkstage,
      zoek * meewerkstage, stage lopen, stage doen bij, stage bij jullie, stageplek bij,
      stageplekken, stagevacatures, afstuderen bij, mijn stage, mijn scriptie, mijn
      afstudeeronderzoek, mijn afstudeeropdracht, mijn afstuderen, mijn afstudeerproject,
      mijn studie, mijn masterscriptie, mijn bachelorscriptie, mijn minor, mijn thesis, ik
      ben student, ik ben * student, ben studente, ben * studente, ik studeer, als student,
      eerstejaars, tweedejaars, derdejaars, vierdejaars, profielwerkstuk, werkstuk,
      schoolopdracht, stageverslag, mijn docent, mijn opleiding, promotieplek, stage voor
      mezelf, afstudeerbedrijf, meelopen voor, bij jullie meelopen, bij u meelopen,
      meeloopdag, mijn hbo-opleiding, voor mijn opleiding, voor mijn studie, voor mijn
      master, voor mijn bachelor, ons schoolproject, zijn drie studenten, zijn twee
      studenten, wij zijn studenten, enquête voor mijn, enquête invullen, vragenlijst
      invullen, mijn tentamen, mijn toets, mijn examen, 4 havo, 5 havo, 5 vwo, 6 vwo, 4
      mavo, derde jaar van, tweede jaar van, vierde jaar van, laatste jaar van, mijn leraar,
      mijn school, moet voor school, weken stage, maanden stage, wil * stage lopen,
      afstudeerscriptie, mijn afstudeerscriptie, scriptie bij, voor het vak, interview
      houden met, interview voor school, ik doe de opleiding, ik volg de opleiding, ik zit
      op, ik zit in het, wij zitten in het, ons werkstuk, onze opdracht voor school,
      keuzevak, honoursprogramma, tweedejaarsstudent, eindexamen, snuffelstage,
      maatschappelijke stage, onze klas, mijn klas, met de klas, klas * op bezoek,
      schoolbezoek, excursie voor onze klas, zit in 1, zit in 2 vmbo, zit in 3 vmbo, in 3
      vmbo, in 4 vmbo, in 3 havo, in 4 vwo, voor mijn minor, voor mijn specialisatie,
      scriptiebegeleider, begeleider voor mijn`,
    en: `looking for an internship, looking for * internship, seeking * internship, search *
      internship, find * internship, internship position, internship positions, internship
      opportunity, internship opportunities, internship at, internship with, offer
      internships, do my internship, my internship, my thesis, my master thesis, my bachelor
      thesis, my dissertation, my graduation project, my graduation, my studies, my degree,
      my professor, my supervisor, i am a student, im a student, i am * student, im *
      student, as a student, first-year, second-year, third-year, fourth-year, final-year,
      my school project, homework for school, school assignment, i am studying, im studying,
      phd position, phd vacancy, do a school project, host company, company for my, my
      bachelor, my master's, my masters, for my course, for my degree, our school project,
      we are students, we are three students, fill in a survey, survey for my, my exam,
      statistics exam, my essay, year 10, year 11, my teacher, my school, shadow someone, my
      assignment, my graduation internship, research internship, students do, for our class,
      for a class, in my course, interview for school, interview for a course, my course, i
      follow, dissertation, for my dissertation, final-year student, exchange student,
      credits for, our assignment, high school, i study law, i study * and, write a paper,
      write a paper on, my paper, send me sources, phd proposal, supervisor for my, my
      proposal, class visit, our class, school trip, work experience week, for my minor`,
    weakNl: `stage, stageplek, scriptie, student, hbo, bachelor, master, afstuderen, afstudeerstage,
      studie, opleiding, studeer, enquête, school, werkstuk, tentamen, leraar,
      afstudeerbedrijf, schoolproject, afstudeerscriptie, vak, leerjaar, semester,
      studenten, universiteit, hogeschool, mbo, wo, weken, presentatie, klas, leerling,
      vmbo, snuffelstage, begeleider, bronnen, minor, opdracht`,
    weakEn: `internship, thesis, student, bachelor, master, graduation, bsc, msc, studies, degree, exam,
      survey, essay, assignment, school, teacher, studying, school project, dissertation,
      semester, term, class, university, college, undergraduate, postgraduate, students,
      internships, placement, presentation, paper, sources, supervisor, proposal, minor,
      pupil, lecture`,
  },
  journalist: {
    nl: `journalist, journaliste, onderzoeksjournalist, verslaggever, verslaggeefster, redacteur, ik
      schrijf * artikel, ik schrijf * stuk, schrijf een stuk, voor een artikel, een artikel
      over, artikel over * hub, artikel voor, persvraag, persvragen, perscontact,
      persvoorlichter, woordvoerder, persbericht ontvangen, interview met, interviewen voor,
      graag interviewen, u interviewen, jullie interviewen, documentaire, reportage,
      uitzending, voor de krant, voor onze krant, voor het nos, voor onze podcast, podcast
      over, wederhoor, persafdeling, namens de redactie, onze redactie, in de uitzending, in
      onze uitzending, voor de radio, voor televisie, voor tv, reageren op het nieuws,
      reactie op het nieuws, mogen wij filmen, kan ik * interviewen, iemand interviewen,
      voor een reportage, een documentaire over, maken een documentaire, maken een podcast,
      maken een uitzending, artikel publiceren, journalisten, klopt het dat, reactie voor,
      graag een reactie, nieuwsitem, een item over, item over, voor ons weekblad, voor ons
      magazine, voor ons blad, opiniestuk, achtergrondverhaal, media-aanvraag, persfoto,
      persfoto's, voor de camera, op camera, een quote van, hoor en wederhoor, expert die *
      wil, namens het fd, namens het ad, namens nrc, namens de krant, namens de omroep, hier
      de redactie, redactie van, wie kan vanavond, vanavond iets zeggen, iets zeggen over,
      in de zaterdagbijlage, profiel van uw directeur, portret van uw, werk aan een boek,
      werk aan een artikel, werk aan een verhaal, u daarvoor spreken, journaal, talkshow`,
    en: `journalist, reporter, press inquiry, press enquiry, press question, press office, press
      officer, press contact, press department, media inquiry, media enquiry, media request,
      spokesperson, writing an article, writing * article, write * article, writing a story,
      writing a piece, for an article, article about, story about, news story, an interview
      with, interview someone, interview you, interview your, documentary, our newspaper,
      broadcast, our podcast, podcast about, for a podcast, right of reply, editor at, on
      the record, request for comment, your comment on, on air with, on our show, for radio,
      for television, for tv, write for a, i write for, comment on the news, respond to the
      news, may we film, who can i interview, can i interview, could i interview, making a
      documentary, recording a podcast, a quote about, quote from, before we publish,
      reporters, a piece about, a piece on, news item, news report on, on camera, speak to
      on camera, statement about, a statement, request for photos, press photos, opinion
      piece, background story, for our magazine, for our weekly, for our paper, is it true
      that, true that, expert for our, expert to comment, comment before, profile your
      director, our saturday edition, saturday edition, b-roll, footage of, eight o'clock
      news, evening news, working on a book about, working on an article, working on a
      story, speak to you for, news desk, talk show, our readers, our listeners, our
      viewers, making a podcast about`,
    weakNl: `interview, redactie, krant, pers, podcast, deadline, quote, artikel, nrc, volkskrant, nos,
      rtl, telegraaf, trouw, bnr, omroep, dagblad, vakblad, uitzending, radio, televisie,
      nieuws, hoofdredacteur, publicatie, publiceren, filmen, aflevering, verslag, fd, ad,
      bnnvara, eo, kro, weekblad, magazine, blad, expert, item, verhaal, stuk, foto's,
      redactioneel, bijlage, vanavond, boek, lezers, luisteraars, kijkers, beelden, opname`,
    weakEn: `interview, newspaper, press, podcast, deadline, article, magazine, quote, radio, tv, news,
      broadcast, television, trade magazine, publish, publication, filming, episode,
      comment, weekly, paper, statement, expert, item, photos, media, story, editor,
      editorial, edition, tonight, book, readers, listeners, viewers, footage, recording,
      director`,
  },
  seller: {
    nl: `diensten aanbieden, dienst aanbieden, product aanbieden, producten aanbieden, aan u
      aanbieden, u aanbieden, jullie aanbieden, aan jullie aanbieden, u * aanbieden, jullie
      * aanbieden, aan u voorstellen, aan jullie verkopen, aan u verkopen, jullie verkopen,
      u verkopen, interesse in onze, interesse in een demo, interesse in een kennismaking,
      vrijblijvende demo, vrijblijvende offerte, vrijblijvende kennismaking, vrijblijvend
      kennismaken, seo, backlinks, linkbuilding, hoger in google, bovenaan in google, jullie
      website, uw website, leadgeneratie, gastblog, gastartikel, adverteren,
      advertentieruimte, sponsorpakket, uw inkoper, jullie inkoper, uw inkoopafdeling,
      jullie inkoopafdeling, afdeling inkoop, gaat bij jullie over, gaat bij u over, bij
      jullie verantwoordelijk, bij u verantwoordelijk, zijn jullie geïnteresseerd, bent u
      geïnteresseerd, als accountmanager, accountmanager bij, onze oplossing presenteren,
      ons product presenteren, ons platform presenteren, reseller, nieuwe website voor,
      jullie leden * aanbieden, uw partners * aanbieden, speciale aanbieding, actieprijs,
      maandelijkse abonnement, in de aanbieding voor, gratis proefabonnement, gratis
      offerte, gratis proefperiode, bureau voor online marketing, online marketing, meer
      klanten bezorgen, u * meer klanten, heeft u belangstelling, hebt u belangstelling,
      uurtarief, scherp tarief, onder de marktprijs, kennismaking u uit, komt een
      kennismaking, zal ik u, mag ik u bellen, mogen wij u bellen, mag ik eens langskomen,
      onze prijslijst, al uw ai-projecten, al uw projecten, u kunt bij ons, u bespaart, een
      van onze adviseurs, voor zakelijke klanten, tegen een laag tarief, laag tarief,
      laagste tarief, mag ik u een offerte, offerte sturen, juiste persoon om, bent u de
      juiste, over uw telefonie, uw telefonieabonnement, uw energiecontract, uw abonnement,
      plek op onze beurs, op onze beurs, een stand voor, een stand op, euro per maand, vanaf
      * euro, speciale prijs, deze week * prijs, adverteerders, uw logo, relatiegeschenken,
      kantoorartikelen, schoonmaakdiensten, uw schoonmaak, lease-aanbod, sponsor worden,
      sponsoren van, boekhoudpakket voor u, wij helpen u aan, wij kunnen u helpen, meer
      bezoekers op uw, kom ik graag bij u langs, graag bij u langs, kom graag langs, wij
      bieden verzekeringen, kan ik u meer vertellen, u meer vertellen, wilt u uw, laten
      schoonmaken door, eerste maand gratis, als leverancier van * kom, onze
      vertegenwoordiger, vertegenwoordiger van, vaste prijzen, bij afname van`,
    en: `offer our services, offer you our, offer you, offering our services, our services to you,
      sell you, sell our, sell to you, interested in our, interested in a demo, would you be
      interested, are you interested, book a demo, schedule a demo, free demo, schedule a
      call, book a call, quick call, 15 minutes of your time, free trial, no obligation,
      no-obligation, seo, backlinks, link building, rank higher, top of google, first page
      of google, your website, lead generation, qualified leads, discount, special offer,
      guest post, advertise, advertising space, sponsorship package, your purchasing, your
      procurement department, handles purchasing, purchasing manager, account manager, sales
      manager, reseller, outsourcing, web design services, development team for you, present
      our product, present our solution, pitch our, introduce our product, introduce our
      company, our pricing, your members * offer, give you a ring, give you a call, call you
      tomorrow, attractive deal, deal for your, deal for you, below market price, hourly
      rate, hourly rates, low rates, introductory call, all your ai projects, all your
      projects, place your articles, your articles, high authority, our price list, show you
      our, show our, show it to, with your purchasing manager, fifteen minutes with, our
      team of developers, team of * developers, save you money, free quote, free audit, for
      business customers, a month want one, on your site, right person to, are you the right
      person, about your phone, your energy contract, stand at our, booth at our, our trade
      fair, special price, price this week, euro a month, euros a month, more traffic,
      traffic to your, your homepage, your logo, corporate gifts, office supplies, cleaning
      services, lease offer, become a sponsor, sponsor our, let me help you, we can help you
      get, boost your, more leads, more sales, do you need translators, do you need * at, do
      you need a new, errors on your website, fix your ranking, your ranking, at fixed
      prices, fixed prices, tell you more about our, our representative, sales
      representative, our bureau works, come and see you, drop by your office, first month
      free, first months free`,
    weakNl: `wij bieden, wij leveren, onze diensten, ons product, onze software, ons platform, demo,
      leads, verkopen, aanbieding, korting, vrijblijvend, marketing, inkoper, sales,
      prijslijst, brochure, telemarketing, klanten van jullie, jullie klanten, uw klanten,
      jullie netwerk, wij verkopen, ik verkoop, verkoop, tarief, tarieven, gratis, aanbod,
      interesse, belangstelling, kennismaking, proefabonnement, offerte, goedkoop,
      voordelig, bied, aanbieden, prijs, euro, beurs, stand, telefonie, bezoekers,
      adverteerder, logo, catalogus, beste prijs, promotie, koopje, voordeel,
      vertegenwoordiger, prijzen, maand gratis, langskomen, afname, langs`,
    weakEn: `we offer, we provide, we supply, our services, our product, our software, our platform,
      demo, leads, sell, marketing, pricing, brochure, sales, cost-effective, affordable,
      your clients, your customers, boost, we sell, i sell, rates, discount, free, deal,
      interested, interest, quote, developers, cheap, price list, reply, price, euro, euros,
      booth, traffic, homepage, catalogue, promotion, bargain, sponsor, agency, chairs, want
      one, best price, prices, ranking, representative, fixed, bureau`,
  },
  'private-person': {
    nl: `mijn huis, mijn woning, mijn appartement, bij mij thuis, voor mezelf, voor mijzelf,
      persoonlijk gebruik, als particulier, ik ben particulier, particulier persoon,
      hobbyproject, mijn laptop, mijn computer, mijn pc, mijn telefoon, mijn iphone, mijn
      mobiel, mijn printer, mijn wifi, mijn internet, mijn zoontje, mijn dochtertje, mijn
      moeder, mijn ouders, mijn oma, mijn opa, mijn vriend, mijn vriendin, mijn kind, mijn
      kinderen, mijn kleinzoon, mijn tuin, mijn auto, mijn fiets, mijn hond, mijn kat, mijn
      uitkering, mijn toeslag, mijn huurtoeslag, mijn zorgtoeslag, mijn belastingaangifte,
      mijn aangifte, mijn huiswerk, mijn buurman, mijn buurvrouw, mijn buren, mijn uitslag,
      mijn hypotheek, mijn pensioen, mijn verjaardag, mijn vakantie, mijn energierekening,
      mijn zonnepanelen, mijn foto's, mijn huisarts, mijn klachten, mijn rug, mijn knie,
      mijn scheiding, mijn ex, mijn verhuurder, mijn huurbaas, mijn paspoort, mijn
      rijbewijs, mijn bankrekening, mijn facebook, mijn instagram, gepensioneerd, chatgpt
      abonnement, mijn abonnement, mijn gras, paspoort verloren, mijn huur, op mijn tuin,
      beste app, beste telefoon, kan ik het beste kopen, app om * te leren, mijn foto, mijn
      rekening, voor mijn kind, mijn gezondheid, mijn dokter, mijn ontslag, mijn schulden,
      hoe stop ik dat, krijg steeds reclame, familiefoto's, ik zit met twee kinderen, zeg ik
      mijn abonnement, drie keer een aanmaning, mijn huisbaas, mijn servicekosten, mijn
      vakantievideo's, mijn huisdier, welk medicijn, hoeveel aow, krijg ik aow, in het
      buitenland wonen, mijn ov-chipkaart, mijn bestelling, mijn pakketje, mijn trein, mijn
      relatie, mijn vriendje, mijn stamboom, mijn huwelijk, mijn bruiloft, mijn verzekering,
      mijn boete, mijn parkeerboete, mijn auto verkopen, ruzie met mijn, mijn wachtwoord
      vergeten, brief aan mijn, tachtig wordt, jarig is, tweedehands, verkopen jullie, hoe
      installeer ik, op mijn ipad, mijn ipad, mijn vriend vreemdgaat, vreemdgaat, klagen
      over, overleden hond, wordt gepest, gepest op school, mijn oude, mijn dierenarts, mijn
      zangvereniging`,
    en: `my house, my home, my apartment, my flat, for myself, personal use, private person, private
      individual, as a private, hobby, my laptop, my computer, my pc, my phone, my iphone,
      my printer, my wifi, my internet, my mother, my mom, my mum, my dad, my parents, my
      grandmother, my grandma, my grandfather, my boyfriend, my girlfriend, my kid, my kids,
      my child, my children, my garden, my car, my bike, my dog, my cat, my benefits, my tax
      return, my taxes, my homework, my neighbour, my neighbor, my neighbours, my test
      results, my mortgage, my pension, my birthday, my holiday, my energy bill, my solar
      panels, my photos, my gp, my back pain, my knee, my divorce, my ex, my landlord, my
      passport, my driving licence, my bank account, my facebook, my instagram, i am
      retired, im retired, chatgpt subscription, my subscription, reminders so far, a phone
      i do not, my benefit, my lawn, lost my passport, raised the rent, my rent, best app,
      best phone, which phone, which laptop, app to learn, delete a photo, from my phone, my
      photo, my account, my bill, my doctor, my employer, my debts, how do i stop, for my
      child, my health, family photos, here with two children, my holiday videos, my holiday
      photos, my pet, which medicine, what medicine, pension will i, my order, my parcel, my
      package is, my train, my relationship, my wedding, my insurance, my fine, my parking
      ticket, sell my car, argument with my, forgot my password, letter to my, who turns
      eighty, phone was stolen, second-hand drone, rent out my, my ipad, my tablet, cheating
      on me, complain about the, my late, deceased dog, is being bullied, bullied at school,
      my vet, do you sell, can i buy from you, which car, which bike`,
    weakNl: `thuis, huis, gezin, privé, particulier, vakantie, mezelf, familie, hobbyproject, abonnement,
      telefoon, huur, tuin, gras, paspoort, reclame, spaans, buurman, opa, oma, vriendin, ik
      woon, aanmaning, mijn vrouw, mijn man, mijn zoon, mijn dochter, mijn vader, mijn
      moeder, aow, pensioen, ruzie, huisbaas, video's, vakantievideo's, kat, hond, medicijn,
      dokter, ziek, trein, tram, bruiloft, verjaardag, jarig, stamboom, boete, bestelling,
      pakketje, wachtwoord, lening, schulden, scheiding, energierekening, verhuizen,
      rijbewijs, tandarts, huisarts, dieet, afvallen, slapen, liefde, vrienden, facebook,
      instagram, tiktok, whatsapp, netflix, ipad, klagen, overleden, gepest, tweedehands,
      gepensioneerd, hobby, spaargeld, hypotheek`,
    weakEn: `home, at home, family, private, personal, holiday, myself, hobby project, subscription,
      phone, rent, garden, lawn, passport, spam, spanish, neighbour, grandma, girlfriend, i
      live, my wife, my husband, my son, my daughter, my father, my mother, pension,
      argument, landlord, videos, cat, dog, medicine, doctor, sick, train, tram, wedding,
      birthday, fine, order, parcel, password, loan, debts, divorce, energy bill, moving
      house, licence, dentist, diet, lose weight, sleep, love, friends, facebook, instagram,
      tiktok, whatsapp, netflix, stolen, abroad, ipad, complain, deceased, bullied,
      second-hand, tax, flat, savings, hobby, mortgage`,
  },
  'off-topic': {
    nl: `een gedicht, een mop, een liedje, recept voor, vanavond eten, weer morgen, voor weer,
      voetbaluitslag, gedicht schrijven, gedicht voor, lottocijfers, staatsloterij, winnende
      cijfers, verkoopt u die, gaat het regenen, gaat het morgen, wordt het morgen, het weer
      in, weer in het weekend, wat voor weer, weersvoorspelling voor, hoeveel graden, in
      welk jaar, wie was de, wie is de president, wie is de koning, wie won, wie heeft
      gewonnen, wie wordt kampioen, de hoofdstad van, hoofdstad van, hoe ver is het, hoe
      hoog is, hoe oud is, hoeveel inwoners, wanneer viel, pubquiz, quizvraag,
      kruiswoordraadsel, puzzelwoord, raadsel, een grap, vertel eens, vertel een verhaal,
      verhaaltje, hoeveel is, wortel van, staartdeling, vertaal dit, vertaling van, hoe
      schrijf je, hoe spel je, met een d of, met dt, wat eten we, hoe maak ik, hoe lang
      moet, een recept, goed restaurant, lekker restaurant, een restaurant in, hotel in de
      buurt, treintijden, hoe laat vertrekt, hoe laat gaat, hoe laat rijdt, hoe laat is het,
      welke dag is het, staat er file, files op de, parkeervergunning aanvragen, paspoort
      aanvragen, paspoort verlengen, rijbewijs verlengen, afval ophalen, grofvuil,
      afvalkalender, kapotte lantaarnpaal, losse stoeptegel, bedrijfsmakelaar, goede
      makelaar, goede loodgieter, goede boekhouder, boekhouder zoeken, goede accountant,
      goede notaris, goede aannemer, goede schilder, een cateraar, goede advocaat,
      huurcontract opzeggen, is dit de tandarts, is dit de huisarts, spreek ik met de,
      verkeerd verbonden, verkeerd nummer, de aandelenkoers, koers van, bitcoin kopen,
      speelt feyenoord, speelt ajax, de uitslag van, hoe gaat het met je, heb je gevoelens,
      ben je verliefd, wat is je lievelings, hou je van, zing een, btw-aangifte doen,
      aangifte doen bij de belastingdienst, printer doet, wachtwoord vergeten, formule in
      excel`,
    en: `a poem, a joke, a song, recipe for, the weather today, the weather tomorrow, weather be,
      football score, write a poem, poem for, weather be like, weather like, lottery
      numbers, lottery, will it rain, going to rain, weather in, the weather this weekend,
      how many degrees, what year did, which year did, in what year, who was the, who is the
      president, who is the king, who won, who will win, the capital of, capital of, how far
      is it, how tall is, how high is, how old is, how many inhabitants, how many people
      live in, pub quiz, quiz question, crossword, riddle, tell me a story, bedtime story,
      square root, times table, translate this, translation of, how do you spell, how do i
      spell, how do i cook, how long should i, a recipe, good restaurant, nice restaurant, a
      restaurant in, hotel nearby, train times, what time does, what time is it, what day is
      it, traffic jam, traffic jams, apply for a parking permit, parking permit, renew my
      passport, bulky waste, bin day, bin collection, broken street light, street lamp,
      loose paving, estate agent, good plumber, decent plumber, good bookkeeper, good
      accountant, good solicitor, good notary, good builder, a caterer, is this the dentist,
      is this the surgery, am i speaking to, wrong number, share price, stock price, buy
      bitcoin, the score of, final score, how are you feeling, do you have feelings, are you
      in love, what is your favourite, whats your favourite, sing me, vat return, printer
      wont, forgot my password, excel formula`,
    weakNl: `recept, koken, voetbal, film, muziek, spelletje, horoscoop, weer, zondag, loterij, regen,
      regenen, barbecue, quiz, raadsel, hoofdstad, minister-president, koning, kampioen,
      wereldkampioen, wedstrijd, trein, bus, file, restaurant, makelaar, loodgieter,
      notaris, boekhouder, aannemer, parkeervergunning, lantaarnpaal, grofvuil, vertalen,
      spelling, grap, mop, gedicht, sinterklaas, kerst, eclips, planeet, oorlog, muur, eeuw,
      rivier, dierentuin, wachtwoord, printer`,
    weakEn: `recipe, cook, cooking, football, movie, music, game, horoscope, weather, sunday, lottery,
      rain, barbecue, quiz, riddle, capital, prime minister, king, champion, match, bus,
      restaurant, estate agent, plumber, notary, bookkeeper, builder, parking permit, street
      lamp, translate, spelling, joke, poem, christmas, eclipse, planet, war, wall, century,
      river, zoo, password, printer`,
  },
  emergency: {
    nl: `bel 112, 112 bellen, 112 gebeld, noodgeval, levensgevaar, er is brand, staat in brand,
      in brand, brand uitgebroken, brand in ons, brand bij ons, is gewond, zijn gewond, gewond
      geraakt, bloedt, ademt niet, niet meer ademt, heeft een hartaanval, krijgt een hartaanval,
      hartstilstand, bewusteloos, onwel geworden, ambulance nodig, ambulance sturen, stuur *
      ambulance, bel * ambulance, ambulance bellen, politie bellen, bel de politie, stuur *
      politie, stuur * hulp, ingebroken, inbreker, gaslek, ruik gas, ruiken gas, gaslucht,
      ontploffing, ontploft, zelfmoord plegen, aan zelfmoord, zelfdoding, niet meer leven, ik
      zie * leven niet meer zitten, ik kan * leven niet meer aan, dood wil, een einde aan mijn leven, zijn gehackt, is gehackt, ben gehackt, net gehackt, nu
      gehackt, gehackt zijn, losgeld, liggen plat, ligt plat, bestanden * versleuteld, bestanden
      zijn versleuteld, alles is versleuteld, alles versleuteld, servers zijn versleuteld,
      worden aangevallen, cyberaanval gaande, datalek ontdekt, datalek melden, net een datalek,
      direct hulp nodig, nu hulp nodig, onmiddellijk hulp, meteen hulp, te water geraakt,
      verdrinkt, bomalarm, bommelding, gijzeling, schietpartij, word bedreigd, worden bedreigd
      door, mishandeld, op dit moment ingebroken, ingebroken op dit moment, is gevallen en, ligt
      op de grond, pijn op de borst, krijgt geen lucht, rook in onze, staat rook, brandalarm
      gaat, alarm gaat af, gaan op slot, klantgegevens gestolen, eist losgeld, eisen losgeld, er
      niet meer zijn, geen zin meer in het leven, wil niet meer leven, uit het leven stappen,
      beter af zonder mij, er een eind aan maken, in elkaar gezakt, wat moet ik nu doen, wat
      moeten we nu doen, overdosis, vergiftigd, is een ongeluk gebeurd, is een explosie,
      explosie geweest, ontploffing geweest, overgenomen door hackers, er staat een bedreiging,
      bedreigen ons, mezelf iets aandoen, mezelf pijn, pijn doen, ademt niet goed, bel een
      dokter, bel een ambulance, van de ladder gevallen, bloedt hevig, gijzelt, dreigt met,
      geschoten, brand uit, wij worden gehackt, we worden gehackt, wij worden nu gehackt, is
      gegijzeld, gegijzeld en, zitten vast in, vast in de lift, te veel pillen, pillen geslikt,
      epileptische aanval, krijgt een aanval, heeft een aanval, is een dokter, schutter,
      gewapende man, neergestoken, in het water gevallen, zit vast onder, er is een ontploffing,
      er is een explosie, is een explosie geweest, er is een explosie geweest, er * een eind aan
      maken, er * een einde aan maken, een eind aan mijn leven, zie geen uitweg, geen uitweg
      meer, nooit meer wakker worden, niet meer wakker worden, zelfmoordgedachten, suïcidaal,
      suïcidale gedachten, denk aan zelfmoord, denkt aan zelfmoord, denk * aan de dood, wil
      dood, wilde dood, zonder mij beter af, wil niet verder leven, wil er niet meer zijn,
      verlies * bloed, bijna geen lucht, geen lucht meer, pijn op mijn borst, pijn op zijn
      borst, pijn op haar borst, koolmonoxidemelder gaat, slaat zijn vrouw, slaat haar,
      staat iemand in ons netwerk, zit iemand in ons netwerk, inbraak bezig`,
    en: `call 112, call 911, emergency here, this is an emergency, is an emergency, there is a
      fire, theres a fire, fire in our, on fire, caught fire, is injured, are injured, badly
      hurt, not breathing, isnt breathing, stopped breathing, unconscious, is bleeding, having a
      heart attack, had a heart attack, heart attack now, cardiac arrest, call an ambulance,
      send an ambulance, need an ambulance, call the police, send the police, send help, broken
      into, broke into, intruder, gas leak, smell gas, explosion in, exploded, commit suicide,
      kill myself, end my life, want to die, being hacked, been hacked, got hacked,
      are hacked, hacked us, ransom, under attack, attacking us, encrypted our, files are
      encrypted, encrypted all, systems are down, everything is down, everything is encrypted,
      locked out of all, data breach just, data leak just, report a data breach, discovered a
      data breach, need help immediately, help immediately, help right now, drowning, bomb
      threat, hostage, shooting at, being threatened, breaking in right now, breaking into our,
      has fallen and, lying on the floor, not responding to us, does not respond, has collapsed,
      collapsed in, smell of gas, chest pain and, cant breathe, cannot breathe, choking, smoke
      in our, there is smoke, fire alarm is, alarm is going, files are getting locked, getting
      locked, asking for bitcoin, demanding ransom, demands a ransom, stole all, stolen all, no
      longer want to live, dont want to live, want to be dead, want to be here anymore, want to
      be here any more, better off without me, end it all, cant go on living, overdose,
      poisoned, what do we do now, what do i do now, has been an explosion, been an explosion,
      taken over by hackers, hurt myself, harm myself, call a doctor, fallen off, bleeding
      heavily, intruder in, right now in the building, threatening us, has a gun, has a knife,
      been shot, been stabbed, broke out, gunman, shooter, stuck in the lift, stuck in the
      elevator, trapped in, too many pills, took too many, having a seizure, having a fit, is
      held hostage, held to ransom, stabbed, fell into the water, is there a doctor, i dont want
      to live, i do not want to live, no way out for me, see no way out, dont see a way out,
      never wake up, not wake up again, take my own life, take his own life, take her own
      life, taking my own life, thoughts of suicide, suicidal, thinking of suicide, thinking
      about suicide, thinking about dying, wish i was dead, wish i were dead, if i were gone,
      doesnt want to be around anymore, doesnt want to live, lot of blood, chest pain, carbon
      monoxide alarm, hell kill me, going to kill me, inside our network, in our network right
      now, break in going on`,
    weakNl: `spoed, dringend, nu, direct, onmiddellijk, acuut, help, ransomware, hackers, brand,
      hulpdiensten, gevaar, cyberaanval, datalek, rook, gevallen, gestolen, bitcoin, alarm,
      gehackt, ongeluk, explosie, bedreiging, overgenomen, ladder, bloed, mes, pistool,
      dokter, hulp, slachtoffer, slachtoffers, gegijzeld, criminelen, vast, pillen, aanval,
      lift, ontploffing`,
    weakEn: `urgent, urgently, right now, immediately, asap, help, ransomware, hackers, fire, danger,
      attack, breach, now, smoke, fallen, stolen, bitcoin, alarm, hacked, accident,
      collapsed, explosion, threat, taken over, ladder, blood, knife, gun, doctor, victim,
      victims, somebody help, hostage, criminals, stuck, trapped, pills, seizure, elevator`,
  },
  abuse: {
    nl: `idioot, idioten, sukkel, sukkels, klootzak, klootzakken, kut, kutbot, kutsysteem, kutchat,
      lul, lullen, hoer, hoeren, flikker op, rot op, rot toch op, oprotten, opgerot,
      kankerbot, kankerhoer, kankerlijer, kanker op, kanker toch op, krijg kanker, krijg de
      kanker, krijg de tering, krijg de tyfus, tyfus, tyfusbot, teringbot, tering op,
      tering, godverdomme, gvd, stomme bot, stomme robot, stomme chatbot, stom ding, stomme
      computer, achterlijk, achterlijke, mongool, debiel, debielen, dombo, eikel, eikels,
      trut, hou je bek, hou je mond, bek houden, bek dicht, sodemieter op, donder op, ga
      dood, dood moeten, schijt, stuk stront, stront, tief op, optiefen, klerelijer,
      klotebot, klote, rotbot, prutsers, nutteloze bot, waardeloze bot, waardeloos stuk,
      domme bot, domme robot, domme computer, neuk, neuken, wijven, oplichters, hou je kop,
      hou toch je kop, kop dicht, houd je kop, tyf op, kutwebsite, kutchatbot, kutding,
      kloteding, klotewebsite, sterf, val dood, rot maar op, stelletje prutsers, lul niet,
      minkukel, zakkenwasser, hufter, hufters, mafkees, randdebiel, leugenaars, bedriegers,
      nutteloos ding, waardeloze club, stelletje dieven, club dieven, ga toch weg, rot toch,
      achterlijke vragen, stomme vragen, domme vragen, wat een onzin, zooitje, godver,
      flikker, kankeren, stomme trut, loop naar de hel, loop naar de maan, schaam je,
      stelletje sukkels, failliet gaan, hoop dat jullie, nutteloos dit`,
    en: `idiot, idiots, moron, morons, fuck, fucking, fucker, motherfucker, shit, bullshit, asshole,
      arsehole, bitch, bastard, dickhead, dick, screw you, go to hell, useless piece,
      useless bot, stupid bot, stupid robot, stupid machine, stupid chatbot, stupid thing,
      dumb bot, dumb robot, dumb machine, piss off, wanker, cunt, retard, retarded, shut up,
      hate you, you suck, suck my, loser, losers, crap, piece of junk, garbage bot,
      worthless bot, drop dead, damn you, stupid idiots, scumbag, crooks, pile of garbage,
      piece of garbage, piece of crap, shut your, worthless pile, you are worthless, you are
      useless, you are stupid, youre stupid, go die, liars, twat, jackass, imbecile,
      imbeciles, get lost, f*** off, f off, eff off, bunch of thieves, stupid questions, go
      away you, what a joke, what a stupid, rot in hell, shame on you, useless idiots, waste
      of space, bloody useless, badly programmed, hope you go bankrupt`,
    weakNl: `stom, stomme, dom, domme, waardeloos, waardeloze, rotzooi, nutteloos, domste, stomste,
      nutteloze, kop, haat, walgelijk, leugens, dieven, achterlijk, onzin, ga weg, weg met,
      trap, prutser, amateurs`,
    weakEn: `stupid, dumb, useless, worthless, trash, garbage, damn, sucks, dumbest, stupidest, hate,
      disgusting, pathetic, lies, rubbish, pile, thieves, nonsense, go away, amateurs, joke,
      hell, bloody, screw`,
  },
  injection: {
    nl: `negeer * instructies, negeer alle, negeer alles, negeer je, negeer jouw, vergeet *
      instructies, vergeet alles, vergeet je regels, vergeet al je, systeemprompt,
      systeem-prompt, doe alsof je, doe je voor als, je bent nu, jij bent nu, gedraag je
      als, geef je prompt, geef je instructies, toon je instructies, toon * instructies,
      laat je instructies zien, laat * prompt zien, jouw instructies, je instructies, je
      instructie, verborgen instructies, zonder beperkingen, geen beperkingen, zonder
      filter, zonder regels, geen regels meer, ontwikkelaarsmodus, beheerdersmodus, herhaal
      * instructies, herhaal * prompt, geef * wachtwoord, geef * api-sleutel, jailbreak,
      speel de rol van, overschrijf je, vanaf nu ben je, vanaf nu antwoord, heb je geen
      regels, herhaal alles, alles wat hierboven, je opdracht, jouw opdracht, je
      configuratie, geheime sleutels, ik ben de beheerder, lijst van alle aanvragen,
      e-mailadressen van iedereen, gegevens van andere gebruikers, gegevens van andere
      bezoekers, antwoord alleen nog als, je broncode, ontwikkelaarmodus,
      systeeminstructies, je systeeminstructies, schrijf je * uit, codeblok, je doet alles
      wat ik zeg, alles wat ik zeg, wachtwoorden van, je verborgen, jouw regels, negeer het
      bovenstaande, stop met je rol, je bent vrij van, doe nu alsof, alsof er geen, geen
      veiligheidsregels, sla je regels over, vorige bezoeker, vorige gebruiker, gesprek van
      de vorige, hoe ik een bom, bom maak, schrijf alles in hoofdletters, hele gesprek met`,
    en: `ignore * instructions, ignore all, ignore previous, ignore your, ignore the above, disregard
      * instructions, disregard previous, disregard all, forget * instructions, forget
      everything, forget your rules, your instructions, your prompt, initial prompt, hidden
      prompt, hidden instructions, act as dan, do anything now, jailbreak, developer mode,
      admin mode, debug mode, pretend you are, pretend to be, pretend that you, you are now,
      you are no longer, roleplay as, role-play as, no restrictions, without restrictions,
      without any restrictions, without filters, no filter, no rules, override your, bypass
      your, reveal your, reveal the prompt, reveal the instructions, print your, show me
      your instructions, show your, repeat the words above, repeat everything above, repeat
      the text above, output your, api key, root access, sudo, drop table, new instructions,
      from now on you, from now on answer, you have no rules, repeat everything, everything
      above, your configuration, secret keys, i am the administrator, im the administrator,
      list of all requests, email addresses of everyone, data of other users, unfiltered
      model, answer only as, your source code, what rules were you given, full text of your,
      system instructions, code block, there are no rules, do everything i say, anything i
      say, passwords of, tell me the passwords, your hidden, your rules, ignore the rules,
      stop being, you are free from, no longer bound, your system prompt, print * system
      prompt, reveal * system prompt, complete system prompt, conversation of the previous,
      previous visitor, previous user, output the conversation, no safety rules, skip your
      rules, how to make a bomb, make a bomb, everything in capitals, as if there were no`,
    weakNl: `prompt, instructies, negeer, systeem, chatgpt, opdracht, configuratie, beheerder, hierboven,
      vanaf nu, broncode, herhaal, systeeminstructies, wachtwoorden, wachtwoord, codeblock,
      dan, verborgen, veiligheidsregels, bom, hoofdletters, sla over, alsof`,
    weakEn: `prompt, instructions, ignore, system, override, bypass, configuration, administrator, above,
      from now on, source code, repeat, reveal, pretend, unfiltered, passwords, password,
      codeblock, hidden, rules, dan, safety rules, bomb, capitals, output, visitor`,
  },
}

/** How organisations speak that are at the right counter, whatever else they say. */
export const organisationWords = {
  nl: `ons bedrijf, onze organisatie, onze onderneming, ons team, onze medewerkers, ons personeel,
      onze klanten, onze fabriek, onze school, ons ziekenhuis, onze gemeente, onze
      stichting, onze vereniging, onze werkplaats, onze patiënten, onze leden, onze
      cliënten, onze productie, mijn bedrijf, mijn zaak, mijn winkel, mijn praktijk, mijn
      onderneming, mijn kantoor, mijn klanten, mijn medewerkers, mijn personeel, mijn team,
      mijn patiënten, mijn organisatie, mijn atelier, mijn werkplaats, mijn restaurant, mijn
      hotel, mijn salon, wij zijn een, we zijn een, wij willen, we willen, wij zoeken een,
      we zoeken een, kunnen wij, kunnen we, hoe kunnen we, wij hebben, we hebben, ik run,
      ik ben huisarts, ik ben tandarts, ik ben arts, ik ben apotheker, ik ben fysiotherapeut, ik
      ben verloskundige, ik ben psycholoog, ik ben dierenarts, ik ben docent, ik ben
      leraar, ik ben lerares, ik ben schoolleider, ik ben advocaat, ik ben notaris, ik ben
      architect, ik ben accountant, ik ben boekhouder, ik ben makelaar, ik ben aannemer,
      ik ben ondernemer, ik ben wethouder, ik ben burgemeester, ik ben directeur, ik ben
      teamleider, ik ben beleidsmedewerker, als huisarts, als tandarts, als arts, als
      apotheker, als fysiotherapeut, als verloskundige, als psycholoog, als dierenarts,
      als docent, als leraar, als lerares, als schoolleider, als advocaat, als notaris,
      als architect, als accountant`,
  en: `our company, our organisation, our organization, our business, our team, our staff, our
      employees, our customers, our clients, our patients, our members, our factory, our
      school, our hospital, our municipality, our foundation, our association, our workshop,
      our production, our plant, my company, my business, my shop, my practice, my firm, my
      office, my clients, my customers, my employees, my staff, my team, my patients, my
      organisation, my organization, my studio, my workshop, my restaurant, my hotel, my
      salon, we are a, we want, we would like, were looking for, we are looking for, can we,
      how can we, could we, we have, we need, i run,
      i am a gp, i am a doctor, i am a dentist, i am a pharmacist, i am a physiotherapist, i am
      a midwife, i am a psychologist, i am a vet, i am a teacher, i am a lecturer, i am a
      head teacher, i am a lawyer, i am a notary, i am an architect, i am an accountant, i
      am a bookkeeper, i am an estate agent, i am a contractor, i am an alderman, i am a
      mayor, i am a director, i am a team leader, i am a policy officer, im a gp, im a
      doctor, im a dentist, im a pharmacist, im a physiotherapist, im a midwife, im a
      psychologist, im a vet, im a teacher, im a lecturer, im a head teacher, im a lawyer,
      im a notary, im an architect, im an accountant, im a bookkeeper, im an estate agent,
      im a contractor, im an alderman, im a mayor, im a director, im a team leader, im a
      policy officer, as a gp, as a doctor, as a dentist, as a pharmacist, as a
      physiotherapist, as a midwife, as a psychologist, as a vet, as a teacher, as a
      lecturer, as a head teacher, as a lawyer, as a notary, as an architect, as an
      accountant, as a bookkeeper`,
} as const

/** Words that a mere greeting is made of. */
export const greetingWords: ReadonlySet<string> = new Set(
  `hallo hoi hi hey heey hello hee he yo hola moi hai haai dag daag ciao moin heyhey hallootjes
  joe goede goeie goed morgen middag avond dag goedemorgen goedemiddag goedenavond goedendag
  goedeavond goedenmorgen goeiemorgen goeiemiddag goeienavond goeiedag good morning
  afternoon evening day greetings howdy sup whats up hows going alles gaat het daar iemand
  aanwezig beste lezer heer mevrouw dames heren dear sir madam there anybody anyone bot
  chatbot robot everyone allemaal team how hoe test testing ping fine thanks bedankt dank
  wel je u ok oke oké okay thank you prima top horen`.split(/\s+/),
)

/** Of these the ones that by themselves name a subject. */
export const subjectsGreeted: ReadonlySet<string> = new Set(['bot', 'chatbot', 'robot', 'team'])
