/** Courts and lawyers, police and public order, defence, cyber, and government that decides on people. */
export const peaceJusticeSecurity = {
  nl: `jurist, juristen, advocaat, advocaten, advocatuur, notaris, notarissen, notariskantoor,
    notariaat, akte, aktes, erfdienstbaarheid, kadaster, deurwaarder, deurwaarders, curator,
    curatoren, faillissement, mediator, mediation, rechter, rechters, griffier, griffiers,
    griffie, officier van justitie, openbaar ministerie, rechtbank, rechtbanken, gerechtshof,
    rechtszaak, rechtszaken, rechtszitting, zitting, zittingen, vonnis, vonnissen, processtuk,
    processtukken, dagvaarding, strafrecht, strafzaak, strafzaken, strafdossier, bestuursrecht,
    jurisprudentie, wetboek, wet, wetsartikelen, juridische, rechtshulp, rechtsbijstand,
    rechtswinkel, sociaal raadslieden, huurrecht, huurcommissie, arbeidsrecht, clausules,
    voorwaarden in contracten, due diligence, bezwaar, bezwaren, bezwaarschriften,
    bezwaarprocedure, klachten van burgers, beroepschrift, belastingaanslag, belastingen innen,
    belastingkantoor, belastingdienst, belastingfraude, toeslagenaffaire, uitkeringsfraude,
    bijstand, bijstandsfraude, bijstandsdossiers, bijstandsgerechtigden, burgers, inwoners,
    bewoners die bezwaar maken, ambtenaren die besluiten, besluitvorming over burgers,
    beschikking, beschikkingen, woo, woo-verzoek, woo-verzoeken, wob, weglakken, zwartlakken,
    anonimiseren, persoonsgegevens, privacywet, dataprotectie, functionaris gegevensbescherming,
    dpia, algoritmes bij de overheid, scoremodel, risicomodel, risicoprofilering, profilering,
    gelijke behandeling, gelijke kansen, vooroordelen, vooringenomenheid, etnisch profileren,
    mensenrechtenorganisatie, getuigen, getuigenverklaring, getuigenverklaringen, oorlogsmisdaden,
    oorlog, oorlogen, bombardement, bombardementen, gebombardeerd, gebombardeerde, conflictgebied,
    conflictgebieden, vluchtelingen, vluchteling, asiel, asielzoekers, asielaanvraag, ind,
    vredesoperatie, vredesorganisatie, ontwapening, landmijnen, mijnen opruimen, sancties,
    sanctielijst, criminaliteit, crimineel, criminelen, misdaad, misdaden, misdrijf, misdrijven,
    inbraak, inbraken, inbreker, inbrekers, diefstal, diefstallen, dieven, winkeldiefstal,
    winkeldieven, overval, overvallen, geweld, huiselijk geweld, mishandeling, moord, drugs,
    drugshandel, drugslab, hennepkwekerij, mensenhandel, wapens, wapen, explosief, explosieven,
    vuurwerk, terrorisme, terroristen, radicalisering, dreiging, dreigingen, bedreiging,
    ondermijnende, zware criminaliteit, fraudeurs, fraude, oplichting, oplichters, valse facturen,
    vervalsing, vervalste, nepfoto's, nep, identiteitsfraude, paspoortfraude, witwasonderzoek,
    financiële criminaliteit, corruptie, integriteit, recherche, rechercheur, rechercheurs,
    recherchebureau, opsporingsdienst, fiod, politie, politieagent, agenten op straat, wijkagent,
    politie-eenheid, marechaussee, boa, boa's, handhavers, handhaving, toezichthouder,
    toezichthouders, inspecteurs, inspecties bij bedrijven, inspectiedienst, parkeercontrole,
    kentekens, kentekenherkenning, kenteken lezen, overlast, hangjongeren, vandalisme, vernieling,
    graffiti, opstootjes, rellen, demonstraties, demonstratie, voetbalsupporters, stadionverbod,
    evenementen, festivals veiligheid, mensenmassa, menigte, verdrukking, koningsdag,
    burgemeester, openbare orde, veiligheid, veiliger, onveilig, sociale veiligheid,
    bewakingscamera, bewakingscamera's, beveiligingscamera, cameraoperators, cameratoezicht,
    beveiliging, beveiligingsbedrijf, beveiligers, bewakers, toegangscontrole, toegangspoortjes,
    slagbomen, alarmen, alarmmelding, alarmmeldingen, alarmcentrale, gezichten herkennen,
    gevangenis, gevangenissen, gedetineerden, penitentiaire, reclassering, tbs, slachtofferhulp,
    slachtoffers, aangifte, aangiftes, meldkamer, meldkamers, 112-meldingen, brandweer,
    brandweerlieden, brandweerkazerne, brandpreventie, crisis, crisisteam, calamiteit,
    calamiteiten, ramp, rampen, rampenbestrijding, evacuatie, veiligheidsregio's, defensie,
    defensiebedrijf, leger, luchtmacht, landmacht, marine, marineschip, marineschepen, soldaten,
    militair, militairen, militaire, kazerne, munitie, raket, raketten, inlichtingendienst, aivd,
    spionage, grensbewaking, sabotage, cyber, cyberaanvallen, cyberveiligheid, hackers, hacker,
    gehackt worden, gijzelsoftware, ransomware, phishing, phishing-mails, phishingmails, phishing
    mailtjes, nepmails, malware, virusaanval, ddos, firewall, inbraakdetectie, wachtwoorden,
    datalek, datalekken, indringer, indringers, versleuteling, encryptie, soc, pentest,
    kwetsbaarheden, digitale sporen, digitaal forensisch, telefoons uitlezen, in beslag genomen,
    inbeslaggenomen, bewijsmateriaal, nepnieuws, desinformatiecampagne, deepfakes, haat,
    haatzaaien, hate speech, online bedreigingen, verkiezingen, democratie, rechtsstaat, ngo,
    ngo's, internationale organisatie, internationaal strafhof, ambassade, ambassades, verdrag,
    verdragen, klokkenluiders, compliance, screening van personeel, vog, ethische commissie,
    auteursrechten, intellectueel eigendom, merkenrecht, incassobrieven, dagvaardingen,
    mediationpraktijk, zakkenrollers, zakkenroller, zakkenrollerij, vervalste paspoorten,
    paspoorten controleren, griffiemedewerkers, vragenwijzer, woninginbraak, woninginbraken,
    glasbreuk, glasbreukdetectie, privacyvriendelijke camera, legaltech, veiligheidscluster,
    brandvoorspeller, brandvoorspelling, asieladvocaten, landenrapporten, wijkagenten, meldingen
    per dienst, huisbezoek door de gemeente, visumaanvragen, visum, consulaat, afvaldump, dumping,
    illegale stort, drugsafval, factuurfraude, spookfacturen, mijnenveld, landmijn, oorlogsgebied,
    anderstalige bellers, bellers bij de meldkamer, inlogt, inlogpogingen, gps-volgen, personeel
    volgen, kentekenscanner, parkeerboete, parkeerboetes, boetes, verkeersboetes, verkeershufters,
    snelheidscontrole, flitspaal, alcoholcontrole, vechtpartij, vechtpartijen, uitgaansgeweld,
    nachtleven, horecageweld, straatintimidatie, aanranding, stalking, stalkers, loverboys,
    uitbuiting, arbeidsuitbuiting, onderduikers, vermiste personen, vermissing, vermissingen, cold
    case, cold cases, dna-sporen, vingerafdruk, vingerafdrukken, plaats delict, getapte
    gesprekken, telefoontaps, chatberichten doorzoeken, bewijsstukken, getuigenverhoor, verhoor,
    verhoren, politieverhoor, aangifte doen, aangiftes lezen, slachtoffers helpen,
    rechtsbijstandverzekeraar, bezwaarcommissie, beroepschriften, adviescommissie
    bezwaarschriften, hoorzitting, hoorzittingen, raadsbesluiten, verordeningen, wetsteksten,
    regels vergelijken, beleidsregels, wetsvoorstel, wetsvoorstellen, internet consultatie,
    stemgedrag, kiezers, stemlokaal, kamervragen, wob-verzoeken, klachtenbehandeling, ombudsman,
    schuldregeling, bewindvoerder, bewindvoerders, curatele, erfenis, erfenissen, testament,
    testamenten, huwelijkse voorwaarden, echtscheiding, alimentatie, arbeidscontracten,
    huurcontracten, algemene voorwaarden, boeteclausule, geheimhouding, nda, aanbestedingsrecht,
    mededingingsrecht, belastingrecht, douanerecht, witwassen, wwft, klantonderzoek,
    ongebruikelijke transacties, pinfraude, bankhelpdeskfraude, identiteitsbewijs,
    identiteitscontrole, id-controle, deurbellen met camera, bodycam, bodycams, drones boven,
    toegangspas, toegangspassen, sluipverkeer bewaking, brandalarmen, vals alarm, valse alarmen,
    rookmelders, ontruiming, ontruimingsplan, rampoefening, noodplan, evacueren, drijfzand
    redding, reddingsbrigade, bommen, bommendienst, explosievenopruiming, spionnen, inlichtingen,
    oorlogsslachtoffers, vluchtelingenkamp, noodhulp, hulpgoederen, vredesmissies, sanctielijsten,
    exportcontrole, drukte op straat, drukte in de binnenstad, belastingaanslagen, terreuraanslag,
    grenscontrole, gerechtelijke uitspraak, contractenrecht, huurdersadvies, spreekuur voor
    huurders, huurteam, octrooirecht, drukte, aanslag, aanslagen, grens, grenzen, hack,
    contracten, contract`,
  en: `solicitor, solicitors, attorney, attorneys, lawyers, law office, legal aid, legal advice
    centre, advice centre, notary, notaries, notary office, easement, land registry, bailiff,
    bailiffs, insolvency, bankruptcy, mediator, mediation, judge, judges, clerk of the court,
    court clerk, court clerks, registrar, prosecutor, public prosecutor, courts, tribunal,
    lawsuit, lawsuits, court case, court cases, court hearing, hearings, verdict, verdicts,
    judgment, judgments, pleading, pleadings, court filing, court document, criminal law, criminal
    case, criminal cases, case file, case files, case law, administrative law, statute, statutes,
    legal department, tenancy, tenancy law, employment law, clauses, due diligence, objection,
    objections, notice of objection, objection letters, appeals, complaints from citizens, tax
    assessment, tax assessments, tax office, tax authority, tax fraud, collect taxes, benefit
    fraud, welfare fraud, welfare files, welfare benefits, citizens, residents who object,
    decisions about citizens, freedom of information, foi, foi requests, redact, redacting,
    redaction, blacking out, black out, anonymise, anonymize, personal data, data protection, data
    protection officer, dpo, dpia, scoring model, risk model, risk profiling, profiling, equal
    treatment, prejudice, discriminate, discriminates, human rights organisation, witness,
    witnesses, testimony, testimonies, witness statement, witness statements, war crimes, war,
    wars, bombing, bombings, bombed, conflict zone, conflict zones, refugees, refugee, asylum,
    asylum seekers, immigration, peace operation, peace organisation, disarmament, landmines,
    demining, sanctions, sanctions list, crime, crimes, criminal, criminals, burglary, burglaries,
    burglar, burglars, theft, thefts, thieves, shoplifting, shoplifters, robbery, robberies,
    violence, domestic violence, assault, murder, drugs trade, drug trafficking, drug lab,
    cannabis farm, human trafficking, weapons, weapon, gun, guns, explosive, explosives,
    fireworks, firework, terrorism, terrorists, radicalisation, threat, threats, organised crime,
    fraudsters, fraud, fraudulent, scam, scams, scammers, fake invoices, forgery, forged, fake
    photos, identity fraud, passport fraud, financial crime, corruption, integrity, detective,
    detectives, detective agency, investigators, investigation team, criminal investigations,
    police, police officer, police officers, police force, police unit, law enforcement,
    enforcement officer, enforcement officers, wardens, inspectors of, inspection service, parking
    enforcement, number plates, number plate, licence plates, licence plate, license plate,
    anti-social behaviour, antisocial behaviour, loitering, vandalism, graffiti, riots, riot,
    unrest, demonstrations, protest, protests, football fans, hooligans, event safety, crowds,
    crowd, overcrowded, overcrowding, king's day, mayor, public order, safety in the street,
    unsafe, security camera, security cameras, surveillance camera, surveillance cameras, camera
    operators, security company, security firm, security guard, security guards, guards, access
    control, access gates, entrance gates, alarm, alarms, alarm centre, recognise faces, prison,
    prisons, prisoners, inmates, detention, probation, victim support, victims, control room,
    control rooms, emergency calls, emergency service, fire brigade, firefighters, fire station,
    fire prevention, crisis, crisis team, calamity, disaster, disasters, disaster response,
    evacuation, defence, defense, defence company, army, air force, navy, naval ship, naval ships,
    warship, warships, soldiers, soldier, military, barracks, ammunition, missile, missiles,
    intelligence service, espionage, spying, border control, sabotage, cyber, cyber security,
    cyberattack, cyberattacks, cyber attacks, hackers, hacker, hack, ransomware, phishing,
    phishing mails, phishing emails, fake emails, malware, ddos, firewall, intrusion detection,
    passwords, data breach, data breaches, intruder, intruders, encryption, soc, penetration test,
    pentest, vulnerabilities, digital traces, digital evidence, digital forensics, seized, seized
    phones, evidence, fake news, disinformation campaign, deepfakes, hate speech, online threats,
    elections, democracy, rule of law, ngo, ngos, international organisation, international
    criminal court, embassy, embassies, treaty, treaties, whistleblowers, compliance officer,
    background checks, ethics committee, copyright, intellectual property, trademark, summons,
    summonses, writs, mediation practice, pickpockets, pickpocket, forged passports, checking
    passports, court staff, question guide, home burglary, home burglaries, breaking glass, glass
    break, privacy-friendly camera, legaltech, legal tech, security cluster, fire predictor,
    asylum lawyers, country reports, neighbourhood officer, neighbourhood police, home visit from
    the council, visa applications, visa, consulate, illegal dumping, dumping, drug waste, invoice
    fraud, ghost invoices, minefield, landmine, war zone, callers to the control room, logs in,
    log in attempts, gps tracking of staff, tracking staff, speed camera, parking fines, traffic
    fines, fights, brawls, nightlife violence, street harassment, stalking, stalkers,
    exploitation, labour exploitation, missing persons, missing people, cold case, cold cases, dna
    traces, fingerprint, fingerprints, crime scene, wiretaps, chat messages as evidence, exhibits,
    interrogation, interrogations, interviews with suspects, suspects, suspect, objection
    committee, advisory committee, bylaws, statutes compared, policy rules, bill in parliament,
    voters, polling station, parliamentary questions, complaint handling, ombudsman, debt
    settlement, guardianship, inheritance, inheritances, testaments, prenuptial, divorce law,
    alimony, employment contracts, rental contracts, terms and conditions, penalty clause,
    confidentiality, nda, procurement law, competition law, tax law, money laundering checks,
    unusual transactions, card fraud, bank helpdesk fraud, identity document, identity check, id
    check, doorbell camera, bodycam, bodycams, access card, access cards, false alarms, false
    alarm, smoke detectors, evacuation plan, disaster drill, contingency plan, bombs, bomb
    disposal, spies, war victims, refugee camp, emergency aid, relief goods, peace missions,
    sanctions lists, export control, blacken names, court documents, title deed, property deeds,
    contract law, patent law, patent attorney, law student, law faculty, border guards, criminal
    offence, crowded squares, last wills, deepfaked, fake images, fake video, tenants' advice,
    crowding, border, borders, contract, contracts, law, laws, rulings, ruling, offence, offences,
    fake, faked, fines`,
} as const
