/** What letters to the hub's mailbox say, in the language in which its staff read them. */
export const STAFF_LETTERS = {
  nl: {
    desk: 'Open de aanvraag in het werkoverzicht',
    enquiry: 'De aanvraag',
    yes: 'ja',
    no: 'nee',
    filed: {
      subject: (title: string) => `Nieuwe aanvraag: ${title}`,
      waits:
        'Er is een nieuwe aanvraag. Geen partner is gevraagd: kies een partner of neem contact op met de aanvrager.',
      asked: 'Er is een nieuwe aanvraag. U hoeft nu niets te doen.',
      standing: 'De stand',
      state: 'Status',
      filedAt: 'Ingediend',
      choice: 'Keuze van de aanvrager',
      hubChooses: 'de hub kiest',
      sure: 'Voorstel is zeker',
      answerOf: (partner: string) => `Antwoord van ${partner}`,
      before: (moment: string) => `vóór ${moment}`,
      proposal: (place: number, partner: string, score: string) =>
        `Voorstel ${place}: ${partner} (score ${score})`,
      consent: 'Toestemming',
      given: 'Gegeven',
      for: 'Voor',
      text: 'Tekst',
    },
    triage: {
      subject: (title: string) => `Kies een partner: ${title}`,
      opening:
        'Deze aanvraag ligt nu bij geen enkele partner. Kies een partner of neem contact op met de aanvrager. De aanvrager weet dat een medewerker ernaar kijkt.',
      asked: 'Gevraagde partners',
      suggests: (partner: string) => `noemt ${partner}`,
    },
    accepted: {
      subject: (partner: string) => `Aangenomen door ${partner}`,
      opening: (partner: string, at: string) =>
        `${partner} heeft de aanvraag aangenomen${at && ` op ${at}`}. ${partner} neemt contact op met de aanvrager. De aanvrager heeft hierover bericht gekregen.`,
    },
    answer: {
      subject: (title: string) => `Antwoord: ${title}`,
      asked: 'De aanvrager heeft uw vraag beantwoord. U vroeg:',
      answered: 'Het antwoord:',
    },
    digest: {
      subject: (count: number) => `Vandaag te doen: ${count}`,
      opening: 'Dit vraagt vandaag uw aandacht. In deze mail staan geen persoonsgegevens.',
      triage: 'Kies een partner',
      since: (reference: string, moment: string) => `${reference}, sinds ${moment}`,
      overdue: 'Antwoord is te laat',
      promised: (reference: string, partner: string, moment: string) =>
        `${reference}: ${partner}, beloofd vóór ${moment}`,
      unanswered: 'De aanvrager antwoordt de partner niet',
      askedBy: (reference: string, partner: string, moment: string) =>
        `${reference}: vraag van ${partner}, sinds ${moment}`,
      undelivered: 'Niet afgeleverd',
      link: 'Bekijk wat niet is afgeleverd',
    },
    missed: {
      subject: 'Een bezoeker wil een mens spreken',
      opening:
        'Een bezoeker vroeg in de chat naar een mens. In Teams heeft nog niemand geantwoord.',
      reach: 'Bereikbaar',
      name: 'Naam',
      email: 'E-mailadres',
      noEmail: 'niet gegeven',
      assistant: 'Assistent',
      visitor: 'Bezoeker',
    },
  },
  en: {
    desk: 'Open the enquiry on the desk',
    enquiry: 'The enquiry',
    yes: 'yes',
    no: 'no',
    filed: {
      subject: (title: string) => `New enquiry: ${title}`,
      waits:
        'There is a new enquiry. No partner was asked: choose a partner or contact the organisation.',
      asked: 'There is a new enquiry. There is nothing you need to do now.',
      standing: 'How it stands',
      state: 'State',
      filedAt: 'Filed',
      choice: 'Chosen by the organisation',
      hubChooses: 'the hub chooses',
      sure: 'The proposal is sure',
      answerOf: (partner: string) => `Answer of ${partner}`,
      before: (moment: string) => `by ${moment}`,
      proposal: (place: number, partner: string, score: string) =>
        `Proposal ${place}: ${partner} (score ${score})`,
      consent: 'Consent',
      given: 'Given',
      for: 'For',
      text: 'Text',
    },
    triage: {
      subject: (title: string) => `Choose a partner: ${title}`,
      opening:
        'No partner has this enquiry now. Choose a partner or contact the organisation. The organisation knows that a member of staff is looking at it.',
      asked: 'Partners that were asked',
      suggests: (partner: string) => `suggests ${partner}`,
    },
    accepted: {
      subject: (partner: string) => `Accepted by ${partner}`,
      opening: (partner: string, at: string) =>
        `${partner} accepted the enquiry${at && ` on ${at}`}. ${partner} will contact the organisation, which has been told.`,
    },
    answer: {
      subject: (title: string) => `Answer: ${title}`,
      asked: 'The organisation has answered your question. You asked:',
      answered: 'The answer:',
    },
    digest: {
      subject: (count: number) => `To do today: ${count}`,
      opening: 'This needs your attention today. There are no personal data in this mail.',
      triage: 'Choose a partner',
      since: (reference: string, moment: string) => `${reference}, since ${moment}`,
      overdue: 'The answer is late',
      promised: (reference: string, partner: string, moment: string) =>
        `${reference}: ${partner}, promised by ${moment}`,
      unanswered: 'The organisation does not answer the partner',
      askedBy: (reference: string, partner: string, moment: string) =>
        `${reference}: question of ${partner}, since ${moment}`,
      undelivered: 'Not delivered',
      link: 'See what was not delivered',
    },
    missed: {
      subject: 'A visitor would like to talk to a person',
      opening: 'A visitor asked for a person in the chat. Nobody has answered in Teams yet.',
      reach: 'How to reach them',
      name: 'Name',
      email: 'E-mail address',
      noEmail: 'not given',
      assistant: 'Assistant',
      visitor: 'Visitor',
    },
  },
} as const
