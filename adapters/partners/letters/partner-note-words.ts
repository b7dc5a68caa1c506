/** What the letters to a partner say after the offer, in both languages. */
export const PARTNER_NOTES = {
  nl: {
    foot: (hub: string) =>
      `Deze mail is automatisch gemaakt door de ${hub}. Uw antwoord leest een medewerker.`,
    'accepted-partner': {
      subject: 'U hebt deze vraag aangenomen',
      text: (name: string) =>
        `Dank u. Neem nu contact op met ${name}. Die heeft bericht gekregen dat u dat doet. Laat het ons weten als u contact hebt, en als de vraag is afgerond: dat kan op de pagina achter de link.`,
      facts: 'De aanvraag',
      link: 'Open de aanvraag',
    },
    answer: {
      subject: 'Antwoord op uw vraag',
      text: 'U vroeg de organisatie om informatie. U vroeg:',
      answered: 'Het antwoord:',
      due: (moment: string) => `Wij horen graag vóór ${moment} of u de vraag aanneemt.`,
      link: 'Bekijk en beantwoord de vraag',
    },
    corrected: {
      subject: 'De organisatie heeft iets gewijzigd',
      text: 'De organisatie heeft haar aanvraag gewijzigd. Dit is er anders:',
      hidden: 'gewijzigd; u ziet dit na het aannemen',
      was: 'was',
      is: 'is nu',
      gone: 'staat er niet meer',
      link: 'Open de aanvraag',
    },
    'taken-back': {
      subject: 'Deze vraag is niet meer bij u',
      text: 'De vraag met deze referentie is niet meer bij u. De organisatie heeft haar ingetrokken, of wij hebben een andere partner gevraagd. U hoeft niets te doen. Hebt u gegevens van de organisatie bewaard, wis die dan.',
    },
    'moment-partner': {
      subject: (moment: string) => `Uw gesprek op ${moment}`,
      text: (name: string, email: string, moment: string) =>
        `${name} heeft gekozen voor ${moment}. De afspraak zit als bijlage bij deze mail, voor uw agenda. Laat via ${email} weten hoe u elkaar spreekt.`,
      link: 'Open de aanvraag',
    },
    'rate-partner': {
      subject: 'Hoe tevreden bent u?',
      text: 'U hebt deze vraag afgerond. Wij horen graag hoe tevreden u bent over de vraag en over de hub. Het is één vraag.',
      link: 'Geef uw oordeel',
    },
  },
  en: {
    foot: (hub: string) =>
      `This mail was made automatically by the ${hub}. A member of staff reads your reply.`,
    'accepted-partner': {
      subject: 'You have accepted this enquiry',
      text: (name: string) =>
        `Thank you. Please get in touch with ${name} now. They have been told that you will. Let us know once you are in touch, and once it is closed: you can do so on the page behind the link.`,
      facts: 'The enquiry',
      link: 'Open the enquiry',
    },
    answer: {
      subject: 'The answer to your question',
      text: 'You asked the organisation for information. You asked:',
      answered: 'The answer:',
      due: (moment: string) => `Please let us know by ${moment} whether you accept.`,
      link: 'View and answer the enquiry',
    },
    corrected: {
      subject: 'The organisation has changed something',
      text: 'The organisation has changed its enquiry. This is different:',
      hidden: 'changed; you see it once you have accepted',
      was: 'was',
      is: 'is now',
      gone: 'is no longer there',
      link: 'Open the enquiry',
    },
    'taken-back': {
      subject: 'This enquiry is no longer with you',
      text: 'The enquiry with this reference is no longer with you. The organisation has withdrawn it, or we have asked another partner. There is nothing you need to do. If you have kept details of the organisation, please erase them.',
    },
    'moment-partner': {
      subject: (moment: string) => `Your talk on ${moment}`,
      text: (name: string, email: string, moment: string) =>
        `${name} has picked ${moment}. The appointment is attached to this mail, for your calendar. Please tell them at ${email} how you will speak to each other.`,
      link: 'Open the enquiry',
    },
    'rate-partner': {
      subject: 'How satisfied are you?',
      text: 'You have closed this enquiry. We would like to hear how satisfied you are with it and with the hub. It is one question.',
      link: 'Give your opinion',
    },
  },
} as const
