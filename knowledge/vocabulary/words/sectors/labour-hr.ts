/** Staff, vacancies and the labour market. */
export const labourHr = `vacatures, vacatureteksten, sollicitanten, sollicitant, sollicitatie,
  sollicitaties, sollicitatiebrieven, kandidaten voor een baan, cv, cv's, uitzendbureau,
  uitzendbureaus, uitzendkrachten, detachering, detacheerder, detacheringsbureau, arbeidsmarkt,
  werving en selectie, werving, recruiter, recruiters, recruitment, verzuim, ziekteverzuim,
  hr-afdeling, personeelszaken, wervingssoftware, werkzoekenden, werkzoekende, leerwerkloket,
  loopbaan, loopbaanadvies, loopbaancoach, re-integratie, reïntegratie, beroepen, vaardigheden van
  werkzoekenden, uwv, functieprofielen, onboarding, medewerkerstevredenheid, vakbond, vakbonden,
  cao, vacancies, applicants, applicant, job applicants, job candidates, staffing agency, staffing
  agencies, temp agency, temp workers, secondment, labour market, labor market, absenteeism, sick
  leave, resume, resumes, hiring process, hr department, human resources, job seekers, jobseekers,
  career advice, career coach, reintegration, occupations, trade union, trade unions, collective
  agreement, job profiles, flexwerkers, zzp-bemiddeling, uitzendkracht, matching van kandidaten,
  kandidaten matchen, sollicitatiebrieven beoordelen, cv's lezen, cv's matchen,
  functioneringsgesprek, functioneringsgesprekken, medewerkersonderzoek, exitgesprekken, verlof,
  verlofaanvragen, urenregistratie, arbodienst, bedrijfsarts, loopbaanbegeleiding, jobcoach,
  jobcoaches, sociale werkvoorziening, temp staff, flex workers, candidate matching, matching
  candidates, reading cvs, performance reviews, employee survey, exit interviews, leave requests,
  time sheets, occupational health service, job coach, job coaches, uitzendorganisatie,
  uitzendorganisaties, uitzendbranche, uitzendmedewerkers, uitzenden van personeel, inleners,
  detacheringsbedrijf, detacheren, payrollbedrijf, payrolling, intercedent, intercedenten,
  intercedente, wervers, werver, wervingsbureau, wervingsteksten, wervingscampagne, headhunter,
  headhunters, executive search, arbeidsbemiddelaar, arbeidsbemiddeling, bemiddelingsbureau,
  arbeidsmigranten, arbeidsmigrant, arbeidsmarktregio, arbeidsmarktkrapte, arbeidsmobiliteit,
  werkgeversservicepunt, werkgeversvereniging, werkgeversorganisatie, werkgelegenheid,
  werkzoekers, werkzoekendenbestand, baanzoekers, baanzoeker, vacaturebank, vacaturesite,
  vacaturesites, vacaturetekst, vacature schrijven, personeelsadvertentie, personeelsadvertenties,
  motivatiebrief, motivatiebrieven, sollicitatiegesprek, sollicitatiegesprekken,
  sollicitatieprocedure, kandidaten selecteren, kandidatenselectie, kandidaten rangschikken,
  kandidaten op volgorde, voorselectie, voorselecteren, afgewezen kandidaten, afwijzingsbrief,
  afwijzingsbrieven, assessment, assessments, assessmentbureau, persoonlijkheidstest,
  competentieprofiel, functieprofiel, functieomschrijving, functieomschrijvingen,
  functiewaardering, functiehuis, loongebouw, salarisschaal, personeelsafdeling,
  personeelsfunctionaris, personeelsfunctionarissen, personeelsdossier, personeelsdossiers,
  personeelsbeleid, personeelsverloop, personeelstekort, personeelskrapte, personeelsplanning,
  personeelsrooster, personeelsgids, strategische personeelsplanning, hrm, hr-adviseur,
  hr-adviseurs, hr-medewerker, hr-medewerkers, hr-manager, hr-team, hr-software, p&o,
  p&o-adviseur, hr-dienstverlener, jaargesprek, jaargesprekken, beoordelingsgesprek,
  beoordelingsgesprekken, ontwikkelgesprek, ontwikkelgesprekken, loopbaanadviseur,
  loopbaanadviseurs, loopbaancoaches, loopbaanbureau, loopbaanswitch, omscholing, omscholen,
  zij-instroom, zij-instromers, van werk naar werk, outplacement, outplacementbureau, ontslag,
  ontslaggesprek, boventallig, reorganisatie, werkstress, vitaliteit van medewerkers,
  verzuimbegeleiding, verzuimcoach, verzuimcijfers, verzuimbureau, ziekmelding, ziekmeldingen,
  verlofdagen, vakantiedagen medewerkers, verlofsysteem, klokuren, urenstaat, urenstaten,
  loonstrook, arbodiensten, arboarts, arbo-adviseur, re-integratiebureau, re-integratiebedrijf,
  re-integratiecoach, jobcarving, participatiebedrijf, werkbedrijf, sociale werkplaats, beschut
  werk, wajong, wajongers, banenafspraak, leerwerkbedrijf, leerwerkplek, mobiliteitscentrum
  personeel, vakbondsbestuurder, vakbondsleden, cao-onderhandelingen, cao-tekst, cao-teksten,
  ondernemingsraden, zzp-platform, zzp-bemiddelaar, freelancers bemiddelen, freelanceplatform,
  klusplatform, oproepkrachten, oproepkracht, flexpool, flexbureau, flexkrachten, invalpool,
  studentenuitzendbureau, bijbaan, bijbanen, skillspaspoort, vaardighedenpaspoort, werkgeluk,
  werkbeleving, medewerkertevredenheid, medewerkersbinding, inwerken van nieuwe collega's,
  inwerkprogramma, plaatsingen, matchen van mensen, mensen aan werk, mensen aan een baan, aan het
  werk helpen, kans op werk, afstand tot de arbeidsmarkt, employment agency, employment agencies,
  temp agencies, temporary workers, temping, payroll temp, recruitment agency, recruitment
  agencies, recruitment consultant, recruiting, job placement, placements, placing people in jobs,
  migrant workers, migrant worker, labour shortage, labour mobility, employers' association,
  employers' federation, employment, job board, job boards, job vacancy, job vacancies, job
  advert, job adverts, job ads, job ad, cover letter, cover letters, application letter,
  application letters, job interview, job interviews, shortlisting, shortlist candidates, rank
  candidates, ranks candidates, candidates for a job, candidate ranking, rejected candidates,
  rejection letters, personality test, job description, job descriptions, job evaluation, pay
  scale, pay scales, personnel department, personnel file, personnel files, staff turnover, staff
  planning, workforce planning, workforce, hr adviser, hr advisers, hr manager, hr team, hr
  software, hr service, appraisal interviews, performance review, career adviser, career advisers,
  career coaches, career switch, career changers, retraining workers, retrain, redundancy,
  redundancies, reorganisation of staff, work stress, absence management, sick notes, sickness
  absence, days of leave, annual leave, leave system, time sheet, time registration, reintegration
  agency, sheltered workshop, sheltered work, social enterprise jobs, work capacity, union
  members, union official, collective bargaining, works councils, freelancer platform, freelance
  platform, gig workers, gig platform, on-call staff, on-call workers, flex pool, side jobs,
  skills passport, employee engagement, employee satisfaction, onboarding of staff, new hires,
  back to work, people into work, find work for people, matching people with jobs`
