/** What the partner's page says, in both languages. */
export const PARTNER_WORDS = {
  nl: {
    reference: 'Referentie',
    mail: 'Wilt u meer weten? Mail naar',
    need: 'De vraag, in eigen woorden',
    note: 'Toelichting',
    noteHint: 'Mag leeg blijven. De hub leest dit.',
    changes: 'Wat de organisatie heeft gewijzigd',
    asked: 'U vroeg',
    answered: 'Het antwoord',
    faults: {
      moment: 'Vul een moment in dat nog komt, of laat het veld leeg.',
      question: 'Schrijf op wat u van de organisatie wilt weten.',
      reason: 'Kies waarom de vraag niet bij u past.',
      outcome: 'Kies wat er van de vraag is gekomen.',
      score: 'Kies hoe tevreden u bent.',
      tooLong: 'Uw tekst is te lang. Houd het bij 1000 tekens.',
    },
    open: {
      title: (partner: string) => `Een AI-vraag voor ${partner}`,
      due: 'Een organisatie vraagt hulp met AI. Wij hebben een antwoord beloofd vóór',
      masked:
        'Het teken ▮▮▮ staat voor woorden die verraden wie de vraag stelt. Na het aannemen ziet u alles.',
      reasons: (partner: string) => `Waarom ${partner}`,
      answer: 'Uw antwoord',
      accepting:
        'Neemt u de vraag aan, dan ziet u wie de vraag stelt. De organisatie krijgt bericht dat u contact opneemt. Deze pagina alleen bekijken verandert niets.',
      moments: 'Stel momenten voor een gesprek voor',
      momentsHint:
        'Dit hoeft niet. De organisatie kiest er één, en u krijgt allebei een afspraak voor uw agenda. De tijden zijn Nederlandse tijd.',
      moment: (number: number) => `Moment ${number}`,
      accept: 'Vraag aannemen',
      ask: 'Eerst iets vragen',
      askHint:
        'De organisatie krijgt uw vraag per mail en in de chat. Zolang zij niet heeft geantwoord, staat uw antwoordtermijn stil.',
      question: 'Uw vraag aan de organisatie',
      send: 'Vraag versturen',
      decline: 'De vraag past niet bij ons',
      declineHint: 'Wij zoeken dan meteen een andere partner.',
      reason: 'Waarom niet?',
      other: 'Kent u een partner die beter past?',
      nobody: 'Geen, of ik weet het niet',
      pass: 'Vraag doorgeven',
    },
    waiting: {
      title: 'De organisatie heeft uw vraag nog niet beantwoord',
      text: 'U krijgt een mail zodra het antwoord er is. Uw antwoordtermijn staat tot dan stil. U kunt de vraag ook nu al aannemen of doorgeven.',
    },
    accepted: {
      title: 'U hebt deze vraag aangenomen',
      next: (name: string) =>
        `Neem nu contact op met ${name}. Die heeft bericht gekregen dat u dat doet.`,
      contact: 'U hebt contact met de organisatie.',
      offered: 'U stelde deze momenten voor; de organisatie heeft nog niet gekozen',
      picked: 'Uw gesprek is op',
      mail: 'Mail naar',
      inContact: 'Wij hebben contact',
      enquiry: 'De hele aanvraag',
      json: 'Download de aanvraag als JSON, voor uw eigen systeem',
      close: 'De vraag afronden',
      closeHint: 'Daarna vragen wij u en de organisatie één keer hoe tevreden u bent.',
      outcome: 'Wat is ervan gekomen?',
      closeButton: 'Afronden',
      wrong: 'Lukt het contact niet, of kunt u toch niet helpen? Mail naar',
    },
    done: {
      title: 'U hebt deze vraag afgerond',
      outcome: 'Wat ervan is gekomen',
      rate: 'Hoe tevreden bent u over deze vraag en de hub?',
      send: 'Versturen',
      thanks: 'Dank u voor uw oordeel.',
    },
    closed: {
      expired: {
        title: 'Deze link is verlopen',
        text: 'De link in de mail werkte een beperkte tijd. Vraag een nieuwe aan op uw eigen pagina, of antwoord op de mail.',
      },
      invalid: {
        title: 'Deze link klopt niet',
        text: 'Misschien is het adres niet helemaal overgenomen. Open de link nog eens vanuit de mail.',
      },
      withdrawn: {
        title: 'Deze vraag is ingetrokken',
        text: 'De organisatie wil geen hulp meer, of heeft haar gegevens laten wissen. U hoeft niets te doen.',
      },
      declined: {
        title: 'U hebt deze vraag doorgegeven',
        text: 'Dank u voor uw antwoord. Wij zoeken een andere partner. U hoeft niets meer te doen.',
      },
      late: {
        title: 'De termijn voor deze vraag is voorbij',
        text: 'Er kwam op tijd geen antwoord, en daarom hebben wij een andere partner gevraagd. U hoeft niets te doen.',
      },
      elsewhere: {
        title: 'Deze vraag is niet meer bij u',
        text: 'De vraag is naar een andere partner gegaan of al afgerond. U hoeft niets te doen.',
      },
    },
  },
  en: {
    reference: 'Reference',
    mail: 'Would you like to know more? Mail',
    need: 'The question, in their own words',
    note: 'Explanation',
    noteHint: 'May be left empty. The hub reads this.',
    changes: 'What the organisation has changed',
    asked: 'You asked',
    answered: 'The answer',
    faults: {
      moment: 'Enter a moment that is still to come, or leave the field empty.',
      question: 'Write what you would like to know from the organisation.',
      reason: 'Choose why the question does not fit you.',
      outcome: 'Choose what came of the enquiry.',
      score: 'Choose how satisfied you are.',
      tooLong: 'Your text is too long. Keep it to 1000 characters.',
    },
    open: {
      title: (partner: string) => `An AI enquiry for ${partner}`,
      due: 'An organisation asks for help with AI. We have promised an answer by',
      masked:
        'The mark ▮▮▮ stands for words that would tell who is asking. Once you accept, you see everything.',
      reasons: (partner: string) => `Why ${partner}`,
      answer: 'Your answer',
      accepting:
        'If you accept, you see who is asking. The organisation is told that you will get in touch. Only viewing this page changes nothing.',
      moments: 'Propose moments for a talk',
      momentsHint:
        'You need not do this. The organisation picks one, and both of you get an appointment for your calendar. Times are Dutch time.',
      moment: (number: number) => `Moment ${number}`,
      accept: 'Accept the enquiry',
      ask: 'Ask something first',
      askHint:
        'The organisation gets your question by mail and in the chat. Until it has answered, your time to respond stands still.',
      question: 'Your question to the organisation',
      send: 'Send the question',
      decline: 'It does not fit us',
      declineHint: 'We will look for another partner at once.',
      reason: 'Why not?',
      other: 'Do you know a partner that fits better?',
      nobody: 'None, or I do not know',
      pass: 'Pass the enquiry on',
    },
    waiting: {
      title: 'The organisation has not answered your question yet',
      text: 'You will get a mail once the answer is there. Until then your time to respond stands still. You can also accept or pass on the enquiry now.',
    },
    accepted: {
      title: 'You have accepted this enquiry',
      next: (name: string) =>
        `Please get in touch with ${name} now. They have been told that you will.`,
      contact: 'You are in touch with the organisation.',
      offered: 'You proposed these moments; the organisation has not picked one yet',
      picked: 'Your talk is on',
      mail: 'Mail',
      inContact: 'We are in touch',
      enquiry: 'The whole enquiry',
      json: 'Download the enquiry as JSON, for your own system',
      close: 'Close the enquiry',
      closeHint: 'After that we ask you and the organisation once how satisfied you are.',
      outcome: 'What came of it?',
      closeButton: 'Close',
      wrong: 'Can you not reach them, or can you not help after all? Mail',
    },
    done: {
      title: 'You have closed this enquiry',
      outcome: 'What came of it',
      rate: 'How satisfied are you with this enquiry and the hub?',
      send: 'Send',
      thanks: 'Thank you for your opinion.',
    },
    closed: {
      expired: {
        title: 'This link has expired',
        text: 'The link in the mail worked for a limited time. Ask for a new one on your own page, or reply to the mail.',
      },
      invalid: {
        title: 'This link is not right',
        text: 'Perhaps the address was not copied as a whole. Please open the link from the mail once more.',
      },
      withdrawn: {
        title: 'This enquiry has been withdrawn',
        text: 'The organisation no longer wants help, or has had its data erased. There is nothing you need to do.',
      },
      declined: {
        title: 'You have passed this enquiry on',
        text: 'Thank you for your answer. We will look for another partner. There is nothing more you need to do.',
      },
      late: {
        title: 'The time for this enquiry is over',
        text: 'No answer came in time, so we have asked another partner. There is nothing you need to do.',
      },
      elsewhere: {
        title: 'This enquiry is no longer with you',
        text: 'It has gone to another partner or has been closed. There is nothing you need to do.',
      },
    },
  },
} as const

export type PartnerFault = keyof (typeof PARTNER_WORDS)['nl']['faults']
