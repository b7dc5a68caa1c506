/** Who guards, investigates, judges and advises on the law, and what they deal with. */
export const peaceJusticeSecurityTrades = {
  nl: `officier van dienst, officieren van dienst, hoofdofficier, parketsecretaris,
    parketsecretarissen, parket, strafkamer, strafrechter, kantonrechter, kantonrechters,
    bestuursrechter, kort geding, hoger beroep, raadsheer, raadsman, strafpleiter,
    strafrechtadvocaat, advocatenkantoren, advocate, advocaat-stagiair, pleidooi, pleidooien,
    dagvaarden, procesdossier, procesdossiers, procederen, gerechtstolk, gerechtstolken,
    gerechtelijk deskundige, gerechtelijk deskundigen, gerechtsdeurwaarder, gerechtsdeurwaarders,
    deurwaarderskantoor, beslag leggen, beslaglegging, ontruiming van woningen, executie van
    vonnissen, notarisklerk, notarieel, notariële, juridisch loket, juridisch medewerker,
    juridisch adviseur, jurisprudentie zoeken, rechtsgeleerd, rechtsgeleerden, rechtenstudent,
    rechtskundig, rechtsvraag, rechtsvragen, bedrijfsjurist, bedrijfsjuristen, juridische
    afdeling, rechtswetenschap, arbitrage, arbiter, geschil, geschillen, geschilbeslechting,
    geschillencommissie, tuchtrecht, tuchtcollege, tuchtrechter, tuchtklacht, aansprakelijkheid,
    letselschade, letselschadeadvocaat, huurgeschil, burengeschil, burengeschillen,
    buurtbemiddeling, buurtbemiddelaar, buurtbemiddelaars, burenruzie, burenruzies, ruziënde
    buren, voogd, voogdij, voogden, kinderbescherming, jeugdbescherming, jeugdbeschermer,
    jeugdbeschermers, jeugdreclassering, jeugdrechter, jeugdcriminaliteit, jeugdbende,
    jeugdbendes, uithuisplaatsing, uithuisplaatsingen, opvanghuis, opvanghuizen,
    blijf-van-mijn-lijf, veilig thuis, kindermishandeling, kinderlokkers, kinderlokker, groomer,
    groomers, grooming, kindermisbruik, kinderporno, zeden, zedenrechercheur, zedenrechercheurs,
    zedenpolitie, zedenzaak, zedenzaken, sextortion, naaktfoto's, wraakporno, schandaalfilmpje,
    cyberpesten, online kinderlokker, misbruik van kinderen, huiselijk, ex-partner, contactverbod,
    straatverbod, gebiedsverbod, enkelband, enkelbanden, detentie, ex-gedetineerden, gedetineerde,
    cellencomplex, celdeur, cellen van de gevangenis, bewaarder, bewaarders, penitentiair,
    gevangenisbewaarder, gevangenispersoneel, bajes, reclasseringswerker, reclasseringswerkers,
    taakstraf, taakstraffen, recidive, recidiveren, politiebureau, politiebureaus, politieman,
    politiemensen, politiekorps, korpsleiding, korpschef, korpspsycholoog, politieacademie,
    politiedata, politiemutaties, politierapporten, proces-verbaal, processen-verbaal,
    surveillance, surveilleren in de wijk, surveillancewagen, motoragent, motoragenten, agente,
    hondengeleider, speurhond, speurhonden, arrestatieteam, arrestant, arrestanten, aanhouding,
    verdachte, verdachten, verdacht gedrag, verdachte situaties, verdachte transacties,
    daderprofiel, daders, dader, bende, bendes, roofoverval, plofkraak, plofkraken, straatroof,
    tasjesdieven, fietsdiefstal, fietsendieven, autodiefstal, ladingdiefstal, koperdiefstal,
    ingebroken, inbraakgolf, inbraakpreventie, inbraakalarm, inbrekersalarm, ingeslagen ruit,
    heling, helers, pandhuis, gestolen goederen, gestolen spullen, geheime bergplaats, smokkel,
    smokkelaars, smokkelen, drugssmokkel, uithalers, drugskoerier, drugsdealer, drugsdealers,
    drugspand, drugspanden, xtc-lab, snuffelhond, hennep, wietplantage, wapenbezit,
    steekincidenten, steekpartij, messen op school, schietpartij, schietincident, liquidatie,
    explosies bij woningen, aanslagplegers, terreur, terrorismebestrijding, extremisme,
    extremisten, geradicaliseerd, haatzaaiers, haatreacties, haatberichten, scheldpartijen,
    bedreigd, bedreigde, bedreigingen, doxing, intimidatie, agressie, agressief, agressie aan de
    balie, scheldende klanten, geschreeuw, mishandeld, mishandelingen, vechten, bodycambeelden,
    portofoon, portofoons, portofoonverkeer, meldkamercentralist, centralist, centralisten,
    alarmnummer, noodoproep, noodoproepen, noodknop, brandweerman, brandweermannen,
    brandweermensen, brandweerkorps, brandweeracademie, bevelvoerder, bevelvoerders, spuitgasten,
    spuitgast, brandhaard, brandweerauto, brandweerwagen, blusrobot, blussen, blusser,
    brandblusser, brandblussers, brandmelding, brandmeldingen, automatische melding, brandmelder,
    brandmelders, brandmeldinstallatie, brandveiligheid, brandveilig, nooduitgang, nooduitgangen,
    vluchtroute, vluchtroutes, ontruimen, bhv, bhv'ers, bedrijfshulpverlening, crisisbeheerser,
    crisisbeheersers, crisiscommunicatie, crisiscentrum, rampenplan, rampenoefening, hulpdiensten,
    hulpverleners bij rampen, zoekactie, zoekacties, vermiste mensen, vermiste, vermiste kinderen,
    reddingshond, drenkeling, overstromingsramp evacuatie, veiligheidsdriehoek, integrale
    veiligheid, veiligheidsadviseur, veiligheidsregisseur, casusoverleg, casusoverleggen,
    persoonsgerichte aanpak, wapencontrole, buurtpreventie, buurtwacht, buurtapp, camera in de
    straat, straatcamera, straatcamera's, bewakingsbeelden, camerabeelden bewaren, gezichtenscan,
    scannen gezichten, gezichten van bezoekers, beveiliger, beveiligster, beveiligingsbedrijven,
    beveiligingsbeambte, beveiligingsrondes, bewakingsdienst, portier, portiers, uitsmijter,
    uitsmijters, toegangspoort, toegangshek, toegangshekken, detectiepoort, detectiepoortjes,
    metaaldetectie, bagagescanner, bagagescanners, scanners voor vliegvelden, bodyscanner,
    röntgenscanner, slotenmaker, slotenmakers, kluis kraken, slim slot, sloten kraken,
    alarminstallateur, alarmsysteem, alarmsystemen, alarminstallatie, camerabeveiliging, hekken en
    poorten, kogelwerend, kogelwerende, kogelvrij, kogelvrije vesten, steekvest, steekvesten,
    gasmasker, mondingsvlam, pantservoertuig, pantser, tank van het leger, munitiedepot,
    ontploffing, explosievendienst, bomverkenner, mijnenjager, zeemijnen, mijnen herkennen,
    drone-afweer, antidrone, ongewenste drones, drones onderscheppen, ongewenste vliegers,
    defensieleverancier, defensie-industrie, defensieopdrachten, marineleverancier, fregat,
    fregatten, onderzeeboot van de marine, marinier, mariniers, militair voertuig, veteraan,
    veteranen, reservisten, krijgsraad, oorlogsrecht, oorlogsarchief, humanitaire,
    hulporganisatie, hulporganisaties, noodhulporganisatie, vluchtelingenwerk,
    asielzoekerscentrum, azc, azc's, asieladvocaat, asielgesprek, ind-medewerker,
    verblijfsvergunning, verblijfsvergunningen, vreemdelingenrecht, vreemdelingenpolitie,
    statushouder, statushouders, mensensmokkel, mensensmokkelaars, grenscontroles,
    paspoortcontrole, vals paspoort, valse paspoorten, vervalste documenten, documentvervalsing,
    nepdocumenten, valse identiteit, nepaccount, nepaccounts, nepwebsite, nepwebsites, nepwinkel,
    nepwebshop, nepwebwinkels, nepfactuur, nepfacturen, nepmail, nepberichten, nepmedewerker,
    nepbellers, nepvideo, nepstem, gekloonde stem, gekloonde stemmen, stemkloon, babbeltruc,
    babbeltrucs, oplichtingstruc, opgelicht, oplichter, geldezel, geldezels, leeggeroofd,
    spookfactuur, ceo-fraude, verzekeringsfraude, fraudescore, frauderen, fraudeur,
    fraudemeldingen, fraudeonderzoek, fraudeonderzoekers, zorgfraude, subsidiefraude, adresfraude,
    belastingontduiking, zwart geld, misstanden, witwassers, ondermijnend, klantonderzoeken,
    poortwachter, meldingen ongebruikelijke, bewerkte bonnetjes, bewerkte foto's, vals
    taxatierapport, ransom, losgeld, bitcoins betalen, hackpoging, hackpogingen, gehackt,
    gehackte, digitale inbraak, digitale aanval, digitale aanvallen, digitale dreiging, digitale
    weerbaarheid, cyberweerbaarheid, cyberwereld, cybercriminelen, cybercrime, cyberincident,
    cyberteam, cyberrisico, cyberbeveiliging, securitybedrijf, securityteam, securityanalist,
    securityanalisten, pentester, pentesters, ethisch hacker, ethische hackers, bug bounty,
    informatiebeveiliging, informatiebeveiliger, ciso, nis2, iso 27001, inlogpoging, wachtwoord
    gestolen, gestolen wachtwoorden, virusscanner, spam en phishing, kwaadaardig, kwaadaardige
    code, kwaadaardige software, logbestanden van aanvallen, indringers in het netwerk,
    netwerkbewaking, servers bewaken, back-ups terugzetten, afgeluisterd, afluisteren,
    spionagesoftware, sabotage van kabels, vitale infrastructuur, weerbaarheid, prompt injection,
    jailbreak, instructies negeren, tegen misleiding bestand, privacy officer, privacyofficer,
    privacyjurist, privacyjuristen, privacyvraag, privacytoets, verwerkersovereenkomst,
    bewaartermijn, bewaartermijnen, inzageverzoek, inzageverzoeken, zwartgelakt, zwartmaken van
    namen, weglakken van namen, openbaarmaking, openbaar maken van stukken, woo-documenten,
    woo-dossier, woo-medewerker, bezwaarmaker, bezwaarmakers, bezwaar maken,
    bezwaarschriftencommissie, beroepszaken, niet eens met hun aanslag, waarderingskamer,
    belastinginner, belastingsamenwerking, dwangsom, dwangbevel, bestuurlijke boete, last onder
    dwangsom, inspectiediensten, inspectierapport van toezichthouders, arbeidsinspectie,
    voedselinspectie, nvwa, warenautoriteit, toezichthoudend, marktmeester kansspelen,
    kansspelautoriteit, mededingingsautoriteit, boetebesluit, ondermijningsteam, adrescontrole,
    woonfraude, illegale bewoning, huisjesmelkers, uitkeringscontrole, bijstandscontrole,
    toeslagouders, toeslagenouders, rechten van burgers, rechtsbescherming, rechtsstatelijk,
    grondwet, mensenrechten, mensenrechtenverdrag, kinderrechten, discriminerend, discriminerende,
    discrimineert, ongelijke behandeling, uitgesloten groepen, algoritmeregisters, algoritmisch,
    publieke waarden, stemmen tellen, stemming, stemhulp, kieswijzer, verkiezingsprogramma's,
    politieke advertenties, politieke partij, trollen, trollenlegers, beïnvloedingscampagne,
    propaganda, complottheorieën, feitencontrole, factcheck, factcheckers, factchecken,
    feitencheckers, nepbeelden, beeldmanipulatie, echtheid van video, echtheid van beelden, echt
    of nep, gemanipuleerde, diplomaat, diplomaten, diplomatie, vn, navo, europol, interpol,
    eurojust, opcw, internationaal recht, internationale rechtbank, tribunaal, tribunalen,
    oorlogsmisdadigers, getuigenbescherming, massagraf, massagraven, vermisten uit de oorlog,
    waarheidsvinding, vredesonderhandelingen, wapenstilstand, wapenbeheersing, verdwenen personen,
    demonstratierecht, betogers, betoging, relschoppers, voetbalrellen, supporters,
    supportersgeweld, stewards, festivalbeveiliging, menigten, opstoppingen van mensen,
    crowdmanager, crowdmanagers, drukke pleinen, evenementenveiligheid, straatoverlast,
    woonoverlast, jeugdoverlast, overlastmeldingen, overlast in het park, afvaldumping,
    wildplassen, foutparkeerders, foutparkeren, handhavingsteam, handhavingscapaciteit, handhaver
    op straat, wegsleepdienst`,
  en: `duty officer, duty officers, public prosecutors, prosecution service, criminal court,
    district court, magistrate, magistrates, summary proceedings, appeal court, appellate,
    barrister, barristers, defence lawyer, defence counsel, legal counsel, in-house counsel,
    paralegal, paralegals, legal clinic, legal advice shop, litigation, litigate, court
    interpreter, court interpreters, sworn interpreters, expert witness, expert witnesses,
    enforcement agent, repossession, evictions, eviction, notarial, law students, legal scholars,
    jurist, jurists, arbitration, arbitrator, dispute, disputes, dispute resolution, disputes
    committee, disciplinary court, disciplinary tribunal, disciplinary board, liability, liable,
    personal injury, personal injury lawyer, neighbour disputes, neighbourhood mediators,
    neighbourhood mediation, community mediation, quarrelling neighbours, guardian, guardians,
    child protection, juvenile, juvenile justice, juvenile court, youth gangs, youth gang,
    troubled youths, out-of-home placement, women's shelter, shelters for women, child abuse,
    child sexual abuse, groomer, groomers, grooming, online grooming, vice squad, vice detectives,
    sex offenders, sextortion, nude pictures, revenge porn, cyberbullying, restraining order,
    ankle tag, ankle tags, ankle bracelet, jail, jails, detainee, detainees, ex-offenders,
    ex-prisoners, custody, police cells, prison cells, prison officer, prison officers,
    penitentiary, community service orders, reoffending, recidivism, police station, police
    stations, policeman, policemen, policewoman, police academy, police psychologist, police
    records, police reports, constable, sheriff, patrol, patrols, patrolling, patrol car, sniffer
    dog, sniffer dogs, arrest, arrests, suspicious behaviour, suspicious transactions,
    perpetrator, perpetrators, offender, offenders, gang, gangs, armed robbery, ram raid, mugging,
    muggings, bike theft, bicycle theft, car theft, cargo theft, copper theft, break-in,
    break-ins, broken into, burglar alarm, fencing stolen goods, stolen goods, stolen, smuggling,
    smugglers, drug smuggling, drug dealers, drug labs, narcotics, cannabis, stabbing, stabbings,
    shooting, shootings, extremism, extremists, radicalised, hateful comments, abuse under
    articles, threatening messages, threatened, intimidation, harassment, aggression, aggressive,
    aggressive visitors, shouting at staff, assaulted, violent, walkie-talkies, radio traffic of
    the police, dispatcher, dispatchers, dispatch centre, distress calls, distress call, panic
    button, firefighter, firefighting, firefighting robot, fireman, firemen, fire academy, fire
    officers, fire engine, fire engines, fire extinguisher, fire extinguishers, fire alarm, fire
    alarms, fire detection, fire safety, fire robot, fire crew, fire crews, emergency exit,
    emergency exits, escape route, escape routes, safety region, safety regions, crisis manager,
    crisis managers, crisis communication, crisis centre, disaster plan, first responders,
    call-out records, search and rescue, missing children, search party, neighbourhood watch,
    neighbourhood officers, community police, bodycam footage, body-worn camera, street camera,
    street cameras, camera footage, surveillance footage, scanning faces, scan faces, faces of
    visitors, stadium face recognition, security firms, security companies, security officer,
    security officers, security staff, doorman, doormen, bouncers, gatekeeper, entry gates,
    detection gates, metal detection, metal detectors at the entrance, baggage scanner, airport
    scanners, body scanner, locksmith, locksmiths, lock picking, smart lock, tampering, alarm
    installer, alarm system, alarm systems, gates and fences, fences that, bulletproof,
    bulletproof vest, stab vest, body armour, armoured vehicle, armoured vehicles, ordnance, bomb
    squad, sea mines, naval mines, recognising mines, counter-drone, anti-drone, unwanted drones,
    unwanted flyers, intercept drones, defence supplier, defence suppliers, defence industry,
    defence contractor, naval supplier, naval vessel, naval vessels, frigate, frigates, submarine
    of the navy, marines, veterans, veteran, reservists, law of war, humanitarian aid, aid
    organisation, aid organisations, refugee council, asylum centre, asylum centres, asylum
    lawyer, residence permit, residence permits, immigration law, newcomers' papers, people
    smuggling, people smugglers, passport control, false passport, false passports, forged
    documents, document fraud, fake identity, fake account, fake accounts, fake website, fake
    websites, fake web shops, fake invoice, fake bank employee, fake videos, cloned voice, cloned
    voices, voice cloning, confidence trick, con men, con artists, scammed, scammer, money mule,
    money mules, insurance fraud, fraudster, fraud score, fraud reports, fraud investigation,
    fraud investigators, benefit cheats, subsidy fraud, tax evasion, black money, launderers,
    gatekeeper role, unusual transaction, doctored receipts, doctored photos, false valuation
    report, ransom, paid in bitcoin, pay in bitcoin, hacked, hacking attempt, hacking attempts,
    digital attack, digital attacks, cyber resilience, cyber crime, cybercrime, cybercriminals,
    cyber incident, cyber risk, cyber team, security analyst, security analysts, pentesters,
    penetration tester, ethical hacker, ethical hackers, bug bounty, information security, ciso,
    nis2, iso 27001, login attempts, stolen passwords, antivirus, virus scanner, malicious,
    malicious code, malicious software, intruders on the network, network monitoring at night,
    touches our servers, watch over our servers, restore backups, eavesdropping, spyware, sabotage
    of cables, critical infrastructure, resilience against attacks, prompt injection, jailbreak,
    ignore its instructions, privacy officer, privacy officers, privacy lawyer, privacy lawyers,
    privacy question, privacy assessment, processing agreement, retention period, retention
    periods, access requests, disclosure of documents, redacted, objectors, lodge an objection,
    disagree with their tax bill, tax bill, tax bills, tax collectors, penalty payment,
    administrative fine, labour inspectorate, food inspectorate, inspectorate, inspectorates,
    supervisory authority, regulator, regulators, gambling authority, competition authority,
    competition regulator, address checks, housing fraud, illegal occupation, rogue landlords,
    benefit checks, childcare benefits scandal, citizens' rights, legal protection, constitution,
    constitutional, human rights treaty, children's rights, discriminatory, discriminated, unequal
    treatment, algorithmic, public values, counting votes, voting, vote counting, voting advice,
    election, political adverts, political party, trolls, troll army, influence campaign,
    propaganda, conspiracy theories, fact check, fact-check, fact checkers, fact-checkers, fact
    checking, fake pictures, image manipulation, authenticity of video, real or fake, manipulated
    images, diplomat, diplomats, diplomacy, united nations, nato, europol, interpol, eurojust,
    opcw, international law, international court, tribunals, war criminals, witness protection,
    mass graves, missing from the war, fact-finding, peace talks, ceasefire, arms control, right
    to protest, demonstrators, rioters, football riots, football supporters, stewards, festival
    security, crowd manager, crowd managers, busy squares, nuisance reports, nuisance in the
    street, nuisance youths, fly-tipping, illegal parking, enforcement team, enforcement capacity,
    street wardens, tow wrongly parked, parole, informant, informants, wiretap, forensic,
    forensics lab, fingerprinting, dna profile, evidence photos, crime statistics, crime map,
    predictive policing`,
} as const
