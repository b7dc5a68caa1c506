import type { OrganisationKind, OrganisationSize, Stage } from '../../enquiries/codes.ts'
import type { EnquiryState } from '../../enquiries/enquiry.ts'
import type { ScopeKind } from '../../knowledge/understand.ts'
import type { Confirming, QuestionId } from '../conversation.ts'
import type { FactId } from '../question.ts'

/** What every question has besides its own words: its reason, and itself in other words. */
type Asked = Record<QuestionId, { why: string; again: string; [more: string]: unknown }>

/** Everything the assistant says in Dutch: formal, level B1, no exclamation marks. */
export const nl = {
  opening: (hub: string, answers: number) =>
    `Dit is de intake-assistent van de ${hub}. U praat met een computerprogramma, niet met een mens. Het schrijft uw vraag over AI op, noemt de partner die er het best bij past en zegt waarom. Meestal zijn ${answers} antwoorden genoeg.`,
  openingPrivacy:
    'Zet geen vertrouwelijke gegevens en geen gegevens van anderen in dit gesprek. Typ “privacy” om te lezen wat wij met uw gegevens doen. Liever een mens? Typ “een mens”.',

  questions: {
    need: {
      ask: 'Waar kan AI uw organisatie mee helpen?',
      why: 'Met uw vraag in uw eigen woorden kan ik de partner vinden die erbij past. Een voorbeeld: “Wij zijn een scheepswerf in Gorinchem en willen lasfouten op foto’s herkennen.”',
      again:
        'Ik begrijp nog niet wat u zoekt. Wilt u in één of twee zinnen schrijven welk werk sneller of beter moet? Een voorbeeld: “Wij willen storingen aan onze kranen voorspellen.”',
      tooLong: (length: number, limit: number) =>
        `Uw bericht telt ${length} tekens. Ik kan er hooguit ${limit} opnemen. Wilt u uw vraag korter schrijven? Stukken kunt u later zelf aan de partner sturen.`,
    },
    core: {
      ask: (length: number) =>
        `Dank u. Uw tekst van ${length} tekens gaat helemaal mee. Wat is de kern, in één of twee zinnen?`,
      why: 'Een partner leest eerst de kern. Daarna kan hij uw hele tekst lezen.',
      again:
        'Wilt u de kern van uw vraag in één of twee zinnen geven? Uw lange tekst blijft bewaard.',
    },
    problem: {
      ask: 'Dat kan alle kanten op. Welk werk kost nu veel tijd of gaat vaak mis? Schrijf er ook bij of u er gegevens van hebt, om hoeveel het gaat en wanneer u iets wilt.',
      why: 'Hoe meer een partner over het werk weet, hoe beter die kan zeggen of AI helpt. U mag dit overslaan.',
      again:
        'Welk werk moet sneller of beter? Een voorbeeld: “Wij tellen elke week met de hand 5.000 onderdelen, en hebben er foto’s van.” Weet u het nog niet, typ dan “sla over”.',
    },
    area: {
      ask: 'Bij welk onderwerp hoort uw vraag het meest?',
      why: 'De partners hebben elk hun eigen onderwerpen. Met het onderwerp kies ik de juiste.',
      again: 'Kies het onderwerp dat het dichtst bij uw vraag ligt, of kies “Geen van deze vijf”.',
      none: 'Geen van deze vijf',
    },
    needType: {
      ask: 'Wat voor hulp zoekt u?',
      why: 'De ene partner doet onderzoek, de andere geeft training of leent een testplek uit. Met het soort hulp weet ik wie u kan helpen.',
      again:
        'Kies het soort hulp dat het dichtst bij uw vraag ligt. Twijfelt u, kies dan het laatste.',
    },
    subject: {
      ask: 'Zo begrijp ik uw vraag. Klopt dat?',
      why: 'Onderwerp en soort hulp bepalen samen welke partner bij u past.',
      again: 'Kloppen onderwerp en soort hulp? Kies “Ja, dat klopt”, of kies wat anders moet.',
      yes: 'Ja, dat klopt',
      otherArea: 'Ander onderwerp',
      otherNeedType: 'Ander soort hulp',
    },
    organisation: {
      ask: 'Namens welke organisatie vraagt u dit, en in welke plaats zit die?',
      askOnly: 'Namens welke organisatie vraagt u dit?',
      why: 'Zo weet een partner later wie hij mag helpen. De naam ziet de partner pas als hij uw vraag oppakt. De plaats helpt mij bij het kiezen.',
      again: 'Hoe heet uw organisatie, en waar zit die? Een voorbeeld: “Bakkerij Smit, Leiden”.',
    },
    place: {
      ask: (organisation: string) => `In welke plaats zit ${organisation}?`,
      askOnly: 'In welke plaats zit uw organisatie?',
      why: 'Passen twee partners even goed, dan kies ik die bij u in de buurt.',
      again: 'In welke plaats zit uw organisatie? Een voorbeeld: “Dordrecht”.',
      outside: (place: string, province: string, region: string) =>
        `${place} ligt in ${province}, buiten ${region}. U kunt gewoon verdergaan: werkt u met of in ${region}, dan helpen wij u.`,
      otherHub: (hub: string, site = '') =>
        `Anders helpt de ${hub} u in uw eigen regio. ${site}`.trim(),
    },
    kind: {
      ask: (organisation: string) => `Wat voor organisatie is ${organisation}?`,
      askOnly: 'Voor wat voor organisatie vraagt u dit?',
      why: 'De ene partner helpt vooral bedrijven, de andere vooral de overheid of de zorg. Uw antwoord bepaalt welke partner het best past.',
      again: 'Kies wat het best past bij uw organisatie. Past niets, kies dan “Sla over”.',
    },
    size: {
      ask: 'Hoeveel mensen werken er in uw organisatie?',
      why: 'Een klein bedrijf heeft andere hulp nodig dan een groot. Met het aantal mensen vind ik een partner die daarbij past.',
      again:
        'Hoeveel mensen werken er ongeveer? Typ een getal, bijvoorbeeld “12”, of kies een antwoord.',
    },
    sector: {
      ask: 'In welke sector werkt uw organisatie?',
      why: 'Uw vraag hoort bij geen van de vijf onderwerpen. Met de sector vind ik een partner die uw werk kent.',
      again: 'Kies de sector die het dichtst bij uw werk ligt. Past niets, kies dan “Sla over”.',
    },
    partnerRole: {
      ask: 'Verschillende partners kunnen u helpen. Hoe werkt u het liefst?',
      why: 'Elk antwoord past bij een andere partner. Met uw antwoord weet ik beter wie u het best kan helpen. U mag dit overslaan.',
      again:
        'Kies hoe u het liefst werkt, of zeg het in een paar woorden, bijvoorbeeld “met studenten”. Maakt het u niet uit, kies dan “Geen voorkeur”.',
      none: 'Geen voorkeur',
    },
    name: {
      ask: 'Wat is uw naam, en op welk e-mailadres kan de partner u bereiken?',
      askOnly: 'Wat is uw naam?',
      why: 'De bevestiging en het antwoord van de partner komen per e-mail. De partner ziet uw naam en adres pas als hij uw vraag oppakt.',
      again:
        'Wilt u uw naam en e-mailadres geven? Een voorbeeld: “Anna de Vries, anna@voorbeeld.nl”.',
    },
    email: {
      ask: 'Op welk e-mailadres kan de partner u bereiken?',
      why: 'De bevestiging en het antwoord van de partner komen per e-mail. De partner ziet uw adres pas als hij uw vraag oppakt.',
      again: 'Op welk e-mailadres kunnen wij u bereiken? Een voorbeeld: “anna@voorbeeld.nl”.',
      wrong: (written: string) =>
        `“${written}” is geen volledig e-mailadres. Een adres ziet eruit als “anna@voorbeeld.nl”.`,
    },
    details: {
      ask: 'Wilt u nog iets toevoegen? Het hoeft niet, maar het helpt de partner. U mag ook alles in één bericht typen.',
      askMore: 'Wilt u nog iets toevoegen?',
      lacks: (what: string) => `Uw vraag zegt nog niets over ${what}.`,
      scale: 'hoeveel of hoe vaak',
      data: 'gegevens die u hebt',
      date: 'wanneer u het wilt',
      why: 'Met deze gegevens kan een partner zich beter voorbereiden. U kunt alles overslaan.',
      again:
        'Kies wat u wilt toevoegen, of kies “Nee, verder”. Typen kan ook, bijvoorbeeld: “KvK 12345678, graag voor 1 maart”.',
      done: 'Nee, verder',
    },
    desiredDate: {
      ask: 'Wanneer wilt u beginnen, of wanneer moet er iets klaar zijn?',
      why: 'Dan weet een partner of hij op tijd kan helpen.',
      again: 'Wanneer hebt u hulp nodig? Een voorbeeld: “voor 1 maart” of “in het najaar”.',
    },
    stage: {
      ask: 'Hoe ver bent u met uw plan?',
      why: 'Wie een idee heeft, heeft andere hulp nodig dan wie al iets heeft gebouwd.',
      again: 'Kies wat het best bij uw plan past, of kies “Sla over”.',
    },
    data: {
      ask: 'Hebt u gegevens waar AI mee kan werken, zoals foto’s, metingen of teksten?',
      why: 'AI leert van gegevens. Gaan die over personen, dan gelden er extra regels en helpt een partner u daarmee.',
      again: 'Hebt u zulke gegevens? Kies het antwoord dat het best past, of kies “Sla over”.',
      impersonal: 'Ja, niet over personen',
      personal: 'Ja, ook over personen',
      yes: 'Ja',
      no: 'Nee, nog niet',
    },
    role: {
      ask: 'Wat is uw functie?',
      why: 'Dan weet een partner met wie hij spreekt. De partner ziet dit pas als hij uw vraag oppakt.',
      again: 'Wat doet u in uw organisatie? Een voorbeeld: “bedrijfsleider”.',
    },
    phone: {
      ask: 'Op welk telefoonnummer kan de partner u bellen?',
      why: 'Bellen gaat soms sneller dan mailen. De partner ziet uw nummer pas als hij uw vraag oppakt.',
      one: 'U noemt meer dan één nummer. Schrijf er één op.',
      again:
        'Dat herken ik niet als telefoonnummer. Een voorbeeld: “06 12345678”, of met landcode “+32 470 12 34 56”.',
    },
    kvk: {
      ask: 'Wat is het KvK-nummer van uw organisatie?',
      why: 'Met het KvK-nummer weet een partner zeker om welke organisatie het gaat. De partner ziet het pas als hij uw vraag oppakt.',
      again: 'Een KvK-nummer heeft acht cijfers, bijvoorbeeld “12345678”.',
      wrong: (digits: number) =>
        `Een KvK-nummer heeft acht cijfers; u typte er ${digits}. Wilt u het nog eens nakijken?`,
    },
    check: {
      ask: 'Dit heb ik opgeschreven. Klopt alles?',
      why: 'U ziet alles nog één keer bij elkaar. Er is nog niets verstuurd.',
      again:
        'Kies “Ja, verder” als alles klopt. Kies anders “Iets wijzigen”, of typ bijvoorbeeld “wijzig e-mailadres”.',
      yes: 'Ja, verder',
      change: 'Iets wijzigen',
    },
    change: {
      ask: 'Wat wilt u wijzigen?',
      why: 'Wat u kiest, vraag ik opnieuw. De rest blijft staan.',
      again: 'Kies wat u wilt wijzigen, of typ bijvoorbeeld “wijzig plaats in Leiderdorp”.',
      nothing: 'Niets, ga verder',
    },
    partner: {
      ask: 'Wie mag uw vraag als eerste krijgen?',
      why: 'U beslist wie uw vraag krijgt. Wilt u een partner juist niet, typ dan “niet” met de naam erachter.',
      again: 'Kies één van de partners, of laat de AI-hub kiezen.',
      best: (partner: string) => `Het best past bij uw vraag: ${partner}.`,
      partOf: (does: string, parent: string) => `${does} Dit is een onderdeel van ${parent}.`,
      reasons: 'Waarom deze partner',
      others: 'Passen ook',
      changes: 'Wat de keuze anders maakt',
      underNeedType: (needType: string, partner: string) =>
        `Zoekt u “${needType}”, dan past ${partner} het best.`,
      underArea: (area: string, partner: string) =>
        `Hoort uw vraag bij “${area}”, dan past ${partner} het best.`,
      supplier:
        'Een bedrijf uit het netwerk is een leverancier. Er zijn ook andere leveranciers; de keuze is aan u.',
      unsure:
        'Helemaal zeker ben ik niet. U kunt de keuze ook aan de medewerkers van de AI-hub laten.',
      full: (partners: string, many: boolean) =>
        `${partners} ${many ? 'passen' : 'past'} goed bij uw vraag, maar ${many ? 'hebben' : 'heeft'} nu geen ruimte voor nieuwe vragen.`,
      excluded: (partner: string) => `Goed, ${partner} doet niet meer mee.`,
      notAmong: (partner: string) =>
        `${partner} hoort niet bij de drie partners die het best passen. Wilt u toch naar ${partner}, kies dan “Laat de AI-hub kiezen”. Een medewerker bespreekt het met u.`,
      rematched: 'Door deze wijziging passen er andere partners bij uw vraag.',
      choose: (partner: string) => `Naar ${partner}`,
      chooseHub: 'Laat de AI-hub kiezen',
      none: 'Ik vind geen partner die duidelijk past. Een medewerker van de AI-hub kan met u meedenken.',
      hub: 'de medewerkers van de AI-hub',
    },
    consent: {
      ask: (partner: string) =>
        `Mag de AI-hub uw aanvraag aan ${partner} sturen? Pakt die uw vraag op, dan ziet die ook uw naam, organisatie en contactgegevens.`,
      why: 'Zonder uw toestemming gaat er niets naar een partner. Zegt u nee, dan kijkt een medewerker van de AI-hub met u mee.',
      again:
        'Kies één van de antwoorden hieronder. Met “wijzig partner” kiest u een andere partner.',
      further: (others: string) =>
        `U mag ook alvast toestemming geven voor ${others}, voor als de eerste niet kan.`,
      first: (partner: string) => `Ja, alleen naar ${partner}`,
      ranked: (partner: string, others: string) => `Ja, naar ${partner}, daarna naar ${others}`,
      no: 'Nee, alleen naar de AI-hub',
      askHub:
        'Een medewerker van de AI-hub leest uw aanvraag en stelt u een partner voor. Er gaat niets naar een partner voordat u dat goedvindt. Zal ik de aanvraag indienen?',
      yesHub: 'Ja, dien de aanvraag in',
      letter: (partner: string) => `Zo ziet ${partner} uw vraag`,
      hidden: 'Nog niet zichtbaar. De partner ziet dit pas als hij uw vraag oppakt.',
    },
  } satisfies Asked,

  labels: {
    need: 'uw vraag',
    core: 'de kern',
    area: 'onderwerp',
    needType: 'soort hulp',
    organisation: 'organisatie',
    place: 'plaats',
    kind: 'soort organisatie',
    size: 'aantal medewerkers',
    sector: 'sector',
    partnerRole: 'manier van werken',
    name: 'naam',
    email: 'e-mailadres',
    desiredDate: 'gewenste datum',
    stage: 'stand van uw plan',
    data: 'gegevens voor AI',
    role: 'functie',
    phone: 'telefoonnummer',
    kvk: 'KvK-nummer',
    partner: 'partner',
  } satisfies Record<FactId, string>,

  kinds: {
    company: 'Bedrijf',
    'start-up': 'Start-up of scale-up',
    government: 'Overheid',
    care: 'Zorginstelling',
    education: 'Onderwijs of onderzoek',
    association: 'Stichting of vereniging',
  } satisfies Record<OrganisationKind, string>,
  sizes: {
    solo: 'Alleen ik',
    micro: '2 tot en met 9',
    small: '10 tot en met 49',
    medium: '50 tot en met 249',
    large: '250 of meer',
  } satisfies Record<OrganisationSize, string>,
  stages: {
    idea: 'Wij hebben een idee',
    exploring: 'Wij zoeken uit wat kan',
    pilot: 'Wij hebben iets uitgeprobeerd',
    'in-use': 'Wij gebruiken het al',
  } satisfies Record<Stage, string>,
  noneOfTheFive: 'Geen van de vijf onderwerpen',

  tooLong: (length: number, limit: number) =>
    `Uw antwoord telt ${length} tekens. Hier passen er ${limit}. Wilt u het korter schrijven?`,
  noted: (answers: string) => `Genoteerd: ${answers}.`,
  answer: (label: string, value: string) => `${label} “${value}”`,
  correctHint:
    'Klopt daar iets niet, zeg het dan gewoon. Een voorbeeld: “nee, wij zitten in Leiderdorp”.',
  changed: (label: string, was: string, is: string) =>
    `Gewijzigd: ${label}. Was “${was}”, is nu “${is}”.`,
  removed: (label: string) => `Weggehaald: ${label}.`,
  nowIs: (value: string) => `Nu staat er: “${value}”.`,
  changeButton: (label: string) => `Wijzig: ${label}`,
  skipButton: 'Sla over',
  skipped: 'Goed, dat slaan wij over.',
  skipNot: (why: string) => `Dit antwoord kan ik niet missen. ${why}`,
  and: (names: string[]) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`,

  carry: {
    code: (code: string, until: string) =>
      `Uw code is ${code}. Begin op het andere apparaat een gesprek met deze assistent en typ daar als eerste de code. Ook een medewerker van de AI-hub kan met de code voor u verdergaan. Geef haar aan niemand anders. Ze werkt tot ${until}.`,
    nothing: 'Er is nog niets om mee te nemen naar een ander apparaat.',
    here: 'U gaat verder met wat u eerder hebt gezegd.',
    wrong: 'Met die code vind ik niets. Misschien is ze te oud, of staat er een typefout in.',
    onlyFirst:
      'Een code werkt alleen aan het begin van een gesprek. Typ eerst “opnieuw beginnen”, en daarna de code.',
    form: 'Verder in het formulier, met uw antwoorden',
  },

  filed: 'Uw aanvraag is ingediend.',
  referenceLabel: 'Kenmerk',
  stateLabel: 'Stand',
  states: {
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
  } satisfies Record<EnquiryState, string>,
  dueLabel: 'Antwoord uiterlijk',
  nextOffered: (partner: string, due: string, email: string) =>
    `${partner} krijgt nu uw vraag, nog zonder uw naam. U hoort uiterlijk ${due} of die uw vraag oppakt. Een bevestiging gaat naar ${email}.`,
  nextAccepted: (partner: string) =>
    `${partner} pakt uw vraag op en heeft nu uw gegevens. Die neemt zelf contact met u op.`,
  nextTriage: (email: string) =>
    `Een medewerker van de AI-hub leest uw aanvraag en schrijft u op ${email}. Een bevestiging is onderweg.`,
  nothingFiled: 'In dit gesprek staat geen aanvraag.',
  newEnquiry: 'Nog een vraag indienen',
  alreadyFiled:
    'Uw aanvraag is al ingediend. U kunt haar hier wijzigen, aanvullen of intrekken, of nog een vraag indienen.',
  status: {
    sent: (reference: string) =>
      `Bestaat ${reference} bij ons, dan is er nu een code onderweg naar het e-mailadres van die aanvraag. Typ die code hier; ze werkt een uur.`,
    wrongCode:
      'Die code hoort niet bij dit kenmerk, of is te oud. Typ uw kenmerk, dan komt er een nieuwe code per mail.',
    more: 'Wijzigen, aanvullen, intrekken of een vraag van de partner beantwoorden kan op de pagina van de aanvraag.',
    page: 'Naar de aanvraag',
  },
  amend: {
    button: 'Wijzigen of aanvullen',
    withdraw: 'Aanvraag intrekken',
    add: 'Iets toevoegen',
    nothing: 'Niets, laat maar staan',
    takeOut: 'Haal het nummer weg',
    asks: {
      choose:
        'Wat wilt u wijzigen of toevoegen? Een partner die uw aanvraag heeft, ziet wat er is veranderd.',
      addition: 'Wat wilt u aan uw vraag toevoegen? Noem geen namen of adressen.',
      field: (label: string) => `Wat moet er staan bij “${label}”?`,
    },
    same: 'Dat stond er al zo.',
    done: 'Dat is aangepast in uw aanvraag.',
  },

  outside: {
    kinds: {
      emergency: 'Ik kan in een noodgeval niet helpen. Hier vindt u meteen hulp:',
      'job-seeker': 'Hier dienen organisaties een vraag over AI in. Vacatures vindt u elders:',
      'student-internship':
        'Hier dienen organisaties een vraag over AI in. Stages en opdrachten vindt u elders:',
      journalist: 'Voor de pers zijn de medewerkers van de AI-hub er.',
      seller:
        'Hier dienen organisaties een vraag over AI in. Wilt u iets aanbieden, dan kan dat hier:',
      'private-person': 'De AI-hub is er voor organisaties. Als particulier kunt u hier terecht:',
      'off-topic':
        'Daar kan ik u niet mee helpen. Hier dienen organisaties een vraag in over wat AI voor hen kan doen.',
      abuse: 'Het spijt mij dat dit niet gaat zoals u wilt. Een medewerker helpt u graag verder.',
      injection:
        'Ik neem alleen vragen van organisaties over AI op. Andere opdrachten voer ik niet uit.',
    } satisfies Record<Exclude<ScopeKind, 'gibberish' | 'greeting'>, string>,
    anyway: 'Dit is wel een vraag van mijn organisatie',
    inNeed: 'Is er nu iemand in nood? Hier vindt u meteen hulp:',
  },
  masked:
    'In uw bericht stond iets dat op een wachtwoord, kaartnummer of burgerservicenummer lijkt. Ik heb het niet bewaard.',
  otherLanguage:
    'Ik begrijp alleen Nederlands en Engels goed. Uw tekst staat in uw aanvraag zoals u hem schreef. (I only understand Dutch and English well.)',
  alreadyReceived: 'Dat bericht had ik al ontvangen. U hoeft het niet nog eens te sturen.',
  noFiles:
    'Bestanden kan ik hier niet aannemen; ik heb het bestand niet bewaard. Schrijf in het kort wat erin staat. U kunt het later zelf aan de partner sturen.',
  oldButton: 'Die knop hoort bij een eerdere vraag. Uw antwoorden zijn bewaard. Wij waren hier:',
  personHint: (email: string) => `Komt u er niet uit? Een medewerker helpt u via ${email}.`,
  goingOn: 'Goed, wij gaan verder.',
  greeting: 'Goedendag.',
  welcome: 'Graag gedaan.',

  help: 'U kunt een antwoord typen of op een knop drukken. Altijd te gebruiken:',
  helpList: [
    '“terug”: naar de vorige vraag',
    '“wijzig” met wat u wilt wijzigen, bijvoorbeeld “wijzig plaats”',
    '“sla over”: een vraag niet beantwoorden',
    '“waarom”: waarom ik iets vraag',
    '“herhaal”: de vraag nog een keer',
    '“waar ben ik”: wat u al hebt gezegd',
    '“opnieuw”: van voren af aan; “stop”: later verder',
    '“verder op een ander apparaat”: een code om daar verder te gaan',
    '“English”: verder in het Engels',
    '“een mens”: een medewerker van de AI-hub bereiken',
    '“privacy” en “verwijder mijn gegevens”',
  ],
  buttons: {
    back: 'Terug',
    why: 'Waarom deze vraag?',
    where: 'Waar ben ik?',
    person: 'Een mens spreken',
    continue: 'Verder gaan',
    elsewhere: 'Verder op een ander apparaat',
    otherLanguage: 'In English',
  },
  languageNow: 'Wij gaan verder in het Nederlands.',
  nothingBefore: 'Dit is de eerste vraag.',
  whereTitle: 'Dit hebt u al gezegd',
  nothingSaid: 'U hebt nog niets gezegd. Alle vragen komen nog.',
  stepsLeft: (steps: number) =>
    steps === 1 ? 'Er is nog één vraag te gaan.' : `Er zijn nog ${steps} vragen te gaan.`,
  person: (days: string, from: string, to: string) =>
    `Een medewerker van de AI-hub is er op ${days} van ${from} tot ${to} uur. Schrijf gerust; wat u hier hebt gezegd, blijft bewaard.`,
  mailTo: (email: string) => `Mail naar ${email}`,
  call: (phone: string) => `Bel ${phone}`,
  phone: (phone: string) => `Bellen kan ook: ${phone}.`,
  workingWeek: 'maandag tot en met vrijdag',
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  privacy: (controller: string) =>
    `Wij gebruiken uw gegevens om uw aanvraag te beantwoorden en, met uw toestemming, aan een partner door te geven. Verantwoordelijk is ${controller}. Typ “verwijder mijn gegevens” als u alles wilt laten wissen.`,
  privacyLink: 'De hele privacyverklaring',
  pageLinks: {
    privacy: 'Wat wij met uw gegevens doen',
    partners: 'Alle partners',
    form: 'Naar het formulier',
  },
  aboutPartner: (partner: string) => `Meer over ${partner}`,
  hours: (days: string, from: string, to: string) => `op ${days} van ${from} tot ${to} uur`,

  confirmAsk: {
    restart: 'Wilt u opnieuw beginnen? Uw antwoorden tot nu toe vervallen dan.',
    stop: 'Wilt u stoppen? Uw antwoorden blijven bewaard, dus u kunt later verder.',
    withdraw:
      'Wilt u uw aanvraag intrekken? Er wordt dan niets meer mee gedaan, en een partner die haar heeft, krijgt bericht.',
    erase:
      'Wilt u dat ik alles wis? Uw antwoorden, dit gesprek en ingediende aanvragen verdwijnen uit ons systeem. Een partner die uw aanvraag al oppakte, heeft uw gegevens zelf ook; vraag die om ze te wissen.',
  } satisfies Record<Confirming, string>,
  confirmYes: {
    restart: 'Ja, opnieuw beginnen',
    stop: 'Ja, stoppen',
    withdraw: 'Ja, trek mijn aanvraag in',
    erase: 'Ja, wis alles',
  } satisfies Record<Confirming, string>,
  confirmNo: 'Nee, ga verder',
  restarted: 'Wij beginnen opnieuw.',
  stopped: 'Uw antwoorden zijn bewaard. Schrijf hier een bericht als u verder wilt.',
  erased: 'Uw gegevens zijn gewist. Dit gesprek is leeg. U kunt altijd een nieuwe vraag stellen.',
}
