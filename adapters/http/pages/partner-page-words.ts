/** What the partner's page says, in both languages. */
export const PARTNER_WORDS = {
  nl: {
    reference: 'Referentie',
    mail: 'Wilt u meer weten? Mail naar',
    open: {
      title: (partner: string) => `Een AI-vraag voor ${partner}`,
      due: 'Een organisatie vraagt hulp met AI. Wij hebben een antwoord beloofd vóór',
      need: 'De vraag, in eigen woorden',
      masked:
        'Het teken ▮▮▮ staat voor woorden die verraden wie de vraag stelt. Na het aannemen ziet u alles.',
      reasons: (partner: string) => `Waarom ${partner}`,
      answer: 'Uw antwoord',
      accepting:
        'Neemt u de vraag aan, dan ziet u wie de vraag stelt. De organisatie krijgt bericht dat u contact opneemt. Deze pagina alleen bekijken verandert niets.',
      accept: 'Vraag aannemen',
      refuse: 'Past de vraag niet bij u? Antwoord op de mail waarin deze link stond, of mail naar',
      mention: 'Noem de referentie',
    },
    accepted: {
      title: 'U hebt deze vraag aangenomen',
      next: (name: string) =>
        `Neem nu contact op met ${name}. Die heeft bericht gekregen dat u dat doet.`,
      mail: 'Mail naar',
      enquiry: 'De hele aanvraag',
      json: 'Download de aanvraag als JSON, voor uw eigen systeem',
      wrong: 'Lukt het contact niet, of kunt u toch niet helpen? Mail naar',
    },
    closed: {
      expired: {
        title: 'Deze link is verlopen',
        text: 'De link in de mail werkte een beperkte tijd. Antwoord op die mail, dan stuurt een medewerker u een nieuwe.',
      },
      invalid: {
        title: 'Deze link klopt niet',
        text: 'Misschien is het adres niet helemaal overgenomen. Open de link nog eens vanuit de mail.',
      },
      withdrawn: {
        title: 'Deze vraag is ingetrokken',
        text: 'De organisatie wil geen hulp meer, of heeft haar gegevens laten wissen. U hoeft niets te doen.',
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
    open: {
      title: (partner: string) => `An AI enquiry for ${partner}`,
      due: 'An organisation asks for help with AI. We have promised an answer by',
      need: 'The question, in their own words',
      masked:
        'The mark ▮▮▮ stands for words that would tell who is asking. Once you accept, you see everything.',
      reasons: (partner: string) => `Why ${partner}`,
      answer: 'Your answer',
      accepting:
        'If you accept, you see who is asking. The organisation is told that you will get in touch. Only viewing this page changes nothing.',
      accept: 'Accept the enquiry',
      refuse: 'Does it not fit you? Reply to the mail that held this link, or mail',
      mention: 'Mention the reference',
    },
    accepted: {
      title: 'You have accepted this enquiry',
      next: (name: string) =>
        `Please get in touch with ${name} now. They have been told that you will.`,
      mail: 'Mail',
      enquiry: 'The whole enquiry',
      json: 'Download the enquiry as JSON, for your own system',
      wrong: 'Can you not reach them, or can you not help after all? Mail',
    },
    closed: {
      expired: {
        title: 'This link has expired',
        text: 'The link in the mail worked for a limited time. Reply to that mail and a member of staff will send you a new one.',
      },
      invalid: {
        title: 'This link is not right',
        text: 'Perhaps the address was not copied as a whole. Please open the link from the mail once more.',
      },
      withdrawn: {
        title: 'This enquiry has been withdrawn',
        text: 'The organisation no longer wants help, or has had its data erased. There is nothing you need to do.',
      },
      elsewhere: {
        title: 'This enquiry is no longer with you',
        text: 'It has gone to another partner or has been closed. There is nothing you need to do.',
      },
    },
  },
} as const
