import type { EnquiryState } from '../../enquiries/enquiry.ts'

type Confirmed = 'restart' | 'stop' | 'erase'

const states: Record<EnquiryState, string> = {
  filed: 'Ingediend',
  triage: 'Bij de medewerkers van de AI-hub',
  offered: 'Aangeboden aan de partner',
  'needs-information': 'De partner heeft een vraag aan u',
  accepted: 'De partner pakt uw vraag op',
  declined: 'De partner kan deze vraag niet oppakken',
  'in-contact': 'De partner is met u in gesprek',
  closed: 'Afgerond',
  withdrawn: 'Ingetrokken',
  erased: 'Verwijderd',
}

const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']

/** Everything the assistant says in Dutch: formal, level B1, no exclamation marks. */
export const nl = {
  opening: (hub: string, answers: number) =>
    `Dit is de intake-assistent van de ${hub}. U praat met een computerprogramma, niet met een mens. Het schrijft uw AI-vraag op, noemt de partner die er het best bij past en zegt waarom. Meestal zijn ${answers} antwoorden genoeg.`,
  openingPrivacy:
    'Zet geen vertrouwelijke gegevens of gegevens van anderen in dit gesprek. Wat wij met uw gegevens doen, leest u met “privacy”. Liever een mens? Typ “een mens”.',

  needAsk: 'Waar kan AI uw organisatie mee helpen?',
  needWhy:
    'Met uw vraag in uw eigen woorden kan ik de partner vinden die erbij past. Een voorbeeld: “Wij zijn een scheepswerf in Gorinchem en willen lasfouten op foto’s herkennen.”',
  needAgain:
    'Ik begrijp nog niet wat u zoekt. Wilt u in één of twee zinnen schrijven welk werk sneller of beter moet? Een voorbeeld: “Wij willen storingen aan onze kranen voorspellen.”',
  needTooLong: (length: number, limit: number) =>
    `Uw bericht telt ${length} tekens. Ik kan er hooguit ${limit} opnemen. Wilt u uw vraag korter schrijven? Stukken kunt u later zelf aan de partner sturen.`,
  otherLanguage:
    'Ik begrijp alleen Nederlands en Engels goed. Uw tekst staat in uw aanvraag zoals u hem schreef. (I only understand Dutch and English well.)',
  needLabel: 'Uw vraag',

  coreAsk: (length: number) =>
    `Dank u. Uw tekst van ${length} tekens gaat helemaal mee. Wat is de kern, in één of twee zinnen?`,
  coreWhy: 'Een partner leest eerst de kern. Daarna kan hij uw hele tekst lezen.',
  coreAgain:
    'Wilt u de kern van uw vraag in één of twee zinnen geven? Uw lange tekst blijft bewaard.',
  coreLabel: 'De kern',

  areaAsk: 'Bij welk onderwerp hoort uw vraag het meest?',
  areaWhy: 'De partners hebben elk hun eigen onderwerpen. Met het onderwerp kies ik de juiste.',
  areaAgain: 'Kies het onderwerp dat het dichtst bij uw vraag ligt, of kies “Geen van deze vijf”.',
  areaLabel: 'Onderwerp',
  noneOfTheFive: 'Geen van deze vijf',

  needTypeAsk: 'Wat voor hulp zoekt u?',
  needTypeWhy:
    'De ene partner doet onderzoek, de andere geeft training of leent een testplek uit. Met het soort hulp weet ik wie u kan helpen.',
  needTypeAgain:
    'Kies het soort hulp dat het dichtst bij uw vraag ligt. Twijfelt u, kies dan het laatste.',
  needTypeLabel: 'Soort hulp',

  subjectAsk: 'Zo begrijp ik uw vraag. Klopt dat?',
  subjectWhy: 'Onderwerp en soort hulp bepalen samen welke partner bij u past.',
  subjectAgain: 'Kloppen onderwerp en soort hulp? Kies “Ja, dat klopt”, of kies wat anders moet.',
  yesRight: 'Ja, dat klopt',
  otherArea: 'Ander onderwerp',
  otherNeedType: 'Ander soort hulp',

  organisationAsk: 'Namens welke organisatie vraagt u dit, en in welke plaats zit die?',
  organisationOnlyAsk: (place: string) =>
    `Namens welke organisatie vraagt u dit? Als plaats noteerde ik ${place}.`,
  organisationWhy:
    'Zo weet een partner later wie hij mag helpen. De naam ziet de partner pas als hij uw vraag oppakt. De plaats helpt mij bij het kiezen.',
  organisationAgain:
    'Hoe heet uw organisatie, en waar zit die? Een voorbeeld: “Bakkerij Smit, Leiden”.',
  organisationLabel: 'Organisatie',
  tooLong: (length: number, limit: number) =>
    `Uw antwoord telt ${length} tekens. Hier passen er ${limit}. Wilt u het korter schrijven?`,

  placeAsk: (organisation: string) => `In welke plaats zit ${organisation}?`,
  placeWhy: 'Passen twee partners even goed, dan kies ik die bij u in de buurt.',
  placeAgain: 'In welke plaats zit uw organisatie? Een voorbeeld: “Dordrecht”.',
  placeOutside: (place: string, province: string) =>
    `${place} ligt in ${province}, buiten Zuid-Holland. U kunt gewoon verdergaan: werkt u met of in Zuid-Holland, dan helpen wij u. Anders wijst een medewerker u de AI-hub in uw eigen regio.`,
  placeLabel: 'Plaats',

  contactAsk: 'Wat is uw naam, en op welk e-mailadres kan de partner u bereiken?',
  nameAsk: 'Wat is uw naam?',
  contactWhy:
    'De bevestiging en het antwoord van de partner komen per e-mail. De partner ziet uw naam en adres pas als hij uw vraag oppakt.',
  contactAgain:
    'Wilt u uw naam en e-mailadres geven? Een voorbeeld: “Anna de Vries, anna@voorbeeld.nl”.',
  emailAsk: 'Wat is uw e-mailadres?',
  emailAgain: 'Op welk e-mailadres kunnen wij u bereiken? Een voorbeeld: “anna@voorbeeld.nl”.',
  emailWrong: (written: string) =>
    `“${written}” is geen volledig e-mailadres. Een adres ziet eruit als “anna@voorbeeld.nl”.`,
  nameLabel: 'Uw naam',
  emailLabel: 'E-mailadres',

  checkAsk: 'Dit heb ik opgeschreven. Klopt alles?',
  checkWhy: 'U ziet alles nog één keer bij elkaar. Er is nog niets verstuurd.',
  checkAgain:
    'Kies “Ja, verder” als alles klopt. Kies anders wat u wilt wijzigen, of typ bijvoorbeeld “wijzig e-mailadres”.',
  checkYes: 'Ja, verder',
  changeButton: (label: string) => `Wijzig: ${label.toLowerCase()}`,
  changed: (label: string, was: string, is: string) =>
    `Gewijzigd: ${label.toLowerCase()}. Was “${was}”, is nu “${is}”.`,
  changeWhat: 'Wat wilt u wijzigen? Typ bijvoorbeeld “wijzig plaats” of “wijzig e-mailadres”.',

  firstPartner: (partner: string) => `Het best past bij uw vraag: ${partner}.`,
  partOf: (does: string, parent: string) => `${does} Dit is een onderdeel van ${parent}.`,
  reasonsTitle: 'Waarom deze partner',
  alsoFits: 'Passen ook',
  changesTitle: 'Wat de keuze anders maakt',
  changeNeedType: (needType: string, partner: string) =>
    `Zoekt u “${needType}”, dan past ${partner} het best.`,
  changeArea: (area: string, partner: string) =>
    `Hoort uw vraag bij “${area}”, dan past ${partner} het best.`,
  supplierNote:
    'Een bedrijf uit het netwerk is een leverancier. Er zijn ook andere leveranciers; de keuze is aan u.',
  unsure: 'Helemaal zeker ben ik niet. U kunt de keuze ook aan de medewerkers van de AI-hub laten.',
  partnerAsk: 'Wie mag uw vraag als eerste krijgen?',
  partnerWhy:
    'U beslist wie uw vraag krijgt. Wilt u een partner juist niet, typ dan “niet” met de naam erachter.',
  partnerAgain: 'Kies één van de partners, of laat de AI-hub kiezen.',
  partnerExcluded: (partner: string) => `Goed, ${partner} doet niet meer mee.`,
  choosePartner: (partner: string) => `Naar ${partner}`,
  chooseHub: 'Laat de AI-hub kiezen',
  noPartner:
    'Ik vind geen partner die duidelijk past. Een medewerker van de AI-hub kan met u meedenken.',
  theHub: 'de medewerkers van de AI-hub',
  partnerLabel: 'Partner',

  letterTitle: (partner: string) => `Zo ziet ${partner} uw vraag`,
  hidden: 'Nog niet zichtbaar. De partner ziet dit pas als hij uw vraag oppakt.',
  consentAsk: (partner: string) =>
    `Mag de AI-hub uw aanvraag aan ${partner} sturen? Pakt die uw vraag op, dan ziet die ook uw naam, organisatie en e-mailadres.`,
  consentFurther: (others: string) =>
    `U mag ook alvast toestemming geven voor ${others}, voor als de eerste niet kan.`,
  consentRankedText: (partner: string, others: string) =>
    `Mag de AI-hub uw aanvraag aan ${partner} sturen, en als die niet kan daarna aan ${others}? Wie uw vraag oppakt, ziet ook uw naam, organisatie en e-mailadres.`,
  consentFirst: (partner: string) => `Ja, alleen naar ${partner}`,
  consentRanked: (partner: string, others: string) => `Ja, naar ${partner}, daarna naar ${others}`,
  consentNo: 'Nee, alleen naar de AI-hub',
  consentWhy:
    'Zonder uw toestemming gaat er niets naar een partner. Zegt u nee, dan kijkt een medewerker van de AI-hub met u mee.',
  consentAgain: 'Mag uw aanvraag naar de partner? Kies één van de antwoorden hieronder.',
  hubConsentAsk:
    'Een medewerker van de AI-hub leest uw aanvraag en stelt u een partner voor. Er gaat niets naar een partner voordat u dat goedvindt. Zal ik de aanvraag indienen?',
  hubConsentYes: 'Ja, dien de aanvraag in',
  and: (names: string[]) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`,

  filed: 'Uw aanvraag is ingediend.',
  referenceLabel: 'Kenmerk',
  stateLabel: 'Stand',
  state: (state: EnquiryState) => states[state],
  dueLabel: 'Antwoord uiterlijk',
  nextOffered: (partner: string, due: string, email: string) =>
    `${partner} krijgt nu uw vraag, nog zonder uw naam. U hoort uiterlijk ${due} of die uw vraag oppakt. Een bevestiging gaat naar ${email}.`,
  nextAccepted: (partner: string) =>
    `${partner} pakt uw vraag op en heeft nu uw gegevens. Die neemt zelf contact met u op.`,
  nextTriage: (email: string) =>
    `Een medewerker van de AI-hub leest uw aanvraag en schrijft u op ${email}. Een bevestiging is onderweg.`,
  nothingFiled: 'In dit gesprek staat geen aanvraag.',
  newEnquiry: 'Nog een vraag indienen',
  toPerson: 'Een mens spreken',
  alreadyFiled:
    'Uw aanvraag is al ingediend. Wilt u iets wijzigen of intrekken, antwoord dan op de bevestiging in uw mailbox.',

  masked:
    'In uw bericht stond iets dat op een wachtwoord, kaartnummer of burgerservicenummer lijkt. Ik heb het niet bewaard.',
  alreadyReceived: 'Dat bericht had ik al ontvangen. U hoeft het niet nog eens te sturen.',
  noFiles:
    'Bestanden kan ik hier niet aannemen; ik heb het bestand niet bewaard. Schrijf in het kort wat erin staat. U kunt het later zelf aan de partner sturen.',
  oldButton: 'Die knop hoort bij een eerdere vraag. Uw antwoorden zijn bewaard. Wij waren hier:',
  personHint: (email: string) => `Komt u er niet uit? Een medewerker helpt u via ${email}.`,
  goingOn: 'Goed, wij gaan verder.',

  help: 'U kunt een antwoord typen of op een knop drukken. Altijd te gebruiken:',
  helpList: [
    '“terug”: naar de vorige vraag',
    '“wijzig” met wat u wilt wijzigen, bijvoorbeeld “wijzig plaats”',
    '“waarom”: waarom ik iets vraag',
    '“herhaal”: de vraag nog een keer',
    '“waar ben ik”: wat u al hebt gezegd',
    '“opnieuw”: van voren af aan; “stop”: later verder',
    '“English”: verder in het Engels',
    '“een mens”: een medewerker van de AI-hub bereiken',
    '“privacy” en “verwijder mijn gegevens”',
  ],
  languageNow: 'Wij gaan verder in het Nederlands.',
  nothingBefore: 'Dit is de eerste vraag.',
  whereTitle: 'Dit hebt u al gezegd',
  stepsLeft: (steps: number) =>
    steps === 1 ? 'Er is nog één vraag te gaan.' : `Er zijn nog ${steps} vragen te gaan.`,
  person: (days: string, from: string, to: string) =>
    `Een medewerker van de AI-hub is er op ${days} van ${from} tot ${to} uur. Schrijf gerust; wat u hier hebt gezegd, blijft bewaard.`,
  mailTo: (email: string) => `Mail naar ${email}`,
  phone: (phone: string) => `Bellen kan ook: ${phone}.`,
  days: (days: number[]) =>
    isWorkingWeek(days)
      ? 'maandag tot en met vrijdag'
      : days.map((day) => weekdays[day - 1]).join(', '),
  privacy: (controller: string) =>
    `Wij gebruiken uw gegevens om uw aanvraag te beantwoorden en, met uw toestemming, aan een partner door te geven. Verantwoordelijk is ${controller}. Typ “verwijder mijn gegevens” als u alles wilt laten wissen.`,
  privacyLink: 'De hele privacyverklaring',

  confirmAsk: {
    restart: 'Wilt u opnieuw beginnen? Uw antwoorden tot nu toe vervallen dan.',
    stop: 'Wilt u stoppen? Uw antwoorden blijven bewaard, dus u kunt later verder.',
    erase:
      'Wilt u dat ik alles wis? Uw antwoorden, dit gesprek en ingediende aanvragen verdwijnen uit ons systeem. Een partner die uw aanvraag al oppakte, heeft uw gegevens zelf ook; vraag die om ze te wissen.',
  } satisfies Record<Confirmed, string>,
  confirmYes: {
    restart: 'Ja, opnieuw beginnen',
    stop: 'Ja, stoppen',
    erase: 'Ja, wis alles',
  } satisfies Record<Confirmed, string>,
  confirmNo: 'Nee, ga verder',
  restarted: 'Wij beginnen opnieuw.',
  stopped: 'Uw antwoorden zijn bewaard. Schrijf hier een bericht als u verder wilt.',
  erased: 'Uw gegevens zijn gewist. Dit gesprek is leeg. U kunt altijd een nieuwe vraag stellen.',
}

function isWorkingWeek(days: number[]): boolean {
  return days.join() === '1,2,3,4,5'
}
