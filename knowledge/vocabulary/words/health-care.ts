/** Carers, cared for, bodies, illnesses and treatment. */
export const healthCare = {
  nl: `patiëntendossier, patiëntendossiers, patiëntgegevens, patiëntdata, patiëntenzorg, poli,
    polikliniek, spreekuur, spreekkamer, wachtkamer, wachtlijst zorg, verpleging,
    verpleegster, verpleegkundigen, verpleegafdeling, verzorgende, verzorgenden, verzorger,
    wijkzuster, wijkverpleegkundige, wijkverpleegkundigen, wijkteam, thuiszorgmedewerker,
    thuiszorgorganisatie, mantelzorg, mantelzorger, mantelzorgers, cliënt, cliënten,
    bewoners van een verpleeghuis, ouderen, oudere, oudren, bejaarden, bejaarde, senioren,
    verzorgingshuis, verzorgingstehuis, verpleeghuizen, woonzorgcentrum, zorgcentrum,
    zorgwoning, dementie, dementerend, dementerenden, alzheimer, parkinson, depressie,
    depressies, angststoornis, verslaving, verslavingszorg, psychiatrie, psychiater,
    psycholoog, psychologen, psychische, psychotherapie, therapeut, therapeuten, therapie,
    geestelijke gezondheidszorg, suïcidepreventie, autisme, adhd, tandarts, tandartsen,
    tandartspraktijk, mondzorg, mondhygiënist, gebit, gebitsfoto, gebitsfoto's, tanden,
    orthodontist, beugel, apotheek, apotheken, apotheker, apothekers, apothekersassistent,
    recepten, pillen, pil, pillendoos, medicatie, medicatieveiligheid, medicijnen,
    geneesmiddelen, bijwerkingen, dosering, bloed, bloeddruk, bloedsuiker, bloedonderzoek,
    bloedwaarden, bloedprikken, urine, diabetes, suikerziekte, hoge bloeddruk, hartfalen,
    hartritme, hartpatiënten, hartkloppingen, cardioloog, cardiologie, ecg, hartfilmpje,
    longen, long, longfoto, longarts, astma, copd, benauwdheid, hoest, hersenscan,
    hersenscans, hersenen, hersenletsel, epilepsie, neuroloog, neurologie, ms-patiënten,
    tumor, tumoren, gezwel, uitzaaiingen, chemotherapie, bestraling, bestralen,
    radiotherapie, kankerpatiënten, borstkanker, darmkanker, huidkanker, huid,
    huidaandoening, dermatoloog, dermatologie, moedervlek, moedervlekken, plekjes op de
    huid, wond, wonden, wondzorg, wondverpleegkundige, doorligwonden, ontsteking,
    ontstekingen, infectie, infecties, sepsis, antibiotica, bacterie, virus, griep,
    griepgolf, corona, vaccin, vaccinatie, besmetting, chirurg, chirurgen, chirurgie,
    opereren, operatiekamer, operatiekamers, operatierobot, ok-planning, anesthesie,
    anesthesist, narcose, spoedeisende hulp, seh, ambulance, ambulances, ambulancedienst,
    meldkamer ambulancezorg, eerste hulp, reanimatie, verloskunde, verloskundige,
    verloskundigen, kraamzorg, kraamverzorgende, bevalling, zwangerschap, zwanger,
    zwangeren, baby, baby's, pasgeborenen, kinderarts, consultatiebureau, jeugdarts,
    jeugdzorg, jeugdgezondheidszorg, gehandicaptenzorg, gehandicapten, verstandelijk
    beperkt, verstandelijke beperking, beperking, rolstoel, rolstoelen, rollator, rollators,
    prothese, protheses, kunstbeen, kunstarm, orthopeed, orthopedie, orthopedisch, gips,
    botbreuk, heup, heupfractuur, knie, knieprothese, rug, rugpijn, rugklachten, gewrichten,
    reuma, artrose, spieren, spierziekte, fysiotherapeut, fysiotherapeuten,
    fysiotherapiepraktijk, oefentherapie, oefeningen, ergotherapie, ergotherapeut,
    logopedist, logopedie, logopedisten, stotteren, diëtist, dieet, dieet-app,
    voedingsadvies, overgewicht, obesitas, te zwaar, slaap, slaapapneu, slapeloosheid,
    vermoeidheid, pijn, pijnscore, pijnstilling, valpreventie, valdetectie, vallen van
    ouderen, valt uit bed, steunkousen, wassen en aankleden, incontinentie, hoortoestel,
    gehoor, doof, oogarts, oogheelkunde, netvlies, bril, lenzen dragen, blind, slechtziend,
    oren, binnenoor, kno-arts, keel, maag, darm, darmen, darmkankerscreening, endoscopie,
    nier, nieren, dialyse, lever, artsen, dokters, huisartsen, huisartsenpraktijk,
    huisartsenpost, doktersassistent, doktersassistente, doktersassistenten,
    praktijkondersteuner, coassistent, medisch specialist, specialisten in het ziekenhuis,
    geriater, gezondheid, gezond, gezonder, ziek, zieken, ziekte, ziektes, ziekten,
    ziektebeeld, symptomen, klachten van patiënten, kwaal, aandoening, aandoeningen,
    diagnoses, diagnostiek, screening, bevolkingsonderzoek, echo, echo's, echografie,
    scanapparaat, röntgenfoto, röntgenfoto's, mri-scan, mri-scans, ct-scans, weefsel,
    biopsie, patholoog, laborant, laboranten, labuitslag, labuitslagen, medisch, medische,
    klinisch, klinische, behandelaar, behandelaars, behandelplan, zorgplan, zorgverlener,
    zorgverleners, zorgpersoneel, zorgmedewerker, zorgmedewerkers, zorgaanbieder,
    zorgaanbieders, zorginstelling, zorginstellingen, zorggroep, zorgorganisatie,
    zorgverzekeraar, zorgkosten, zorgtechnologie, zorginnovatie, zorgroosters, zorgvraag,
    ziekenhuizen, ziekenhuisopname, opnameduur, bedden, beddencapaciteit, ontslagbrief,
    verwijsbrief, verwijzing, specialistenbrieven, consult, consulten, teleconsult,
    beeldbellen met patiënten, thuismeten, thuismonitoring, telemonitoring, pleister,
    hartslag, hartslagmeter, beademing, zuurstof, infuus, katheter, stofjes, eiwit,
    eiwitten, molecuul, moleculen, celtherapie, gentherapie, dna-onderzoek, erfelijk,
    genetisch, klinische trials, proefpersonen, medisch-ethisch, metc, hulpmiddel,
    hulpmiddelen zorg, medisch hulpmiddel, ce-markering medisch, life sciences,
    farmaceutisch, farmaceut, ggd, rivm, leefstijlcoach, stoppen met roken, bewegen en
    gezondheid, vitaliteit, babymonitor, kraamafdeling, wondverpleegkundigen, oogartsen,
    spraakherkenning voor artsen, logopediepraktijk, nachtdienst, dwalen, dwaalt, de deur
    uit loopt, antibioticum, bijwerkingen melden, snurken, slaaponderzoek,
    maaltijdherkenner, stotterende, stotterende kinderen, inhaler, inhalator, poliplanning,
    wachten op de poli, hoortoestellen, thuiszorgroutes, ai-scribe, tillift, tilliften,
    tandtechnieker, tandtechnisch, kroon, kronen en bruggen, ondervoeding, ondervoed, pillen
    vergeten, hospice, hospices, palliatief, heupoperatie, looppatroon, gangbeeld,
    ambulance-ingang, bloedarmoede, anemie, selfie gezondheid, zorgbed, ziekenhuisbed,
    ziekenhuisbedden, infuuspomp, infuuspompen, sondevoeding, decubitus, doorliggen,
    incontinentiemateriaal, luier, luiers, zorgrobot, zorgdossier, behandelverslag,
    ontslagbrieven, huisartsenbrieven, labbriefje, bloeddrukmeter, glucosemeter, glucose,
    insulinepomp, hartritmestoornis, pacemaker, boezemfibrilleren, hartinfarct, beroertes,
    tia, revalidanten, revalidatiearts, kinderfysiotherapie, podotherapeut, podotherapie,
    pedicure, osteopaat, chiropractor, acupunctuur, haptonoom, verslaafden,
    verslavingskliniek, dagbesteding, begeleid wonen, beschermd wonen, jongerenhulp,
    pleegzorg, crisisopvang, woonbegeleider, woonbegeleiders, persoonlijk begeleider,
    cliëntdossier, cliëntendossier, zorgindicatie, wlz, zvw, wachttijden zorg,
    behandelkamer, operatieprogramma, sterilisatie, steriele instrumenten, medische
    instrumenten, bloedbank, donoren, donor, orgaandonatie, vruchtbaarheid, ivf, echo's van
    zwangeren, hielprik, groeicurve, consultatiebureaus, vaccinaties, reizigersvaccinatie,
    teek, tekenbeten, huidarts, eczeem, psoriasis, brandwonden, littekens, kaakchirurg,
    mondkapje, prothesemaker, gehoorapparaat, oorsuizen, tinnitus, staar, glaucoom, ogen
    lasern, optometrist, contactlens, slikproblemen, parkinsonpatiënten, ms-patiënt,
    als-patiënt, spasticiteit, chronische pijn, migraine, burn-out behandeling, eetstoornis,
    eetstoornissen, trauma, ptss, angst, slaapproblemen, eenzaamheid, eenzame ouderen,
    welzijnsorganisatie ouderen`,
  en: `patient record, patient records, patient data, outpatient, outpatients, consulting room,
    waiting room, nursing, nurses, ward, wards, district nurse, district nurses, community
    nurse, community nurses, home care worker, home carers, carer, carers, caregiver,
    caregivers, informal care, residents of a nursing home, elderly, older people, older
    adults, old people, seniors, frail, care home, care homes, nursing homes, assisted
    living, dementia, alzheimer, alzheimers, parkinson, depression, anxiety, addiction,
    psychiatry, psychiatrist, psychiatric, psychologist, psychologists, psychotherapy,
    therapist, therapists, therapy, mental health, mental healthcare, suicide prevention,
    autism, adhd, dentist, dentists, dental, dental practice, oral care, dental hygienist,
    teeth, tooth, orthodontist, pharmacy, pharmacies, pharmacist, pharmacists,
    prescriptions, prescription, pills, pill, pill box, pill dispenser, medication,
    medicines, drug, side effects, dosage, blood, blood pressure, blood sugar, blood test,
    blood tests, urine, diabetes, diabetic, hypertension, heart failure, heart rhythm,
    cardiologist, cardiology, cardiac, ecg, lungs, lung, chest x-ray, asthma, copd, cough,
    brain scan, brain scans, brain, brain injury, epilepsy, neurologist, neurology, tumour,
    tumours, tumor, metastases, chemotherapy, radiation therapy, radiotherapy, cancer
    patients, breast cancer, bowel cancer, colon cancer, skin cancer, skin, skin condition,
    dermatologist, dermatology, mole, moles, wound, wounds, wound care, pressure ulcers,
    bedsores, inflammation, infection, infections, sepsis, antibiotics, bacteria, virus,
    flu, influenza, covid, vaccine, vaccines, vaccination, surgeon, surgeons, surgical,
    operating room, operating theatre, surgical robot, anaesthesia, anaesthetist, emergency
    department, emergency room, a&e, ambulance, ambulances, ambulance service, first aid,
    resuscitation, midwife, midwives, midwifery, maternity, maternity care, childbirth,
    pregnancy, pregnant, baby, babies, newborns, paediatrician, paediatric, child health,
    youth care, disability care, disabled people, intellectual disability, wheelchair,
    wheelchairs, walker, rollator, rollators, prosthesis, prostheses, prosthetic,
    prosthetics, artificial leg, orthopaedic, orthopaedics, fracture, fractures, hip, hip
    fracture, knee, knee replacement, back pain, joints, arthritis, osteoarthritis, muscles,
    muscle disease, physiotherapist, physiotherapists, physio, physiotherapy practice,
    exercises, occupational therapist, speech therapist, speech therapists, speech therapy,
    stutter, stuttering, stammer, stammering, dietitian, dietician, diet, diet app,
    nutrition advice, overweight, obesity, obese, sleep, sleep apnoea, insomnia, fatigue,
    pain, pain score, painkillers, fall prevention, fall detection, falls out of bed, falls,
    compression stockings, support stockings, incontinence, hearing aid, hearing aids, deaf,
    ophthalmologist, ophthalmology, retina, eyes, blind, ear, inner ear, ent, throat,
    stomach, bowel, gut, endoscopy, kidney, kidneys, dialysis, liver, clinicians, clinician,
    medics, general practitioner, general practitioners, gp, gp practice, family doctor,
    doctor's assistant, practice nurse, medical specialist, consultants in the hospital,
    geriatrician, health, healthy, healthier, ill, sick, illness, illnesses, disease,
    diseases, symptoms, symptom, complaint of patients, condition, conditions, diagnoses,
    diagnostic, diagnostics, screening, population screening, ultrasound, scanner, x-rays,
    mri scan, mri scans, ct scans, tissue, biopsy, pathologist, lab results, laboratory
    results, medical, clinical, practitioner, practitioners, treatment plan, care plan, care
    provider, care providers, care staff, care workers, care worker, care organisation, care
    organisations, care group, health insurer, healthcare costs, health technology, care
    innovation, care rosters, hospitals, hospital admission, length of stay, beds, discharge
    letter, discharge letters, referral, referrals, referral letter, consultation,
    consultations, teleconsultation, home monitoring, telemonitoring, remote monitoring of
    patients, plaster, sticking plaster, heart rate, ventilator, oxygen, infusion, catheter,
    compound, compounds, protein, proteins, molecule, molecules, cell therapy, gene therapy,
    dna test, hereditary, genetic, clinical trials, test subjects, medical ethics, assistive
    device, medical devices, life sciences, pharmaceutical, public health, public health
    service, lifestyle coach, quit smoking, vitality, baby monitor, maternity ward, wound
    nurse, wound nurses, eye doctors, eye doctor, speech recognition for doctors, night
    shift at the ward, wandering, wanders off, antibiotic, reporting side effects, snore,
    snoring, sleep research, meal recogniser, stuttering children, inhaler, outpatient
    planning, waiting at the clinic, home care rounds, ai scribe, medical scribe, patient
    lift, patient lifts, hoists for patients, dental technician, dental lab, crown, crowns,
    malnutrition, malnourished, forget their pills, hospice, hospices, palliative, hip
    surgery, gait, gait sensor, anaemic, anaemia, anemia, hospital bed, hospital beds,
    infusion pump, infusion pumps, tube feeding, pressure sores, nappies for adults, care
    robot, care file, treatment report, gp letters, lab slip, blood pressure monitor,
    glucose meter, glucose, insulin pump, arrhythmia, pacemaker, atrial fibrillation, heart
    attack, strokes, rehab, rehabilitation doctor, podiatrist, podiatry, chiropractor,
    osteopath, acupuncture, addicts, addiction clinic, day care for elderly, sheltered
    living, supported living, foster care, support workers, client file, client files, care
    needs assessment, waiting lists in healthcare, treatment room, surgery schedule,
    sterilisation, sterile instruments, surgical instruments, blood bank, donors, organ
    donation, fertility, ivf, pregnancy scans, heel prick, growth chart, vaccinations, tick
    bites, eczema, psoriasis, burns, scars, oral surgeon, tinnitus, cataract, glaucoma,
    optometrist, contact lens, swallowing problems, spasticity, chronic pain, migraine,
    eating disorder, eating disorders, trauma, ptsd, loneliness, lonely elderly,
    undernourished`,
} as const
