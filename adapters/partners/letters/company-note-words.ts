/** What the letters to the company say after filing, in both languages. */
export const COMPANY_NOTES = {
  nl: {
    dear: (name: string) => `Beste ${name},`,
    foot: (hub: string) =>
      `Deze mail is automatisch gemaakt door de digitale assistent van de ${hub}. Uw antwoord leest een medewerker.`,
    open: 'Bekijk uw aanvraag',
    'passed-on': {
      subject: 'Wij zoeken verder voor uw aanvraag',
      text: (partner: string) =>
        `${partner} kan uw vraag nu niet oppakken. Uw aanvraag loopt door.`,
      link: 'Bekijk uw aanvraag',
    },
    question: {
      subject: 'Een vraag over uw aanvraag',
      text: (partner: string) =>
        `${partner} bekijkt uw aanvraag en wil eerst iets weten. Dit is de vraag:`,
      after:
        'Geef uw antwoord op de pagina achter deze link. Dat kan ook in de chat. Zolang u niet hebt geantwoord, staat de antwoordtermijn van de partner stil.',
      link: 'Beantwoord de vraag',
    },
    proposal: {
      subject: 'Mag deze partner uw aanvraag zien?',
      text: (partner: string) =>
        `De partners die u noemde, kunnen uw vraag nu niet oppakken. Wij denken dat ${partner} u kan helpen. Zonder uw toestemming sturen wij niets.`,
      link: 'Geef of weiger toestemming',
    },
    withdrawn: {
      subject: 'Uw aanvraag is ingetrokken',
      text: 'U hebt uw aanvraag ingetrokken. Was er een partner mee bezig, dan heeft die bericht gekregen. U kunt altijd een nieuwe vraag stellen.',
    },
    'moment-company': {
      subject: (moment: string) => `Uw gesprek op ${moment}`,
      text: (partner: string, moment: string) =>
        `U hebt een gesprek met ${partner} op ${moment}. De afspraak zit als bijlage bij deze mail, voor uw agenda. ${partner} laat u weten hoe u elkaar spreekt.`,
      link: 'Bekijk uw aanvraag',
    },
    'contact-check': {
      subject: (partner: string) => `Heeft ${partner} contact met u opgenomen?`,
      text: (partner: string) =>
        `Tien dagen geleden heeft ${partner} uw vraag aangenomen. Hebt u sindsdien contact gehad? Met één klik laat u het ons weten. Is er geen contact geweest, dan gaat een medewerker voor u verder.`,
      link: 'Ja of nee: geef antwoord',
    },
    'status-code': {
      subject: 'Uw code voor de chat',
      text: (code: string) =>
        `Iemand vroeg in de chat hoe het met uw aanvraag staat. Dit is de code: ${code}. Typ haar in de chat; ze werkt een uur.`,
      after: 'Was u dat niet, dan hoeft u niets te doen. Zonder de code ziet niemand iets.',
      link: 'Bekijk uw aanvraag',
    },
    'rate-company': {
      subject: 'Hoe tevreden bent u?',
      text: (partner: string) =>
        `${partner} heeft uw aanvraag afgerond. Wij horen graag hoe tevreden u bent. Het is één vraag.`,
      link: 'Geef uw oordeel',
    },
  },
  en: {
    dear: (name: string) => `Dear ${name},`,
    foot: (hub: string) =>
      `This mail was made automatically by the digital assistant of the ${hub}. A member of staff reads your reply.`,
    open: 'View your enquiry',
    'passed-on': {
      subject: 'We keep looking for you',
      text: (partner: string) =>
        `${partner} cannot take up your enquiry now. Your enquiry goes on.`,
      link: 'View your enquiry',
    },
    question: {
      subject: 'A question about your enquiry',
      text: (partner: string) =>
        `${partner} is looking at your enquiry and would like to know something first. This is the question:`,
      after:
        'Please answer on the page behind this link, or in the chat. Until you have answered, the time the partner has to respond stands still.',
      link: 'Answer the question',
    },
    proposal: {
      subject: 'May this partner see your enquiry?',
      text: (partner: string) =>
        `The partners you named cannot take up your enquiry now. We think ${partner} can help you. Without your consent we send nothing.`,
      link: 'Give or refuse consent',
    },
    withdrawn: {
      subject: 'Your enquiry has been withdrawn',
      text: 'You have withdrawn your enquiry. If a partner was working on it, they have been told. You can always ask a new question.',
    },
    'moment-company': {
      subject: (moment: string) => `Your talk on ${moment}`,
      text: (partner: string, moment: string) =>
        `You have a talk with ${partner} on ${moment}. The appointment is attached to this mail, for your calendar. ${partner} will tell you how you will speak to each other.`,
      link: 'View your enquiry',
    },
    'contact-check': {
      subject: (partner: string) => `Has ${partner} been in touch with you?`,
      text: (partner: string) =>
        `Ten days ago ${partner} accepted your enquiry. Have you been in touch since? One click tells us. If not, a member of staff will take it further for you.`,
      link: 'Yes or no: give your answer',
    },
    'status-code': {
      subject: 'Your code for the chat',
      text: (code: string) =>
        `Somebody asked in the chat how your enquiry stands. This is the code: ${code}. Type it in the chat; it works for an hour.`,
      after:
        'If that was not you, there is nothing you need to do. Without the code nobody sees anything.',
      link: 'View your enquiry',
    },
    'rate-company': {
      subject: 'How satisfied are you?',
      text: (partner: string) =>
        `${partner} has closed your enquiry. We would like to hear how satisfied you are. It is one question.`,
      link: 'Give your opinion',
    },
  },
} as const
