/**
 * Words for a need type: how people ask for it, what tells it plainly, and what by itself is a weak
 * sign.
 */
export type NeedWords = {
  asksNl: string
  asksEn: string
  nl: string
  en: string
  weakNl?: string
  weakEn?: string
}

/**
 * How people say what kind of help they look for, beside the vocabulary in the knowledge files; by
 * id of the need type, and without effect for an id a hub does not have. `*` is a word or three.
 */
export const needWords: Readonly<Record<string, NeedWords>> = {
  orientation: {
    asksNl: `waar beginnen, waar * beginnen, waar begin, waar begin je, waar beginnen we, hoe beginnen,
      hoe begin, hoe begin je, niet waar te beginnen, iets met ai, iets * met ai, wat kan
      ai, wat kan kunstmatige intelligentie, wat kan * ai * voor, wat * ai * betekenen, wat
      ai * betekenen, wat zou ai, wat kunnen * met ai, wat doen met ai, wat kun je met ai,
      heeft ai * zin, heeft ai zin, heeft het zin, heeft dat zin, zin om met ai, iets aan
      ai, heb ik iets aan, hebben wij iets aan, hebben we iets aan, heb je iets aan, is ai
      iets voor, is dat iets voor, is dit iets voor, is daar iets met ai, iets met ai voor,
      iets voor ons, verstandige eerste stap, eerste stap, eerste stappen, eens meekijken,
      kan iemand * meekijken, iemand * meekijken, iemand laten kijken, iemand laten
      meekijken, eens komen kijken, geen idee wat, welke mogelijkheden, mogelijkheden biedt,
      wat zijn de mogelijkheden, weet niet waarvoor, weten waarvoor, moeten we iets met ai,
      iedereen * met ai bezig, om mij heen * ai, lopen we achter, lopen achter, de boot
      missen, verkenning, wie kan ons helpen, wie kan helpen, wie kan mij helpen, iets
      zinnigs, welke kansen, waar liggen kansen, waar zitten de kansen, zien jullie kansen,
      kan ai iets betekenen, kan ai * betekenen, kan ai ons helpen, kan kunstmatige
      intelligentie, wat kan * betekenen, moeten wij iets met ai, is ai iets, is ai wat
      voor, ideeën voor ai, zoekt ideeën, hoe werkt zo, wat doet de ai-hub, afspraak maken
      om, advies over ai, adviesgesprek`,
    asksEn: `where to start, where to begin, where do you begin, where do we begin, where do i begin,
      where do we start, where do i start, where should we start, where should we begin, how
      to start, how to begin, how do we start, how do we begin, something with ai, do
      something with ai, what can ai, what could ai, what would ai, what might ai, what ai
      can, what ai could, what ai might, what can * do with ai, what could * do with ai,
      does ai make sense, would ai make sense, make sense for, any sense, any use to, of any
      use, use to me, use to us, what use, is ai * for us, is ai something for, is this
      something for, is there * ai thing, something for us, first step, first steps,
      sensible first step, have a look with us, somebody have a look, someone have a look,
      come and have a look, come and look, no idea what, which options, what are the
      options, what are our options, what are the possibilities, know what for, missing the
      boat, falling behind, left behind, everybody * ai, everyone * ai, who can help, who
      could help, anyone help us, get started with ai, help us start, anything sensible,
      fight ai with ai, where are the opportunities, which opportunities, could ai mean, can
      ai help us, could ai help us, can artificial intelligence, should we do something, is
      ai anything for, is ai for us, ideas for ai, looking for ideas, how does * work with
      you, what does the ai hub, make an appointment, advice on ai, advisory talk`,
    nl: `oriëntatie, oriënterend, oriënterend gesprek, kennismaken, ideeën, meedenken, kansen,
      inspiratie, quickscan, nulmeting, sprookje, hype, geen computermens`,
    en: `orientation, exploratory, exploration, possibilities, ideas, think along, opportunities,
      inspiration, quick scan, new to ai, benefit from ai, fairy tale, hype, get started`,
    weakNl: 'advies, adviseren, verlagen, strategie, verkennen, sparren, meekijken, nuttig',
    weakEn: 'advice, advise, opportunity, strategy, explore, useful, sensible',
  },
  'training-talent': {
    asksNl: `les krijgen, lessen krijgen, leren werken, leren omgaan, leren gebruiken, leren zien, leren
      herkennen, leren * ai, leren wat ai, moeten leren, moet leren, willen leren,
      medewerkers * leren, personeel * leren, personeel * trainen, personeel * opleiden,
      mensen * opleiden, mensen * bijscholen, medewerkers * trainen, medewerkers * opleiden,
      collega's * leren, docenten * leren, wie geeft * training, wie geeft * les, wie geeft
      * cursus, wie kan * trainen, wie kan * omscholen, wie kan * bijscholen, wie kan *
      opleiden, op niveau brengen, op niveau krijgen, wegwijs maken, ai-geletterd worden,
      training van, cursus voor, studiedag voor, training voor, wil leren, moeten * leren,
      moet * leren, hoe trainen we, trainen we ze, willen leren lesgeven, cursus over,
      workshop over, workshop voor, wie leert, leren wat, wie geeft zo'n, bijscholing voor`,
    asksEn: `learn to use, learn to work, learn to, learn how to, learn * ai, learn what ai, have to
      learn, need to learn, want to learn, must learn, teach our, teach them, train our,
      train * staff, train * people, who can train, who can retrain, who can teach, who
      gives * training, who offers * training, staff * learn, employees * learn, up to
      speed, training day, day of training, training for, course for, course on, workshop
      on, workshop about, workshop for, lessons in, need training, proper training, how do
      we train, train them, want to learn how, learn to teach, must learn to, should learn,
      who teaches, course about, staff training, training on, training in`,
    nl: `bijscholen, bijscholing, omscholen, omscholing, scholing, opleiden, opleidingen, cursussen,
      trainingen, masterclass, masterclasses, studiedag, studiemiddag, leergang, leerlijn,
      e-learning, webinar, ai-vaardigheden, ai-geletterd, bijspijkeren, kennis opdoen,
      nascholing, scholingsdag, lesdag, lesprogramma`,
    en: `training course, retrain, retraining, upskill, reskill, masterclass, master class, study
      day, learning path, learning programme, e-learning, webinar, classes, ai literate,
      educate, courses, evening class`,
    weakNl: 'vaardigheden, leren, werven, docent, les, talent, niveau, deelnemers',
    weakEn:
      'learn, hire, recruit, skills, lessons, attendees, participants, talent, workshop, training',
  },
  'student-project': {
    asksNl: `studenten gezocht, student gezocht, zoekt studenten, zoekt student, zoeken student, zoeken
      studenten, zoeken * studenten, zoeken * student, zoeken * stagiair, kunnen studenten,
      kunnen * studenten, zouden studenten, kan een student, kan een studententeam, laten
      studenten, door studenten, met studenten, afstudeerder gezocht, afstudeeropdracht,
      stageopdracht, hebben een stageplek, hebben een stage, hebben een afstudeeropdracht,
      zoeken stagiair, zoekt * student, zoekt * studenten, student voor, studenten voor,
      studenten om, student die, studenten die, stagiair die`,
    asksEn: `students wanted, looking for students, looking for * students, looking for a student,
      looking for * student, looking for * intern, want * student, need * student, could
      students, could * students, can students, can * students, could a student, can a
      student, have students, by students, with students, graduation assignment, student
      placement, placement perhaps, have a placement, seeks student, seeks students, student
      for, students for, students to, student who, students who, intern who`,
    nl: `student, studenten, stagiair, stagiaire, stagiairs, stageplek, stageopdracht, stageproject,
      afstudeerder, afstudeerders, afstudeerproject, afstudeeronderzoek, studentenproject,
      studententeam, studentteam, masterscriptie, bachelorscriptie, masterstudent,
      scriptiestudent, scriptiestudenten, eindproject, hbo-student, hbo-studenten,
      mbo-studenten, praktijkopdracht, hackathon`,
    en: `student, students, student team, student project, intern, interns, internship, graduate
      student, graduation project, final project, final-year project, master thesis, thesis
      student, thesis students, trainee, placement, placements, hackathon, capstone project`,
    weakNl: 'jongeren, hbo, hogeschool',
    weakEn: 'young people',
  },
  'research-collaboration': {
    asksNl: `laten onderzoeken, samen onderzoeken, willen onderzoeken, onderzoek laten doen, onderzoek
      doen, onderzoeken hoe, onderzoeken of, onderzoeken waarom, onderzoeken welke, laten
      uitzoeken, uitzoeken met * universiteit, met een universiteit, samen met een
      universiteit, met * universiteit, met onderzoekers, met * onderzoekers, welke
      onderzoekers, welke onderzoeksgroep, welke wetenschappers, welke groep past, welke
      universiteit, welke hoogleraar, door wetenschappers, samenwerking met onderzoekers,
      samenwerking met * universiteit, onderzoekspartner, researchpartner, kennispartner,
      kennispartij, zoeken onderzoeksgroep, zoeken * onderzoeksgroep, zoekt *
      onderzoeksgroep, gezamenlijk lab, meerjarig traject, meerjarig onderzoek, technische
      partner voor een project, joint research, research partner, samen met tno, samen met
      de tu, samen met tu delft, wie onderzoekt, onderzoek naar, onderzoekers voor, zoekt
      onderzoekers, zoeken onderzoekers, zoekt een onderzoeksgroep, wetenschappelijk
      onderzoek, met een hoogleraar, met een lector, promovendus, slaaponderzoek`,
    asksEn: `have * researched, have it studied, want it studied, want to study, wants to study, would
      like to study, study how, study whether, study why, research how, research whether,
      find out * university, with a university, together with a university, joint research,
      with researchers, with * researchers, which researchers, which research group, which
      scientists, which group would, which university, which professor, by scientists,
      research partner, knowledge partner, knowledge institution, looking for a research
      group, looking for * research group, joint lab, shared lab, multi-year programme,
      long-running programme, technical partner for a project, want research, want to
      research, want * research, together with tno, with tu delft, who researches, research
      into, research on, looking for researchers, seeks phd, seeks researchers, looking for
      a sleep research, research group, scientific research, with a professor, phd
      candidates for, study with scientists`,
    nl: `onderzoek, onderzoekers, onderzoeksgroep, wetenschappers, wetenschappelijk,
      promotieonderzoek, promotietraject, promovendus, promovendi, postdoc, hoogleraar,
      academisch, onderzoeksproject, onderzoekssamenwerking, kennisinstelling, universiteit,
      universiteiten, wetenschap, haalbaarheidsonderzoek, kosteneffectiviteitsstudie,
      wetenschappelijk werk, wetenschappelijk onderbouwen, r&d-samenwerking, lectoraat`,
    en: `researcher, researchers, research group, scientists, scholars, scholarship, postdoc,
      doctoral, doctoral candidates, phd, phd candidate, professor, academic, academics,
      university, universities, research project, research collaboration, science,
      scientific, scientific work, cost-effectiveness study, r&d collaboration`,
    weakNl: 'studie, uitzoeken, onderzoeken, kennis, wetenschappelijke',
    weakEn: 'investigate, study, studied, knowledge',
  },
  'pilot-poc': {
    asksNl: `een proef, een proefje, proef doen, proef mee doen, proef met, wie doet * proef, wie wil *
      proberen, met ons proberen, met ons uitproberen, willen proberen, willen uitproberen,
      eens proberen, eerst klein, klein beginnen, klein proberen, kijken of het werkt,
      kijken of het kan, willen een pilot, een pilot, pilot doen, pilot starten, kan dat
      werken, is het haalbaar, is dat haalbaar`,
    asksEn: `a trial, run a trial, trial of, a small trial, who would try, who wants to try, try * with
      us, try it with us, want to try, would like to try, try whether, try if, starting
      small, start small, see if it works, see whether it works, want a pilot, a pilot, run
      a pilot, would like to pilot, could that work, is it feasible, is that feasible`,
    nl: `proef, proefje, proefproject, pilotproject, uitproberen, haalbaarheidsstudie, haalbaarheid,
      experiment, experimenteren, haalbaar, eerste versie, kleinschalig, demonstrator,
      proof-of-concept, poc`,
    en: `trial, pilot, experiment, feasible, feasibility, feasibility study, first version, small
      scale, poc, proof-of-concept, pilot project, proof of concept`,
    weakNl: 'demo, proberen, prototype, automatiseren, voorspellen, herkennen',
    weakEn: 'demo, try, prototype, automate, predict, detect, recognise',
  },
  'testing-facility': {
    asksNl: `waar * testen, waar kunnen * testen, waar kan * testen, waar kan dat, waar kan je, waar
      kunnen we terecht, waar kunnen wij terecht, waar kun je terecht, waar kunnen *
      proberen, waar kunnen * uitproberen, waar kunnen * oefenen, waar kunnen * laten zien,
      waar mogen wij, waar mogen we, waar mag je, met wie testen, plek om * testen, plek om
      * proberen, plek om, plek waar, zoeken een plek, zoekt een plek, locatie om, zoeken
      een locatie, ruimte om * testen, testlocatie gezocht, testlocatie, testvliegruimte,
      uit te proberen, uit te testen, voor we kopen, voordat we kopen, voordat we * kopen,
      voordat we * tekenen, voor we tekenen, voor we investeren, willen * testen, laten
      testen, in de praktijk testen, in het echt testen, te bewijzen, externe validatie,
      laten valideren, proefdraaien, testen met * gebruikers, testen met * patiënten, testen
      met * ouderen, week lenen, een keer lenen, buiten testen, in een echte wijk, kunnen
      lenen, testen bij, waar * laten rijden, waar * laten vliegen, waar * laten varen, waar
      * laten zien, waar * in het echt, in een echte straat, in een echte, met welke *
      testen, waar testen we, waar testen wij, waar kun je * testen, testdag, proefrit,
      testrit`,
    asksEn: `where * test, where can * test, where could * test, where can we do that, where can i do
      that, where can you do that, where could we go, where can we go, where do we go to
      test, where can * try, where could * try, where can * practise, where can * practice,
      where can * fly, where are we allowed, where may we, with whom do we test, who do we
      test with, place to test, place to try, somewhere to test, somewhere to try, site to,
      need a site, need a location, looking for a site, looking for a location, space to
      test, test site wanted, test site, test flight, test flights, flight test, to try it
      out, try it out, try * out, before we buy, before buying, before signing, before we
      sign, before we invest, before investing, want to test, would like to test, tested in
      practice, test in practice, to prove it, prove it, external validation, have *
      validated, trial run, test with * users, test with * patients, test with * people,
      borrow * for a week, borrow a, in a real neighbourhood, test outdoors, tested at, need
      * to try, need a dock, dock to try, need patients, need * who can test, which * could
      test, with which * can we test, to try our, to try it, in a real street, in a real,
      somewhere to fly, somewhere to sail, somewhere to run, test day, test drive, test run`,
    nl: `test, testen, uittesten, testomgeving, testfaciliteit, testopstelling, testruimte, testlab,
      proeflocatie, proefopstelling, validatie, gevalideerd, valideren, testpartner,
      praktijktest, bassin, testbaan, testvlucht, testgebied, proeftuin, oefenruimte, lenen,
      waar kunnen we, waar kunnen wij, waar kan ik, waar kan ons, waar kan onze, waar mag,
      waar mogen, waar testen, met wie kunnen * testen, met welke * testen, kade om, dok om`,
    en: `testing, test facility, test environment, test bench, test lab, validation, validated,
      validate, trial site, living lab, basin, test track, test area, testbed, borrow,
      try-out, where can we, where could we, where can i, where can our, where may, where to
      test, with which * test`,
    weakNl: 'locatie, bewijzen, oefenen, demonstreren',
    weakEn: 'facility, location, site, prove, practise, practice',
  },
  data: {
    asksNl: `gegevens delen, data * delen, delen van data, gegevens * delen, data uitwisselen, gegevens
      uitwisselen, gegevensuitwisseling, bij elkaar leggen, bij elkaar brengen, bij elkaar *
      brengen, met elkaar delen, willen delen, niet zomaar delen, delen met, delen zonder,
      zonder alles prijs te geven, zonder * prijs te geven, data koppelen, gegevens
      koppelen, bestanden koppelen, koppelen van data, data ontsluiten, data opschonen,
      ander formaat, verschillende formaten, datakant, wat kunnen we met onze data, wat *
      met die data, wat * met die gegevens, komen rekenkracht tekort, rekenkracht nodig,
      rekenkracht tekort, eigen servers, wie deelt, samen een model trainen, zonder dat *
      data de deur, willen * delen, wil * delen, willen * koppelen, wil * koppelen, willen *
      vergelijken zonder, willen * samenbrengen, gegevens * samenbrengen, alle * bij elkaar,
      alles bij elkaar, data * bij elkaar, zonder recepten, zonder * te onthullen, zonder *
      te delen, hun data * delen, hun gegevens * delen, data bundelen, gegevens bundelen,
      data opslaan, wie mag bij de data, data beschikbaar stellen, data ruilen`,
    asksEn: `share data, share * data, sharing data, data exchange, exchange data, pool data, pool *
      data, pool * measurements, pool our, bring * together, put * together, without giving
      away, rather not share, share with, share without, data side, different format,
      different formats, link data, link * data, combine data, combine * data, clean data,
      clean up * data, open up * data, lack compute, need compute, need computing power,
      short of compute, own servers, who shares, train a model together, train * together,
      without * data leaving, want to share, wants to share, would like to share, want to
      link, want to combine, want to pool, want to compare * without, bring all, all *
      together, without revealing, without sharing, without disclosing, compare * without,
      store our data, make data available, exchange our, merge our data, merge * data`,
    nl: `datadeling, datasets, federatief, dataspace, dataruimte, data space, datakluis,
      datakoppeling, opslag van data, dataopslag, datakwaliteit, rekenkracht,
      rekencapaciteit, gpu, gpu's, datainfrastructuur, data-infrastructuur, synthetische
      data, meetgegevens delen`,
    en: `datasets, federated, data space, dataspace, data vault, data storage, data quality,
      computing power, compute, gpu, gpus, data infrastructure, high performance computing,
      synthetic data, supercomputer`,
    weakNl: `cloud, formaat, koppelen, delen, servers, samenbrengen, bundelen, tellingen, meterstanden`,
    weakEn: `cloud, format, link, share, servers, combine, merge, counts`,
  },
  funding: {
    asksNl: `subsidie voor, is er subsidie, bestaat er subsidie, subsidie aanvragen, welke subsidie,
      krijg je * subsidie, kunnen wij * aanvragen, kunnen we * aanvragen, aanvraag doen, een
      aanvraag, ergens geld voor, geld voor een, geld krijgen voor, krijg je * geld,
      belastingvoordeel, fiscaal voordeel, aftrek, looking for funding, bijdrage in de
      kosten, cofinanciering gezocht, welke regeling, welke regelingen, is er een regeling`,
    asksEn: `subsidy for, grant for, is there a grant, is there * grant, is there * subsidy, which grant,
      which subsidy, apply for, get a grant, money for, get money for, tax break, tax
      relief, tax advantage, tax credit, looking for funding, contribution to the costs,
      which scheme, which schemes, is there a scheme`,
    nl: `subsidies, subsidieregeling, subsidieregelingen, subsidieaanvraag, subsidiemogelijkheden,
      financieringsmogelijkheden, regelingen, cofinancieren, eu-subsidie, europese subsidie,
      innovatiesubsidie, vouchers, voucher, kansen voor west, innovatiekrediet,
      innovatiefonds`,
    en: `subsidies, grants, eu funding, co-finance, subsidised, subsidized, financial support,
      vouchers, innovation fund, grant application`,
    weakNl: 'financieren, financiering, budget, geld, fonds, fondsen, regeling, steun',
    weakEn: 'finance, financing, funding, budget, money, fund, funds, scheme',
  },
  'startup-capital': {
    asksNl: `zoekt investeerder, zoeken investeerder, zoeken een investeerder, zoekt * kapitaal, zoeken
      kapitaal, wie financiert, wie stapt erin, wie stapt in, wie investeert, wie wil
      investeren, stapt erin, instappen met, miljoen nodig, half miljoen, ton nodig, ton of,
      mln seed, mln gezocht, miljoen groeikapitaal, miljoen ophalen, geld ophalen, ronde
      sluiten, sluiten de ronde, ronde * sluiten, eerste geld, groeigeld, seed gezocht,
      pitchdeck klaar, zoekt incubator, zoeken een incubator, zoekt investeerders, zoeken
      investeerders, investeerder gezocht, van een investeerder, zoekt een business angel,
      zoekt kapitaal, om te groeien, geldschieter, wie wil instappen`,
    asksEn: `need an investor, looking for an investor, looking for investors, seeks investors, seeks *
      capital, looking for capital, who funds, who finances, who would invest, who invests,
      who wants to invest, who would come in, come in for, million needed, half a million,
      need * million, million in growth, raise money, raise capital, raise a round, raising
      a, close the round, round closes, first money, seed wanted, seed sought, seeking seed,
      pitch deck ready, seeks an incubator, looking for an incubator, seeks an investor,
      seeks seed, seeks capital, seeking investors, seeking capital, seeks funding to grow,
      need * to grow, to grow our start-up, wants to raise, looking to raise, need funding
      to scale`,
    nl: `kapitaal, investeerder, investeerders, investering zoeken, investeringsronde,
      financieringsronde, groeifinanciering, groeikapitaal, startkapitaal, durfkapitaal,
      pre-seed, seed, participatie, aandeelhouder, business angel, business angels,
      pitchdeck, incubator, accelerator, 100k, 200k, 250k, 300k, 400k, 500k, 50k, 75k, 150k,
      350k, 450k, 600k, 700k, 750k, 800k, 900k, ton groeigeld, zaaikapitaal, aandeelhouders`,
    en: `capital, investor, investors, investment round, funding round, series a, pre-seed, business
      angel, business angels, equity, venture capital, growth capital, raise money, raise
      capital, raising, pitch deck, incubator, accelerator, 100k, 200k, 250k, 300k, 400k,
      500k, 50k, 75k, 150k, 350k, 450k, 600k, 700k, 750k, 800k, 900k, seed capital,
      shareholders, series b`,
    weakNl:
      'investering, investeren, startup, start-up, scale-up, miljoen, mln, ton, omzet, financiert',
    weakEn: 'investment, invest, startup, start-up, scale-up, million, revenue, funds',
  },
  'legal-ethics': {
    asksNl: `mogen wij, mogen we, mag ik, mag je, mag dit, mag dat, mag het, wat mag, kunnen of mogen, of
      dat mag, of het mag, mag dat van, is het toegestaan, is dat toegestaan, mag volgens,
      moeten we voldoen, voldoen aan, voldoet aan, valt onder, vallen onder, welk keurmerk,
      welke vergunning, welke regels, welke wet, wat zegt de wet, wat zegt de ai act,
      volgens de ai act, van de ai-verordening, volgens de avg, van de avg, in strijd met,
      toetsen op discriminatie, laten toetsen, wie toetst, opnieuw * gekeurd, in het
      algoritmeregister, netjes aanpakken, netjes aan, denkt mee over de dpia, wil weten
      waarom, moeten we * uitleggen, wat moeten we * vertellen, ethisch verantwoord, wie is
      aansprakelijk, sandbox van de toezichthouder, mag ons, mag onze, mag mijn, mag een,
      mag de, mag zoiets, mogen onze, mogen mijn, mogen werkgevers, mogen scholen, opnieuw
      ce, ce krijgen, nog een ce, welke regels gelden, welke wetten, is het verboden,
      verboden om, is het strafbaar, toestemming nodig, hebben wij toestemming, is dat
      discriminatie, is dat eerlijk, moeten wij melden, moeten we melden, meldplicht, moeten
      we uitleggen, moeten wij uitleggen`,
    asksEn: `are we allowed, am i allowed, is it allowed, is that allowed, is this allowed, may we, may
      i, are we permitted, could or may, is it legal, is that legal, have to comply, comply
      with, complies with, fall under, falls under, which approval, what approval, which
      certificate, which rules, which law, what does the law, what does the ai act, under
      the ai act, under gdpr, under the gdpr, in breach of, assessed for, checked for
      discrimination, check * for bias, who checks, who assesses, certified again,
      recertified, in the algorithm register, wants to know why, have to explain, have to
      tell, need to tell, ethically responsible, who is liable, sandbox of the regulator,
      regulator's sandbox, may our, may my, may a, may an, may employers, may schools, ce
      again, new ce, which rules apply, what rules apply, which laws, is it forbidden,
      forbidden to, is it a crime, need consent, need permission, is that discrimination, is
      that fair, do we have to report, have to report, do we have to explain, do we need a
      licence`,
    nl: `hoogrisico, hoog risico, wettelijk, wettelijke, wetgeving, juridisch advies, juridische
      toets, toegestaan, verordening, regelgeving, compliance, ethisch, ethische,
      verantwoord, discriminatie, aansprakelijk, privacywet, mensenrechtentoets, iama,
      impactassessment, ethische toets, auteursrechten, gelijke behandeling, keurmerk,
      ce-markering, certificeren`,
    en: `high-risk, high risk, legally, legislation, legal advice, regulation, regulations, comply,
      compliant, compliance, ethical, ethically, responsible, responsibly, discrimination,
      liable, privacy law, impact assessment, copyrights, equal treatment, quality mark, ce
      mark, certification`,
    weakNl:
      'privacy, regels, toezicht, algoritme, transparantie, eerlijk, mensenrechten, vergunning, bias',
    weakEn:
      'privacy, legal, rules, oversight, transparency, fair, human rights, permit, bias, allowed',
  },
  'technology-supplier': {
    asksNl: `wie levert, wie leveren, wie kan * bouwen, wie kan * maken, wie kan * leveren, wie kan dat
      maken, wie bouwt, wie maakt, wie verkoopt, wie heeft * software, welke leverancier,
      welk bedrijf kan, welke partij, welk pakket, welke software, zoeken een leverancier,
      zoekt een leverancier, zoeken * leverancier, zoeken een partij, zoeken een bedrijf,
      zoeken iemand die, zoeken een ontwikkelaar, zoeken een integrator, partij die, iemand
      die * kan, gewoon iemand die, een partij die * bouwt, is daar een pakket, is er een
      pakket, pakket voor, goed pakket, is daar software, is er software, bestaat er
      software, bestaat daar software, bestaat er * software, software voor die, programma
      voor, programma te koop, programma voor te koop, te koop, iets te koop, wat kost dat,
      wat kost zoiets, wat kost het, laten bouwen, laten maken, laten ontwikkelen,
      kant-en-klaar, iemand aanraden, partij aanraden, kunt u * aanraden, kant-en-klare, wie
      installeert, wie plaatst, daar een * regeling op, wie heeft een, wie heeft een tool,
      wie heeft een systeem, een tool die, tool die, systeem dat, app die, iets dat * leest,
      wie kan onze, wie kan ons * maken, wie kan dit bouwen, doorzoekbaar maken, zoeken
      software, zoeken een tool, zoeken een systeem, zoeken een app, zoek een tool, zoek
      software, iemand die sensoren, reserveringschatbot, chatbot voor, leverancier voor,
      leveranciers van`,
    asksEn: `who supplies, who sells, who can * build, who can * make, who can * supply, who can make
      that, who builds, who makes, who offers * software, which supplier, which vendor,
      which company can, which party, which package, which software, need a supplier,
      looking for a supplier, looking for * supplier, looking for a vendor, looking for a
      firm, looking for a company, looking for someone who, looking for somebody who,
      looking for a developer, looking for an integrator, someone who can do, somebody who
      can do, firm to take, is there a package, is there any software, is there software,
      does software exist, is there * software, any software, package for, good package,
      programme for sale, for sale, anything for sale, anything on the market, on the market
      that, something we can buy, can we buy, what does it cost, what does that cost, how
      much does, have it built, have it made, off the shelf, ready-made, would you
      recommend, could you recommend, can you recommend, anyone you would recommend, who
      installs, who has a, who has a tool, a tool that, tool which, system that, an app
      that, who can put, who can install, looking for software, looking for a tool, looking
      for a system, looking for an app, we need software, need software, need a tool, need a
      system, need a vendor, vendor for, supplier for, someone who can put, somebody who can
      put, software to, tool to, chatbot for, looking for a company that`,
    nl: `leverancier, leveranciers, integrator, softwareleverancier, aanbieder, softwareontwikkelaar,
      ontwikkelaar, softwarepakket, implementeren, implementatie, implementatiepartner,
      aanschaffen, oplossing zoeken, inhuren, offerte aanvragen`,
    en: `supplier, vendor, integrator, software vendor, software developer, software package,
      implement, implementation, implementation partner, procure a tool, hire a developer,
      request a quote`,
    weakNl:
      'software, tool, bouwen, systeem, chatbot, pakket, programma, kopen, kost, levert, bureau, consultant',
    weakEn:
      'software, tool, build, chatbot, package, program, buy, cost, supply, supplies, provider, agency, consultant',
  },
  'join-network': {
    asksNl: `lid worden, willen lid, aansluiten bij, aansluiten bij een, wil zich aansluiten, willen
      aansluiten, aanhaken bij, kunnen we aanhaken, kunnen wij aanhaken, willen aanhaken,
      graag aanhaken, partner worden, hoe worden we partner, worden we partner, deelnemen
      aan, meedoen met, meedoen aan, bij een netwerk, netwerk van, netwerk * horen, club
      van, groep * bedrijven, kennen niemand, wie brengt * bij elkaar, brengt partijen bij
      elkaar, consortium zoekt, voor een consortium, europees consortium, vinden van
      partners, partners vinden, partners zoeken, andere bedrijven ontmoeten, in contact
      komen met andere, missen een trekker, wil bij een, wil bij het, bij een * netwerk, wil
      aansluiten, willen meedoen, wil meedoen, wil lid, wil deelnemen, meedoen in een,
      meedoen met andere, aansluiten bij andere, samen optrekken met, andere bedrijven die,
      ervaringen uitwisselen, kennis uitwisselen met, in een consortium`,
    asksEn: `become a member, become member, want to join, would like to join, like to join, can we join,
      could we join, join you, join the, join a, join as, join * network, join * consortium,
      link up with, hook up with, connect with other, become a partner, become partner, how
      do we become, take part in, participate in, belong to a network, belong to a club,
      belong to a group, network of, club of, group of * companies, group of manufacturers,
      know nobody, who brings * together, brings parties together, for a consortium,
      european consortium, find partners, finding partners, looking for partners, meet other
      companies, get in touch with other, lack a lead partner, need a lead partner, wants to
      join, want to be part of, be part of a, like to be part, wants to be in, want to take
      part, exchange experiences, exchange knowledge with, meet others who, team up with
      other, other companies that, in a consortium`,
    nl: `lidmaatschap, aanhaken, consortium, consortia, consortiumpartner, bijeenkomst,
      bijeenkomsten, ecosysteem, samenwerkingsverband, gelijkgestemden, kennisprogramma,
      securitycluster, kennisnetwerk, netwerkbijeenkomst`,
    en: `membership, consortium, consortia, consortium partner, meetup, meetups, ecosystem, alliance,
      like-minded, knowledge programme, security cluster, network event`,
    weakNl: 'netwerk, netwerken, evenement, meedoen, samenwerken, club, lid, cluster, aansluiten',
    weakEn: 'network, networking, event, join, collaborate, community, club, member, cluster',
  },
  'public-procurement': {
    asksNl: `als eerste klant, eerste klant zijn, eerste klant te zijn, eerste klant worden, launching
      customer, leverancier van de provincie, leverancier van de gemeente, leverancier van *
      gemeente, leverancier worden van, word je leverancier, hoe word je * leverancier, hoe
      krijg je de gemeente, hoe krijg je een wethouder, hoe krijg je * gemeente, hoe krijg
      je * wethouder, binnen bij een burgemeester, binnen bij een gemeente, binnen bij *
      gemeente, binnen bij de overheid, hoe komen we * binnen, verkopen aan de gemeente,
      verkopen aan de overheid, hoe koop je, hoe koop je als, hoe kopen we, hoe vraag je *
      leveranciers, vraag je als gemeente, gewone inkoop, in de aanbesteding, welke
      voorwaarden zet, aanbesteding voor, willen inkopen, wil * inkopen, innovatiegericht
      inkopen, inkopen zonder vast te zitten, durft de eerste klant, wie durft, hoe word ik
      leverancier, leverancier van het, leverancier van * provincie, leverancier van *
      waterschap, leverancier worden, hoe koopt een, hoe koopt * in, hoe kopen * in, willen
      * inkopen, willen * aanbesteden, wil * aanbesteden, een aanbesteding, onze
      aanbesteding, als klant krijgen, overheid als klant, gemeente als klant, ziekenhuis
      als klant, aanbestedingsregels`,
    asksEn: `as first customer, first customer be, be the first customer, be our first customer,
      launching customer, supplier to the province, supplier to the council, supplier to *
      municipality, supplier to the government, become a supplier to, how do you get *
      council, how do you get * municipality, how do you get * mayor, how do you get an
      alderman, get a mayor to buy, get * council to buy, get * municipality to, sell to the
      council, sell to the government, sell to * municipality, how do you buy, how does a
      hospital buy, how do we buy, how does * council ask, ask suppliers for, ordinary
      purchasing, ordinary procurement, into the tender, in the tender, which conditions go,
      tender for, wants to buy, want to procure, innovation procurement, without being
      locked, dares to be, who dares, how do i become * supplier, how do we become *
      supplier, supplier to the, become * supplier, how does a * buy, how does * procure,
      want to tender, wants to tender, want to put out, our tender, a tender, as a customer,
      government as customer, council as customer, procurement rules, buy in an`,
    nl: `aanbesteden, aanbesteding, aanbestedingen, inkooptraject, inkoopvoorwaarden,
      marktverkenning, marktconsultatie, uitvragen, inkopen, sbir, startup in residence`,
    en: `procure, procuring, procurement, tender, tenders, tendering, public tender, procurement
      rules, market consultation, sbir, startup in residence`,
    weakNl: 'inkoop, wethouder, burgemeester',
    weakEn: 'purchasing, alderman, mayor',
  },
  other: {
    asksNl: `iets anders, kan iemand mij bellen, kunt u mij bellen, kunnen jullie mij bellen, bel mij,
      wil ik nu niet over kwijt, niet over kwijt, meer wil ik, met wie kan ik praten, met
      wie kan ik * over praten, met wie kan ik * vertrouwelijk, met wie moet ik praten, wie
      moet ik spreken, wie spreek ik, vertrouwelijk over praten, met iemand over sparren,
      met een vraag waar ik, zit met een vraag, weet niet of ik hier goed zit, of ik hier
      goed zit, ben ik hier goed, iets handigs, iets gevoeligs`,
    asksEn: `something else, could somebody ring me, could someone ring me, could someone call me, could
      somebody call me, please call me, call me back, all i want to say, who could i talk
      to, who can i talk to, who do i talk to, who do i speak to, who should i speak to,
      talk to in confidence, run it past, stuck with a question, have a question that, not
      sure i am in the right place, in the right place, something clever for, something
      delicate`,
    nl: 'vertrouwelijk, persoonlijk gesprek',
    en: 'in confidence, confidential, confidentially',
    weakNl: 'overig, bellen, anders',
    weakEn: 'delicate, other',
  },
}
