/** Schools, who learns and teaches there, and the care of small children. */
export const education = `leerlingen, leerling, leraar, leraren, docenten, docent, juf, meester op
  school, lesmateriaal, lessen, lesgeven, lesrooster, lesuitval, klassen, klaslokaal, scholen,
  basisschool, basisscholen, basisonderwijs, middelbare school, middelbare scholen, voortgezet
  onderwijs, mavo, havo, vwo, gymnasium, lyceum, mbo, roc, scholengemeenschap, scholengroep,
  onderwijsgroep, toetsen nakijken, nakijken, nakijkwerk, huiswerk van leerlingen, schoolbestuur,
  schoolleider, schoolleiding, speciaal onderwijs, schoolverzuim, spijbelen, studiekeuze,
  studie-uitval, studenten die uitvallen, studievoortgang, tentamens, werkstukken van leerlingen,
  bijles, rekenapp, leesvaardigheid, taalachterstand, leerplan, leermethode, schoolboeken,
  educatieve uitgeverij, kinderopvang, kinderdagverblijf, crèche, bso, naschoolse opvang, peuters,
  pedagogisch medewerker, pedagogisch medewerkers, taalschool, muziekschool, rijschool, teachers,
  teacher, pupil, pupils, classroom, classrooms, lesson, lessons, teaching, secondary school,
  secondary schools, primary school, primary schools, schools, school board, headteacher, head
  teacher, curriculum, exams, tutoring, tutor, truancy, dropout, dropouts, school group,
  schoolbooks, textbook, textbooks, childcare, day care, daycare, nursery school, after-school
  care, toddlers, driving school, music school, language school, edtech, vocational school,
  leerkracht, leerkrachten, schoolplein, rapporten van leerlingen, rapport van leerlingen,
  proefwerk, proefwerken, examens nakijken, schriften, digibord, leesniveau, dyslexie, passend
  onderwijs, intern begeleider, leerachterstand, leerachterstanden, brugklas, studenten haken af,
  uitval van studenten, studieadvies, studiebegeleiding, collegezaal, opleidingscommissie,
  toetsbank, toetsvragen, lesuren, roostermaker, roostermakers, taalles, inburgering,
  inburgeringscursus, volwassenenonderwijs, school reports, exam marking, reading level, dyslexia,
  special needs education, learning delay, student dropout, study advice, lecture hall, question
  bank, timetabler, language lessons, integration course, adult education, schoolchildren, marking
  exams, grading essays, sixth-form college, school klas, taal leren, schoolklas, klas 1, klas 2,
  klas 3, groep 8, groep 3, grammar school, onderwijzer, onderwijzeres, onderwijzers, meester,
  schooljuf, groepsleerkracht, vakdocent, gymleraar, natuurkundeleraar, wiskundeleraar,
  wiskundedocent, taaldocent, docententeam, lerarenkamer, lerarenopleiding, pabo, leraar in
  opleiding, onderwijsassistent, onderwijsondersteuner, conrector, teamleider op school, directeur
  van een school, adjunct-directeur, schooldirecteur, schoolconciërge, conciërge, mentor,
  mentorklas, mentorgesprekken, decaan, zorgcoördinator school, leerplichtambtenaar, leerplicht,
  onderwijsstichting, onderwijsbestuur, dorpsschool, buurtschool, montessorischool, vrijeschool,
  jenaplanschool, daltonschool, islamitische school, vmbo, brede school, kindcentrum, ikc,
  praktijkonderwijs, praktijkschool, vso, speciale school, school voor speciaal, internationale
  school, particuliere school, avondschool, volksuniversiteit, vakschool, vakcollege, technasium,
  technasiumklassen, havo-klas, eindexamen, eindexamens, eindexamenkandidaten, schoolexamen,
  schoolexamens, eindtoets, doorstroomtoets, toets, toetsen, toetsafname, toetsresultaten,
  toetsconstructie, cijfers geven, cijferlijst, rapportcijfer, rapportgesprek, oudergesprek,
  oudergesprekken, ouderavond, ouderbijdrage, toestemming van ouders, opstel, opstellen nakijken,
  werkstuk, werkstukken, spreekbeurt, boekverslag, huiswerk, huiswerkbegeleiding,
  huiswerkinstituut, bijlesbureau, bijlesleraar, examentraining, lesprogramma, lesmethode,
  lesmethodes, leermiddel, leermiddelen, lesstof, lesboek, lesboeken, lesplan, lesvoorbereiding,
  leerlijn voor leerlingen, rekenles, rekenen oefenen, rekenonderwijs, taallessen, taalonderwijs,
  taalmaatje, taalmaatjes, taalcoach, leesles, leesonderwijs, leesapp, leesmaatjes, leesmaatje,
  voorlezen, voorleesrobot, voorleesverhalen, laaggeletterdheid, laaggeletterden, begrijpend
  lezen, schrijfopdracht, spelling oefenen, oefenprogramma, oefenapp voor leerlingen, oefensommen,
  wiskunde oefenen, woordjes leren, scheikundeles, muziekles, zwemles, zwemlessen, muziekdocent,
  rijinstructeur, rijscholen, dansles, kunstles, gastles, gastlessen, schoolreis, schooljaar,
  schoolvakantie, schoolkantine, schoolgebouw, schoollokalen, leslokaal, leslokalen, schoolbord,
  schoolbus, schooltas, klaslokalen, klassenindeling, groepsindeling, klassenlijst, invallers,
  invalleerkracht, lerarentekort, roosterwijziging, roosterprogramma school, absentie, absenties,
  verzuim van leerlingen, te laat komen, thuiszitter, thuiszitters, gepeste kinderen, pesten op
  school, pestgedrag, hoogbegaafd, hoogbegaafde, hoogbegaafden, rekenachterstand,
  taalachterstanden, nieuwkomersklas, nieuwkomersonderwijs, anderstalige leerlingen, schakelklas,
  leerling met dyslexie, remedial teacher, orthopedagoog op school, schoolmaatschappelijk,
  samenwerkingsverband onderwijs, kinderopvanglocaties, kinderopvanglocatie,
  kinderopvangorganisatie, kinderdagverblijven, peuterspeelzaal, peuterspeelzalen, peutergroep,
  kleuters, kleuterklas, kleuterjuf, gastouder, gastouders, gastouderbureau, opvanglocatie,
  buitenschoolse opvang, dreumes, pedagogisch coach, babygroep, speelleerplek, mbo-school,
  mbo-opleiding, mbo-student, mbo-studenten, beroepsonderwijs, beroepsopleiding, praktijkopleider,
  opleidingsinstituut, opleidingsbedrijf, trainingsbureau, cursusaanbieder, cursusinstituut,
  e-learning maken, e-learningbedrijf, leerplatform, leeromgeving voor leerlingen, elektronische
  leeromgeving, studenten begeleiden, studentbegeleider, studentenaantallen, studentensucces,
  studieloopbaanbegeleider, studieloopbaan, studiekiezers, studiekeuzeadvies, studierichting,
  studiepunten, tentamen, tentamenrooster, tentamenvragen, surveilleren, examencommissie,
  examenbureau, examenfraude, plagiaat, plagiaatcontrole, spieken, met chatgpt geschreven
  verslagen, hoorcolleges, werkcollege, werkgroepen van studenten, faculteit die onderwijs,
  curriculum herzien, onderwijsvernieuwing, onderwijsadviseur, onderwijsinspectie,
  onderwijsuitgever, educatieve uitgeverijen, educatief, educatieve, schoolboek, studieboek,
  studieboeken, schoolbibliotheek, schoolarchief, bewonderd door leerlingen, kinderen leren lezen,
  kinderen leren rekenen, natuureducatie, museumeducatie, inburgeraar, inburgeraars,
  inburgeringstraject, taalaanbieder, nt2, nt2-docent, alfabetisering, examentrainer, opleiders,
  lesbureau, rijbewijslessen, schoolteacher, schoolteachers, form teacher, form tutor, physics
  teacher, maths teacher, language teacher, teaching assistant, teaching assistants, staffroom,
  teacher training, deputy head, deputy headteacher, head of a school, school head, school
  director, school principal, principal of a school, school caretaker, school trustees,
  multi-academy trust, school foundation, village school, montessori, special school, special
  schools, international school, evening school, high school, comprehensive school, vocational
  college, vocational special school, community college, sixth form, final exams, exam candidates,
  school exams, exam board, report cards, parents' evening, parent evening, parental consent,
  essays by students, student essays, homework, homework help, homework club, lesson plan, lesson
  plans, lesson material, teaching method, teaching materials, learning materials, learning aid,
  workbook, workbooks, arithmetic, maths lessons, reading lessons, reading robot, reading aloud,
  reading buddy, reading buddies, bedtime stories, language buddies, language buddy,
  language-buddy, low literacy, literacy lessons, spelling practice, practice program for pupils,
  music lessons, swimming lessons, driving instructor, dance lessons, guest lesson, guest lecture,
  school trip, school year, school holidays, school canteen, school building, classes of pupils,
  school class, supply teachers, substitute teachers, teacher shortage, timetabling, absence of
  pupils, truants, bullying, gifted children, gifted pupils, newcomer class, school psychologist,
  nursery, nurseries for children, childminder, childminders, out-of-school care, preschool,
  kindergarten, pre-school, playgroup, playground association, infants, primary pupils,
  apprentices, apprenticeship college, trainers' institute, course provider, training institute,
  e-learning company, learning platform, learning environment, student counsellor, student
  numbers, study choice, course of study, credits, exam timetable, exam questions, invigilate,
  invigilators, examination board, exam fraud, plagiarism, cheating in exams, essays written by
  chatgpt, tutorials, syllabus, educational, educational publisher, school library, teach
  children, children learn to read, civic integration, language provider, dutch lessons, literacy
  course, schoolboy, schoolgirl, schoolkids, form 2, third-years, first-years`
