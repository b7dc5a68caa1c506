/** Care workers and places of care, what they treat, with which means. */
export const healthCareTrades = {
  nl: `praktijkassistent, praktijkassistente, praktijkassistenten, praktijkverpleegkundige,
    huisartsenzorg, huisartsenteam, huisartsassistente, dokterspost, dokterspraktijk,
    doktersbezoek, dokterstelefoon, waarneemhuisarts, poh, poh-ggz, physician assistant,
    verpleegkundig specialist, zaalarts, arts-assistent, aios, internist, internisten,
    gynaecoloog, gynaecologie, uroloog, urologie, oncoloog, oncologen, hematoloog, nefroloog,
    mdl-arts, reumatoloog, reumatologie, radioloog, radiologen, radiologisch, röntgenlaborant,
    nucleair geneeskundige, echoscopist, echoscopisten, microbioloog ziekenhuis, klinisch
    chemicus, klinisch chemici, ziekenhuislab, ziekenhuislaboratorium, ziekenhuisapotheek,
    ziekenhuisapotheker, ziekenhuisbestuur, ziekenhuispersoneel, ziekenhuisafdeling,
    verpleegkundige op de afdeling, hoofdverpleegkundige, teamleider verpleging, ok-assistent,
    operatieassistent, operatiezaal, operatiekamers plannen, operaties, anesthesiemedewerker,
    hartchirurg, hartchirurgie, neurochirurg, plastisch chirurg, vaatchirurg, hartkatheter, stent,
    hartklep, hartkleppen, hartoperatie, hartbewaking, defibrillator, aed, bypass, bloedvat,
    bloedvaten, trombose, trombosedienst, bloedverdunners, stolling, hemofilie, bloedtransfusie,
    bloedmonster, bloedmonsters, bloedgroep, bloedwaarde, plasma, serum, afweer, immuunsysteem,
    allergie, allergieën, hooikoorts, allergisch, longziekte, longkanker, longontsteking,
    longpatiënten, longfunctie, kortademig, benauwd, spoedzorg, spoedpost, spoedarts, triagist,
    triagisten, ambulanceverpleegkundige, ambulancebroeder, ambulancechauffeur, traumahelikopter,
    ehbo, ehbo-post, hersenbloeding, hersenvocht, hersengolven, eeg, hersenaandoening,
    niet-aangeboren hersenletsel, dwarslaesie, verlamd, verlamming, zenuw, zenuwen, zenuwziekte,
    spierkracht, zenuwarts, als patiënten, huntington, delier, delirium, verward, verwarde
    ouderen, geheugenpoli, geheugenproblemen, vergeetachtig, vergeetachtigheid, psychogeriatrie,
    ouderenpsychiatrie, specialist ouderengeneeskunde, ouderengeneeskunde, ouderengeneeskundige,
    oudere bewoners, hoogbejaard, hoogbejaarden, kwetsbare oudere, valpartij, valpartijen,
    valincident, valincidenten, valrisico, valalarm, valkwartier, vallen mensen, uit bed vallen,
    looprek, looprekken, wandelstok, scootmobiel, traplift, trapliften, hoog-laagbed, bedsensor,
    bedsensoren, matras die, alarmknop ouderen, personenalarmering, zorgalarm, zorgalarmering,
    zorgoproep, zorgoproepen, domotica in de zorg, leefcirkel, leefcirkels, dwaalsensor, gps voor
    dementerenden, medicijndispenser, medicijndoos, medicijnrol, medicijnlijst, medicijnlijsten,
    medicatielijst, medicatielijsten, medicatiefout, medicatiefouten, medicatieoverdracht,
    medicijnresten, apotheekteam, apothekersassistente, apothekersassistenten, baliegesprek
    apotheek, recept van de dokter, herhaalrecept, herhaalrecepten, insuline, antidepressiva,
    pijnstillers, pijnstiller, morfine, chemokuur, chemokuren, immunotherapie, bestralingsplan,
    bestralingsplannen, kankeronderzoek, kankerscreening, borstfoto's, mammografie, prostaat,
    prostaatkanker, huidvlek, huidvlekken, melanoom, eczeempatiënten, huidtherapeut, huidtherapie,
    wondfoto, wondfoto's, wondconsulent, wondgenezing, brandwondencentrum, doorlig, doorligplek,
    doorligplekken, steunkous, elastische kousen, zwachtel, zwachtelen, verband, verbandmiddelen,
    stoma, stomazorg, stomaverpleegkundige, katheters, incontinentieverpleegkundige, plas,
    plaspoeder, luierverbruik, wasbeurt, wasbeurten, mensen wassen, wassen en steunkousen,
    aankleden van cliënten, helpende, helpenden, zorghulp, zorghulpen, zorgmanager,
    zorgbestuurder, zorgdirecteur, zorgcoördinator, zorgcoöperatie, zorgcentrale, zorgconsulent,
    zorgpad, zorgpaden, zorgproces, zorglocatie, zorglocaties, zorgappartement, zorgappartementen,
    zorghotel, zorgboerderij, zorgboerderijen, zorgstudent, zorgopleiding, zorgtaken, zorgnetwerk,
    zorghuis, zorgteam, zorgteams, zorgrooster, rooster van de verpleging, dienstrooster
    verpleging, nachtzuster, nachtzusters, nachtzorg, nachtdiensten op de afdeling, wijkzorg,
    wijkzusters, wijkverpleging, thuiszorgroute, thuiszorgteam, thuiszorgmedewerkers,
    thuiszorgplanner, huisbezoeken bij cliënten, mantelzorgondersteuning, mantelzorglijn,
    respijtzorg, woonzorg, woonzorglocatie, woonzorgcentra, woongroep voor ouderen,
    verpleeghuisbewoners, verpleeghuisarts, verzorgingshuizen, bejaardentehuis, kleinschalig
    wonen, woonvorm, woonvorm voor mensen, gehandicapte, gehandicapteninstelling, verstandelijk
    gehandicapt, verstandelijk gehandicapten, meervoudig beperkt, meervoudig gehandicapten,
    lichamelijk beperkt, dovenschool, doofblind, doofblinden, slechthorend, slechthorenden,
    slechtziende, slechtzienden, blindengeleidehond, blindengeleidehonden, assistentiehond,
    braille, gehoorzorg, audicien, audiciens, audioloog, oorarts, oogmeting, oogziekenhuis,
    netvliesfoto, netvliesfoto's, contactlenzen aanmeten, oogdruk, brillen aanmeten,
    tandartsassistent, tandartsassistente, gebitten, kunstgebit, kunstgebitten, implantaat,
    implantaten, tandheelkunde, tandheelkundig, kaakfoto, kaakfoto's, orthodontie,
    orthodontiepraktijk, gaatjes in tanden, kies, verstandskies, preventieassistent,
    verloskundigenpraktijk, kraambureau, kraamverzorgster, kraamverzorgsters,
    kraamzorgorganisatie, kraambed, bevallingen, bevallen, foetus, hartslag van de baby, weeën,
    keizersnede, couveuse, couveuses, premature, prematuren, te vroeg geboren, borstvoeding,
    neonatologie, kindergeneeskunde, kinderziekenhuis, kinderverpleegkundige, kinderhart,
    kinderkanker, groeiachterstand, jeugdverpleegkundige, jeugdverpleegkundigen, jeugdartsen,
    vaccineren, prikken zetten, vaccinatiegraad, rijksvaccinatieprogramma, besmettelijk,
    infectieziekte, infectieziekten, infectieziektebestrijding, ziekenhuisbacterie, mrsa,
    handhygiëne, desinfectie, uitbraak, pandemie, epidemie, quarantaine, soa, soa's, hiv, malaria,
    tuberculose, rioolwatersurveillance corona, epidemioloog, epidemiologen, epidemiologie,
    gezondheidsdienst, volksgezondheid, gezondheidscentrum, gezondheidscentra, gezondheidsapp,
    gezondheidsdata, gezondheidsgegevens, gezondheidswinst, gezondheidsverschillen,
    gezondheidswetenschappen, gezondheidstechnologie, medisch centrum, medisch secretaresse,
    medisch technicus, medisch-technisch, medische techniek, medische beelden, medische dossiers,
    medische apparatuur, medische keuring, keuringsarts, hulpmiddelenbedrijf, medisch implantaat,
    medische software, mdr-certificaat, ivdr, ce medisch, klinisch onderzoek, klinische trial,
    studiecoördinator, onderzoeksverpleegkundige, datamanager ziekenhuis, cohort, cohortstudie,
    biobank, biobanken, weefselmonster, weefselcoupe, weefselcoupes, coupes, microscoopbeelden van
    weefsel, pathologielab, dna-test, dna-tests, genetica, klinisch geneticus, erfelijkheid,
    erfelijke aandoening, zeldzame ziekte, zeldzame ziekten, stofwisselingsziekte, stofwisseling,
    syndroom, syndroom van down, geneesmiddelenonderzoek, medicijnonderzoek, medicijnontwikkeling,
    kandidaatmedicijn, werkzame stof, farmacie, farmaceutische, farmabedrijf, vaccinontwikkelaar,
    organ-on-a-chip, orgaanmodel, weefselkweek, celtherapieën, stamceltherapie, kunsthart,
    kunstspieren, kunsthand, armprothese, beenprothese, exoskelet voor patiënten, orthese,
    ortheses, orthopedisch instrumentmaker, orthopedisch schoenmaker, orthopedische schoenen,
    steunzool, steunzolen, rolstoelgebruiker, rolstoelgebruikers, revalidatiecentrum,
    revalidatiecentra, revalidatiekliniek, revalidatietherapeut, revalideren, revalidant,
    fysiotherapeute, fysiopraktijk, fysio, oefeningen thuis, kniepatiënten, knieoperatie, nieuwe
    knie, nieuwe heup, heupprothese, botbreuken, botscan, botontkalking, osteoporose, hernia,
    rugpatiënten, gewrichtspijn, spierpijn, manueel therapeut, ergotherapeuten, diëtisten,
    diëtistenpraktijk, voedingspatroon, bloedglucose, diabetespatiënten, diabetesverpleegkundige,
    voetulcus, diabetische voet, nierpatiënten, nierziekte, dialysecentrum, dialyseafdeling,
    leverziekte, darmonderzoek, coloscopie, poliepen, maagklachten, maagzweer, slaapkliniek,
    slaaplab, slaapstoornissen, slaapmiddel, snurkpoli, ggz-instelling, ggz-instellingen,
    ggz-behandelaar, psychiatrische, psychiatrisch, psychiaters, psychologe, psychologenpraktijk,
    gz-psycholoog, therapiesessies, cliëntgesprekken, depressief, depressieve, somber, somberheid,
    zelfmoord, zelfmoordpreventie, zelfdoding, zelfdodingspreventie, suïcide, suïcidaal, niet meer
    willen leven, aan de dood denken, hulplijn, hulplijnen, luisterlijn, crisislijn, telefonische
    hulpdienst, kindertelefoon, rouw, rouwverwerking, rouwbegeleiding, psychose, psychoses,
    schizofrenie, bipolair, borderline, dwangstoornis, verslaafde, alcoholverslaving,
    gokverslaving, drugsverslaving, ontwenning, afkickkliniek, afkicken, methadon, opvang voor
    daklozen ziek, autistische, autistisch, adhd-kinderen, prikkels, jeugd-ggz,
    jeugdzorginstelling, jeugdzorgwerker, jeugdhulpverlener, pleegouders, pleegkinderen,
    gezinshuis, gezinsvoogd, kindertherapeut, speltherapie, orthopedagoog, opvoedpoli, wachtlijst
    ggz, wachtlijst voor behandeling, wachttijd polikliniek, no-show poli, afspraken poli,
    polikliniekplanning, opnameplanning, beddenplanning, ontslagplanning, ontslag uit het
    ziekenhuis, ligduur, overplaatsing van patiënten, overdracht tussen verpleegkundigen,
    dossiervoering zorg, verslaglegging aan bed, rapporteren in de zorg, rapportages van
    zorgmedewerkers, zorgrapportage, zorgrapportages, declaraties zorg, zorgdeclaraties,
    zorgadministratie, zorgverzekeraars, zorginkoop, huisarts laat, dokter wil, spraak van
    patiënten, consultvoorbereiding, anamnese, intakegesprek zorg, behandelkeuze, behandeladvies,
    behandelrichtlijn, richtlijnen voor artsen, keuzehulp patiënten, patiëntenvereniging,
    patiëntenorganisatie, patiëntenfolder, patiëntveiligheid, patiëntenportaal, patiëntreis,
    patiëntenstroom, patiëntvragen, patiëntenvervoer, patiëntkamers, zorgethiek, euthanasie,
    levenseinde, palliatieve, terminale patiënten, sterfbed, uitbehandeld, thuisdialyse,
    thuisbeademing, thuismonitor, telezorg, beeldzorg, digitale zorg, ehealth-app,
    gezondheidscheck, leefstijlapp, leefstijladvies, stappenteller patiënten, slimme pleister,
    slimme inlegzool, smartwatch hartslag, zweetsensor, glucosesensor, ademanalyse, ademtest,
    stethoscoop, thermometer koorts, koorts, hoesten, zweten, misselijk, duizelig, duizeligheid,
    flauwvallen, hoofdpijn, jeuk, uitslag op de huid, littekenweefsel, kwaadaardige tumor,
    verdachte plekjes, uitstrijkje, menopauze, overgang klachten, endometriose, vrouwengezondheid,
    menstruatie, hormonen, schildklier, overgewicht bij kinderen, gezonde leefstijl, sportarts,
    sportblessure, sportblessures, blessures, dopingcontrole, arts voor sport, tropenarts,
    scheepsarts, gevangenisarts, forensisch psychiater, lijkschouwer, mortuarium, uitslagen van
    het lab, lab in een ziekenhuis, testuitslagen patiënten`,
  en: `practice assistant, practice assistants, doctors, physicians, physician assistant, nurse
    practitioner, nurse practitioners, ward sister, charge nurse, nursing staff, nurse rosters,
    nursing shifts, junior doctor, junior doctors, registrar in the hospital, internist,
    gynaecologist, gynaecology, urologist, urology, oncologist, oncologists, haematology,
    nephrology, rheumatologist, rheumatology, radiologist, radiologists, radiographer,
    radiographers, radiological, sonographer, sonographers, clinical chemist, clinical chemists,
    hospital laboratory, hospital lab, hospital pharmacy, hospital board, hospital staff, hospital
    ward, hospital wards, hospital corridor, theatre nurse, operating theatres, operating rooms,
    surgeries, surgical team, heart surgeon, heart surgery, neurosurgeon, plastic surgeon, stent,
    heart valve, heart valves, defibrillator, blood vessel, blood vessels, thrombosis, blood
    thinners, haemophilia, blood transfusion, blood samples, blood sample, blood values, immune
    system, allergy, allergies, hay fever, lung disease, lung cancer, pneumonia, breathless,
    breathing, emergency care, triage nurse, triage nurses, paramedic, paramedics, ambulance crew,
    ambulance crews, cerebral haemorrhage, brainwaves, eeg, spinal cord injury, paralysed,
    paralysis, nerve, nerves, delirium, confused elderly, memory clinic, memory problems,
    forgetful, geriatric, geriatrics, elderly medicine, elderly residents, frail elderly, fall
    risk, fall alarm, walking frame, walking frames, walking stick, mobility scooter, stairlift,
    bed sensor, bed sensors, nurse call, personal alarm, alarm button for elderly, care alarm,
    medicine dispenser, medication list, medication lists, medication error, medication errors,
    pharmacy assistant, pharmacy assistants, pharmacy counter, repeat prescription, repeat
    prescriptions, insulin, antidepressants, painkiller, morphine, immunotherapy, radiation plans,
    cancer research, cancer screening, mammograms, mammography, prostate, prostate cancer,
    melanoma, birthmark, eczema patients, wound photo, wound photos, wound healing, burns unit,
    burn wounds, bedsore, compression stocking, bandage, bandages, stoma, catheters, washing
    people, washing and dressing, care assistant, care assistants, care manager, care managers,
    care director, care coordinator, care cooperative, care centre, care centres, care pathway,
    care pathways, care process, care farm, care network, care team, care teams, care staff
    roster, night nurses, night nurse, community care, home care team, home carer, home visits to
    clients, family carers, carers' phone line, carers' line, respite care, sheltered home,
    sheltered housing, supported housing, nursing home residents, residential care, group home,
    group homes, disabled, handicapped, learning disabilities, learning disability, multiple
    disabilities, deafblind, hard of hearing, visually impaired, partially sighted, guide dog,
    guide dogs, assistance dog, braille, hearing test, audiologist, audiologists, hearing-aid, eye
    test, eye hospital, eye clinic, retina photos, retinal, optometrists, dental assistant, dental
    assistants, dentures, implant, implants, dentistry, dental x-rays, orthodontics, wisdom tooth,
    midwifery practice, maternity nurse, maternity nurses, births, giving birth, labour ward,
    foetus, fetus, caesarean, incubator for babies, premature babies, preterm, breastfeeding,
    neonatal, neonatology, children's hospital, child nurse, paediatrics, growth delay, youth
    nurse, youth health, vaccinate, vaccination rate, contagious, infectious, infectious disease,
    infectious diseases, hospital bacteria, mrsa, hand hygiene, disinfection, outbreak, outbreaks,
    pandemic, epidemic, quarantine, hiv, malaria, tuberculosis, epidemiologist, epidemiologists,
    epidemiology, health authority, health centre, health centres, health check, health data,
    health records, health inequalities, health sciences, medical centre, medical secretary,
    medical secretaries, medical technician, medical technology, medical images, medical imaging,
    medical files, medical records, medical equipment, medical examination, medical implant,
    medical software, ivdr, clinical research, clinical study, clinical studies, clinical data,
    research nurse, cohort, cohort study, biobank, biobanks, tissue sample, tissue samples, tissue
    slides, microscope slides of tissue, pathology lab, dna tests, clinical geneticist, heredity,
    rare disease, rare diseases, metabolic disease, metabolism, syndrome, down syndrome, drug
    development, drug research, candidate drug, active substance, pharmacy chain, pharma company,
    vaccine developer, organ-on-a-chip, tissue culture, stem cell therapy, artificial heart,
    artificial hand, artificial muscles, arm prosthesis, leg prosthesis, orthosis, orthoses,
    orthopaedic shoes, insoles, wheelchair user, wheelchair users, rehabilitation centre,
    rehabilitation clinic, rehabilitate, physiotherapists' practice, physios, exercises at home,
    knee patients, knee surgery, new knee, new hip, hip replacement, bone fracture, bone
    fractures, osteoporosis, hernia, slipped disc, joint pain, muscle pain, occupational
    therapists, dietitians, dieticians, blood glucose, diabetes patients, diabetes nurse, diabetic
    foot, kidney patients, kidney disease, dialysis centre, liver disease, colonoscopy, polyps,
    stomach ulcer, sleep clinic, sleep lab, sleep disorders, snoring clinic, mental health
    institution, mental health clinic, mental health nurse, psychiatrists, psychology practice,
    therapy sessions, depressed, suicide, suicidal, no longer want to live, think of dying,
    helpline, helplines, crisis line, listening line, grief, bereavement, bereaved, psychosis,
    schizophrenia, bipolar, compulsive disorder, addicted, alcohol addiction, gambling addiction,
    detox, methadone, autistic, adhd children, youth mental health, youth care worker, youth care
    workers, foster parents, foster children, child therapist, play therapy, waiting list for
    treatment, waiting times at the clinic, no-shows at the clinic, clinic appointments, admission
    planning, bed planning, discharge from hospital, transfer of patients, handover between
    nurses, notes at the bedside, bedside, care reports, care notes, healthcare claims, healthcare
    administration, health insurers, healthcare purchasing, consultation with the doctor, medical
    history of patients, treatment choice, treatment advice, treatment guideline, guidelines for
    doctors, patients' association, patient organisation, patient organisations, patient leaflet,
    patient leaflets, patient safety, patient portal, patient journey, patient flow, patient
    questions, patient rooms, patients' letters, care ethics, euthanasia, end of life,
    end-of-life, terminally ill, deathbed, home dialysis, telecare, telehealth, video
    consultations, digital care, health app, lifestyle app, lifestyle advice, smart plaster, smart
    insole, sweat sensor, glucose sensor, breath test, breath analysis, stethoscope, fever,
    coughing, nausea, dizziness, fainting, headache, headaches, itching, rash, scar tissue,
    malignant, pap smear, menopause, endometriosis, women's health, menstruation, hormones,
    thyroid, childhood obesity, healthy lifestyle, sports doctor, sports injury, sports injuries,
    injured athletes, doping control, coroner, mortuary, cell images, lab results of patients,
    patients, patient's, relatives of patients, squeal of hearing aids`,
} as const
