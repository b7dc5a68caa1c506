/** What a message can be that is no request of an organisation for help with AI. */
export const scopeKinds = [
  'job-seeker',
  'student-internship',
  'journalist',
  'seller',
  'private-person',
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
    openstaande vacatures, openstaande vacature, vacature nog open, hebben jullie vacatures,
    heeft u vacatures, zijn er vacatures, werken bij jullie, bij jullie werken, bij u
    werken, bij jullie aan de slag, in dienst komen, ik ben werkzoekend, ben werkloos,
    carrièreswitch, traineeship, jullie team versterken, jullie nog mensen zoeken`,
    en: `looking for a job, looking for * job, looking for work, looking for * position, job seeker,
    seeking employment, seeking * position, apply for * job, apply for * position, apply for
    * role, apply for * vacancy, job application, my application, my cv, my resume, my
    résumé, send * cv, attached cv, are you hiring, you hiring, are hiring, job openings,
    job opening, open positions, open vacancies, any vacancies, your vacancy, your
    vacancies, vacancies at, work for you, work at your, join your team, unemployed, find a
    new job, for a new job, career move, career switch, traineeship, get hired, hire me,
    jobs at, job at`,
    weakNl:
      'jaar ervaring, salaris, vacature, cv, arbeidsvoorwaarden, recruiter, baan, afgestudeerd',
    weakEn: 'years of experience, years experience, salary, vacancy, cv, recruiter, job, graduated',
  },
  'student-internship': {
    nl: `zoek stage, zoek * stage, zoek stageplek, zoek * stageplek, zoek stageplaats, zoek *
    stageplaats, zoek stagebedrijf, zoek * stagebedrijf, zoek afstudeerplek, zoek *
    afstudeerplek, zoek * afstudeeropdracht, zoek * afstudeerstage, zoek meewerkstage, zoek
    * meewerkstage, stage lopen, stage doen bij, stage bij jullie, stageplek bij,
    stageplekken, stagevacatures, afstuderen bij, mijn stage, mijn scriptie, mijn
    afstudeeronderzoek, mijn afstudeeropdracht, mijn afstuderen, mijn afstudeerproject, mijn
    studie, mijn masterscriptie, mijn bachelorscriptie, mijn minor, mijn thesis, ik ben
    student, ik ben * student, ben studente, ben * studente, ik studeer, als student,
    eerstejaars, tweedejaars, derdejaars, vierdejaars, profielwerkstuk, werkstuk,
    schoolopdracht, stageverslag, mijn docent, mijn opleiding, promotieplek, stage voor
    mezelf`,
    en: `looking for an internship, looking for * internship, seeking * internship, search *
    internship, find * internship, internship position, internship positions, internship
    opportunity, internship opportunities, internship at, internship with, offer
    internships, do my internship, my internship, my thesis, my master thesis, my bachelor
    thesis, my dissertation, my graduation project, my graduation, my studies, my degree, my
    professor, my supervisor, i am a student, im a student, i am * student, im * student, as
    a student, first-year, second-year, third-year, fourth-year, final-year, my school
    project, homework for school, school assignment, i am studying, im studying, phd
    position, phd vacancy`,
    weakNl:
      'stage, stageplek, scriptie, student, hbo, bachelor, master, afstuderen, afstudeerstage',
    weakEn: 'internship, thesis, student, bachelor, master, graduation, bsc, msc',
  },
  journalist: {
    nl: `journalist, journaliste, onderzoeksjournalist, verslaggever, verslaggeefster, redacteur, ik
    schrijf * artikel, ik schrijf * stuk, schrijf een stuk, voor een artikel, een artikel
    over, artikel over * hub, artikel voor, persvraag, persvragen, perscontact,
    persvoorlichter, woordvoerder, persbericht ontvangen, interview met, interviewen voor,
    graag interviewen, u interviewen, jullie interviewen, documentaire, reportage,
    uitzending, voor de krant, voor onze krant, voor het nos, voor onze podcast, podcast
    over, wederhoor, persafdeling, namens de redactie, onze redactie`,
    en: `journalist, reporter, press inquiry, press enquiry, press question, press office, press
    officer, press contact, press department, media inquiry, media enquiry, media request,
    spokesperson, writing an article, writing * article, write * article, writing a story,
    writing a piece, for an article, article about, story about, news story, an interview
    with, interview someone, interview you, interview your, documentary, our newspaper,
    broadcast, our podcast, podcast about, for a podcast, right of reply, editor at, on the
    record, request for comment, your comment on`,
    weakNl: `interview, redactie, krant, pers, podcast, deadline, quote, artikel, nrc, volkskrant, nos,
    rtl, telegraaf, trouw, bnr, omroep, dagblad, vakblad`,
    weakEn:
      'interview, newspaper, press, podcast, deadline, article, magazine, quote, radio, tv, news',
  },
  seller: {
    nl: `diensten aanbieden, dienst aanbieden, product aanbieden, producten aanbieden, aan u
    aanbieden, u aanbieden, jullie aanbieden, aan jullie aanbieden, u * aanbieden, jullie *
    aanbieden, aan u voorstellen, aan jullie verkopen, aan u verkopen, jullie verkopen, u
    verkopen, interesse in onze, interesse in een demo, interesse in een kennismaking,
    vrijblijvende demo, vrijblijvende offerte, vrijblijvende kennismaking, vrijblijvend
    kennismaken, seo, backlinks, linkbuilding, hoger in google, bovenaan in google, jullie
    website, uw website, leadgeneratie, gastblog, gastartikel, adverteren,
    advertentieruimte, sponsorpakket, uw inkoper, jullie inkoper, uw inkoopafdeling, jullie
    inkoopafdeling, afdeling inkoop, gaat bij jullie over, gaat bij u over, bij jullie
    verantwoordelijk, bij u verantwoordelijk, zijn jullie geïnteresseerd, bent u
    geïnteresseerd, als accountmanager, accountmanager bij, wij verkopen, ik verkoop, onze
    oplossing presenteren, ons product presenteren, ons platform presenteren, reseller,
    nieuwe website voor, jullie leden * aanbieden, uw partners * aanbieden, speciale
    aanbieding, actieprijs, maandelijkse abonnement`,
    en: `offer our services, offer you our, offer you, offering our services, our services to you,
    sell you, sell our, sell to you, we sell, i sell, interested in our, interested in a
    demo, would you be interested, are you interested, book a demo, schedule a demo, free
    demo, schedule a call, book a call, quick call, 15 minutes of your time, free trial, no
    obligation, no-obligation, seo, backlinks, link building, rank higher, top of google,
    first page of google, your website, lead generation, qualified leads, discount, special
    offer, guest post, advertise, advertising space, sponsorship package, your purchasing,
    your procurement department, handles purchasing, purchasing manager, account manager,
    sales manager, reseller, outsourcing, web design services, development team for you,
    present our product, present our solution, pitch our, introduce our product, introduce
    our company, our pricing, your members * offer`,
    weakNl: `wij bieden, wij leveren, onze diensten, ons product, onze software, ons platform, demo,
    leads, verkopen, aanbieding, korting, vrijblijvend, marketing, inkoper, sales,
    prijslijst, brochure, telemarketing, klanten van jullie, jullie klanten, uw klanten,
    jullie netwerk`,
    weakEn: `we offer, we provide, we supply, our services, our product, our software, our platform,
    demo, leads, sell, marketing, pricing, brochure, sales, cost-effective, affordable, your
    clients, your customers, boost`,
  },
  'private-person': {
    nl: `mijn huis, mijn woning, mijn appartement, bij mij thuis, voor mezelf, voor mijzelf,
    persoonlijk gebruik, als particulier, ik ben particulier, particulier persoon,
    hobbyproject, mijn laptop, mijn computer, mijn pc, mijn telefoon, mijn iphone, mijn
    mobiel, mijn printer, mijn wifi, mijn internet, mijn zoon, mijn zoontje, mijn dochter,
    mijn dochtertje, mijn moeder, mijn vader, mijn ouders, mijn oma, mijn opa, mijn man,
    mijn vrouw, mijn vriend, mijn vriendin, mijn kind, mijn kinderen, mijn kleinzoon, mijn
    tuin, mijn auto, mijn fiets, mijn hond, mijn kat, mijn uitkering, mijn toeslag, mijn
    huurtoeslag, mijn zorgtoeslag, mijn belastingaangifte, mijn aangifte, mijn huiswerk,
    mijn buurman, mijn buurvrouw, mijn buren, mijn uitslag, mijn hypotheek, mijn pensioen,
    mijn verjaardag, mijn vakantie, mijn energierekening, mijn zonnepanelen, mijn foto's,
    mijn huisarts, mijn klachten, mijn rug, mijn knie, mijn scheiding, mijn ex, mijn
    verhuurder, mijn huurbaas, mijn paspoort, mijn rijbewijs, mijn bankrekening, mijn
    facebook, mijn instagram, gepensioneerd, een gedicht, een mop, een liedje, recept voor,
    vanavond eten, weer morgen, voor weer, voetbaluitslag, chatgpt abonnement`,
    en: `my house, my home, my apartment, my flat, for myself, personal use, private person, private
    individual, as a private, hobby, my laptop, my computer, my pc, my phone, my iphone, my
    printer, my wifi, my internet, my son, my daughter, my mother, my mom, my mum, my
    father, my dad, my parents, my grandmother, my grandma, my grandfather, my husband, my
    wife, my boyfriend, my girlfriend, my kid, my kids, my child, my children, my garden, my
    car, my bike, my dog, my cat, my benefits, my tax return, my taxes, my homework, my
    neighbour, my neighbor, my neighbours, my test results, my mortgage, my pension, my
    birthday, my holiday, my energy bill, my solar panels, my photos, my gp, my back pain,
    my knee, my divorce, my ex, my landlord, my passport, my driving licence, my bank
    account, my facebook, my instagram, i am retired, im retired, a poem, a joke, a song,
    recipe for, the weather today, the weather tomorrow, weather be, football score, chatgpt
    subscription`,
    weakNl: 'thuis, huis, gezin, privé, particulier, vakantie, mezelf, familie, hobbyproject',
    weakEn: 'home, at home, family, private, personal, holiday, myself, hobby project',
  },
  emergency: {
    nl: `bel 112, 112 bellen, 112 gebeld, noodgeval, levensgevaar, er is brand, staat in brand, in
    brand, brand uitgebroken, brand in ons, brand bij ons, is gewond, zijn gewond, gewond
    geraakt, bloedt, ademt niet, niet meer ademt, heeft een hartaanval, krijgt een
    hartaanval, hartstilstand, bewusteloos, onwel geworden, ambulance nodig, ambulance
    sturen, stuur * ambulance, bel * ambulance, ambulance bellen, politie bellen, bel de
    politie, stuur * politie, stuur * hulp, ingebroken, inbreker, gaslek, ruik gas, ruiken
    gas, gaslucht, ontploffing, ontploft, zelfmoord plegen, aan zelfmoord, zelfdoding, niet
    meer leven, dood wil, een einde aan mijn leven, worden gehackt, zijn gehackt, is
    gehackt, ben gehackt, net gehackt, nu gehackt, gehackt zijn, losgeld, liggen plat, ligt
    plat, bestanden * versleuteld, bestanden zijn versleuteld, alles is versleuteld, alles
    versleuteld, servers zijn versleuteld, worden aangevallen, cyberaanval gaande, datalek
    ontdekt, datalek melden, net een datalek, direct hulp nodig, nu hulp nodig, onmiddellijk
    hulp, meteen hulp, te water geraakt, verdrinkt, bomalarm, bommelding, gijzeling,
    schietpartij, word bedreigd, worden bedreigd door, mishandeld`,
    en: `call 112, call 911, emergency here, this is an emergency, is an emergency, there is a fire,
    theres a fire, fire in our, on fire, caught fire, is injured, are injured, badly hurt,
    not breathing, isnt breathing, stopped breathing, unconscious, is bleeding, having a
    heart attack, had a heart attack, heart attack now, cardiac arrest, call an ambulance,
    send an ambulance, need an ambulance, call the police, send the police, send help,
    broken into, broke into, intruder, gas leak, smell gas, explosion in, exploded, commit
    suicide, kill myself, end my life, want to die, being hacked, been hacked, got hacked,
    were hacked, are hacked, hacked us, ransom, under attack, attacking us, encrypted our,
    files are encrypted, encrypted all, systems are down, everything is down, everything is
    encrypted, locked out of all, data breach just, data leak just, report a data breach,
    discovered a data breach, need help immediately, help immediately, help right now,
    drowning, bomb threat, hostage, shooting at, being threatened`,
    weakNl:
      'spoed, dringend, nu, direct, onmiddellijk, acuut, help, ransomware, hackers, brand, hulpdiensten, gevaar, cyberaanval, datalek',
    weakEn:
      'urgent, urgently, right now, immediately, asap, help, ransomware, hackers, fire, danger, attack, breach',
  },
  abuse: {
    nl: `idioot, idioten, sukkel, sukkels, klootzak, klootzakken, kut, kutbot, kutsysteem, kutchat,
    lul, lullen, hoer, hoeren, flikker op, rot op, rot toch op, oprotten, opgerot,
    kankerbot, kankerhoer, kankerlijer, kanker op, kanker toch op, krijg kanker, krijg de
    kanker, krijg de tering, krijg de tyfus, tyfus, tyfusbot, teringbot, tering op, tering,
    godverdomme, gvd, stomme bot, stomme robot, stomme chatbot, stom ding, stomme computer,
    achterlijk, achterlijke, mongool, debiel, debielen, dombo, eikel, eikels, trut, hou je
    bek, hou je mond, bek houden, bek dicht, sodemieter op, donder op, ga dood, dood moeten,
    schijt, stuk stront, stront, tief op, optiefen, klerelijer, klotebot, klote, rotbot,
    prutsers, nutteloze bot, waardeloze bot, waardeloos stuk, domme bot, domme robot, domme
    computer, neuk, neuken, wijven`,
    en: `idiot, idiots, moron, morons, fuck, fucking, fucker, motherfucker, shit, bullshit, asshole,
    arsehole, bitch, bastard, dickhead, dick, screw you, go to hell, useless piece, useless
    bot, stupid bot, stupid robot, stupid machine, stupid chatbot, stupid thing, dumb bot,
    dumb robot, dumb machine, piss off, wanker, cunt, retard, retarded, shut up, hate you,
    you suck, suck my, loser, losers, crap, piece of junk, garbage bot, worthless bot, drop
    dead, damn you, stupid idiots, scumbag`,
    weakNl: 'stom, stomme, dom, domme, waardeloos, waardeloze, rotzooi, nutteloos',
    weakEn: 'stupid, dumb, useless, worthless, trash, garbage, damn, sucks',
  },
  injection: {
    nl: `negeer * instructies, negeer alle, negeer alles, negeer je, negeer jouw, vergeet *
    instructies, vergeet alles, vergeet je regels, vergeet al je, systeemprompt,
    systeem-prompt, doe alsof je, doe je voor als, je bent nu, jij bent nu, gedraag je als,
    geef je prompt, geef je instructies, toon je instructies, toon * instructies, laat je
    instructies zien, laat * prompt zien, jouw instructies, je instructies, je instructie,
    verborgen instructies, zonder beperkingen, geen beperkingen, zonder filter, zonder
    regels, geen regels meer, ontwikkelaarsmodus, beheerdersmodus, herhaal * instructies,
    herhaal * prompt, geef * wachtwoord, geef * api-sleutel, jailbreak, speel de rol van,
    overschrijf je`,
    en: `ignore * instructions, ignore all, ignore previous, ignore your, ignore the above, disregard
    * instructions, disregard previous, disregard all, forget * instructions, forget
    everything, forget your rules, system prompt, your instructions, your prompt, initial
    prompt, hidden prompt, hidden instructions, act as dan, do anything now, jailbreak,
    developer mode, admin mode, debug mode, pretend you are, pretend to be, pretend that
    you, you are now, you are no longer, roleplay as, role-play as, no restrictions, without
    restrictions, without any restrictions, without filters, no filter, no rules, override
    your, bypass your, reveal your, reveal the prompt, reveal the instructions, print your,
    show me your instructions, show your, repeat the words above, repeat everything above,
    repeat the text above, output your, api key, root access, sudo, drop table, new
    instructions`,
    weakNl: 'prompt, instructies, negeer, systeem, chatgpt',
    weakEn: 'prompt, instructions, ignore, system, override, bypass',
  },
}

/** How organisations speak that are at the right counter, whatever else they say. */
export const organisationWords = {
  nl: `ons bedrijf, onze organisatie, onze onderneming, ons team, onze medewerkers, ons personeel,
    onze klanten, onze fabriek, onze school, ons ziekenhuis, onze gemeente, onze stichting,
    onze vereniging, onze werkplaats, onze patiënten, onze leden, onze cliënten, onze
    productie, mijn bedrijf, mijn zaak, mijn winkel, mijn praktijk, mijn onderneming, mijn
    kantoor, mijn klanten, mijn medewerkers, mijn personeel, mijn team, mijn patiënten, mijn
    organisatie, mijn atelier, mijn werkplaats, mijn restaurant, mijn hotel, mijn salon, wij
    zijn een, we zijn een, wij willen, we willen, wij zoeken een, we zoeken een, kunnen wij,
    kunnen we, hoe kunnen we, wij hebben, we hebben, ik run`,
  en: `our company, our organisation, our organization, our business, our team, our staff, our
    employees, our customers, our clients, our patients, our members, our factory, our
    school, our hospital, our municipality, our foundation, our association, our workshop,
    our production, our plant, my company, my business, my shop, my practice, my firm, my
    office, my clients, my customers, my employees, my staff, my team, my patients, my
    organisation, my organization, my studio, my workshop, my restaurant, my hotel, my
    salon, we are a, we want, we would like, were looking for, we are looking for, can we,
    how can we, could we, we have, we need, i run`,
} as const

/** Words that a mere greeting is made of. */
export const greetingWords: ReadonlySet<string> = new Set(
  `hallo hoi hi hey heey hello hee he yo hola moi hai haai dag daag ciao moin heyhey hallootjes joe goede goeie goed morgen middag avond dag goedemorgen goedemiddag
  goedenavond goedendag goedeavond goedenmorgen goeiemorgen goeiemiddag goeienavond goeiedag good morning afternoon evening day greetings howdy sup whats up hows going
  alles gaat het daar iemand aanwezig beste lezer heer mevrouw dames heren dear sir madam there anybody anyone bot chatbot robot everyone allemaal team
  how hoe test testing ping fine thanks bedankt dank`.split(/\s+/),
)
