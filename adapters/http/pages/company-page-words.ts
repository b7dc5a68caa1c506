/** What the company's own page says, in both languages. */
export const COMPANY_WORDS = {
  nl: {
    reference: 'Referentie',
    title: 'Uw aanvraag',
    standing: 'Hoe het staat',
    asked: 'Dit hebt u gevraagd',
    brief: 'Alles op één bladzijde, om af te drukken',
    mail: 'Hebt u een vraag? Mail naar',
    note: 'Toelichting',
    noteHint: 'Mag leeg blijven.',
    faults: {
      answer: 'Schrijf uw antwoord op.',
      moment: 'Kies een van de momenten.',
      contacted: 'Kies ja of nee.',
      score: 'Kies hoe tevreden u bent.',
      sure: 'Kruis aan dat u de aanvraag wilt intrekken.',
      agreed: 'Kies of de partner uw aanvraag mag zien.',
      email: 'Schrijf een volledig e-mailadres, zoals anna@voorbeeld.nl.',
      phone: 'Schrijf een volledig telefoonnummer, zoals 06 12345678.',
      tooLong: 'Uw tekst is te lang. Houd het bij 4000 tekens.',
    },
    question: {
      title: (partner: string) => `${partner} vraagt u`,
      hint: 'De partner ziet uw antwoord, maar nog niet wie u bent. Schrijf er dus geen namen of adressen in.',
      label: 'Uw antwoord',
      send: 'Antwoord versturen',
    },
    moments: {
      title: 'Kies een moment voor het gesprek',
      label: (partner: string) => `${partner} kan op`,
      send: 'Dit moment kiezen',
      picked: 'Uw gesprek is op',
      calendar: 'Zet het in uw agenda',
    },
    contact: {
      title: (partner: string) => `Heeft ${partner} contact met u opgenomen?`,
      hint: 'Is er geen contact geweest, dan gaat een medewerker van de hub voor u verder.',
      yes: 'Ja, wij hebben contact gehad',
      no: 'Nee, nog niet',
      send: 'Antwoord versturen',
    },
    proposal: {
      title: (partner: string) => `Mag ${partner} uw aanvraag zien?`,
      text: (partner: string) =>
        `Mag de hub uw aanvraag aan ${partner} sturen? Pakt ${partner} uw vraag op, dan ziet die ook uw naam, organisatie en contactgegevens.`,
      yes: 'Ja, dat mag',
      no: 'Nee, zoek verder',
      send: 'Antwoord versturen',
    },
    rate: {
      title: 'Hoe tevreden bent u over de hulp?',
      send: 'Versturen',
      thanks: 'Dank u voor uw oordeel.',
    },
    correct: {
      title: 'Iets veranderen',
      hint: 'Heeft een partner uw aanvraag, dan ziet die precies wat u verandert.',
      send: 'Wijziging bewaren',
    },
    withdraw: {
      title: 'De aanvraag intrekken',
      hint: 'Wij stoppen dan met zoeken. Een partner die ermee bezig is, krijgt bericht.',
      sure: 'Ja, ik wil mijn aanvraag intrekken',
      send: 'Intrekken',
    },
    closed: {
      expired: {
        title: 'Deze link is verlopen',
        text: 'De link in de mail werkte een beperkte tijd. Antwoord op die mail, dan helpt een medewerker u verder.',
      },
      invalid: {
        title: 'Deze link klopt niet',
        text: 'Misschien is het adres niet helemaal overgenomen. Open de link nog eens vanuit de mail.',
      },
      withdrawn: {
        title: 'Uw aanvraag is ingetrokken',
        text: 'Er wordt niets meer mee gedaan. U kunt altijd een nieuwe vraag stellen.',
      },
      erased: {
        title: 'Uw aanvraag is gewist',
        text: 'Uw gegevens staan niet meer bij ons. U kunt altijd een nieuwe vraag stellen.',
      },
    },
  },
  en: {
    reference: 'Reference',
    title: 'Your enquiry',
    standing: 'How it stands',
    asked: 'What you asked',
    brief: 'All of it on one page, to print',
    mail: 'Do you have a question? Mail',
    note: 'Explanation',
    noteHint: 'May be left empty.',
    faults: {
      answer: 'Write your answer.',
      moment: 'Choose one of the moments.',
      contacted: 'Choose yes or no.',
      score: 'Choose how satisfied you are.',
      sure: 'Tick that you want to withdraw the enquiry.',
      agreed: 'Choose whether the partner may see your enquiry.',
      email: 'Write a full e-mail address, like anna@example.nl.',
      phone: 'Write a full phone number, like 06 12345678.',
      tooLong: 'Your text is too long. Keep it to 4000 characters.',
    },
    question: {
      title: (partner: string) => `${partner} asks you`,
      hint: 'The partner sees your answer, but not yet who you are. So please leave out names and addresses.',
      label: 'Your answer',
      send: 'Send the answer',
    },
    moments: {
      title: 'Pick a moment for the talk',
      label: (partner: string) => `${partner} is available on`,
      send: 'Pick this moment',
      picked: 'Your talk is on',
      calendar: 'Put it in your calendar',
    },
    contact: {
      title: (partner: string) => `Has ${partner} been in touch with you?`,
      hint: 'If there was no contact, a member of the hub’s staff will take it further for you.',
      yes: 'Yes, we have been in touch',
      no: 'No, not yet',
      send: 'Send the answer',
    },
    proposal: {
      title: (partner: string) => `May ${partner} see your enquiry?`,
      text: (partner: string) =>
        `May the hub send your enquiry to ${partner}? If ${partner} takes it up, they will also see your name, organisation and contact details.`,
      yes: 'Yes, they may',
      no: 'No, keep looking',
      send: 'Send the answer',
    },
    rate: {
      title: 'How satisfied are you with the help?',
      send: 'Send',
      thanks: 'Thank you for your opinion.',
    },
    correct: {
      title: 'Change something',
      hint: 'If a partner has your enquiry, it sees exactly what you change.',
      send: 'Save the change',
    },
    withdraw: {
      title: 'Withdraw the enquiry',
      hint: 'We will then stop looking. A partner that is working on it is told.',
      sure: 'Yes, I want to withdraw my enquiry',
      send: 'Withdraw',
    },
    closed: {
      expired: {
        title: 'This link has expired',
        text: 'The link in the mail worked for a limited time. Reply to that mail and a member of staff will help you.',
      },
      invalid: {
        title: 'This link is not right',
        text: 'Perhaps the address was not copied as a whole. Please open the link from the mail once more.',
      },
      withdrawn: {
        title: 'Your enquiry has been withdrawn',
        text: 'Nothing more is done with it. You can always ask a new question.',
      },
      erased: {
        title: 'Your enquiry has been erased',
        text: 'We no longer hold your data. You can always ask a new question.',
      },
    },
  },
} as const

export type CompanyFault = keyof (typeof COMPANY_WORDS)['nl']['faults']
