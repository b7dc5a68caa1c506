/** What the home page says, in both languages. */
export const HOME_WORDS = {
  nl: {
    title: (region: string) => `AI in ${region}: één plek voor uw vraag`,
    lead: (hub: string) =>
      `Wil uw organisatie iets met AI, en zoekt u iemand die daarbij kan helpen? Stel uw vraag aan de ${hub}. Wij brengen u bij de kennisinstelling of organisatie die bij uw vraag past.`,
    promises: (answers: number, days: number) => [
      `Meestal zijn ${answers} korte antwoorden genoeg. U mag tussendoor stoppen en later verdergaan.`,
      'U ziet welke partner past en waarom. U beslist wie uw vraag krijgt.',
      'De partner ziet eerst alleen uw vraag. Wie u bent, ziet de partner pas als die de vraag aanneemt.',
      `U krijgt binnen ${days} werkdagen antwoord.`,
    ],
    automatic: 'U chat met een computerprogramma, niet met een mens.',
    privacy: 'Wat wij met uw gegevens doen',
    chat: 'Stel uw vraag',
    waiting: 'Stel uw vraag in de chat. Mailen kan ook:',
    noScript:
      'De chat werkt alleen met JavaScript. Het formulier werkt ook zonder; mailen kan naar',
    form: 'Liever een formulier dan een chat',
    steps: 'Zo gaat het',
    step: (days: number) => [
      {
        title: 'Vertel',
        text: 'U schrijft in uw eigen woorden waar AI uw organisatie mee kan helpen. De assistent vraagt alleen wat nog ontbreekt.',
      },
      {
        title: 'Kies',
        text: 'U krijgt een voorstel voor een partner, met de redenen. U kunt een andere kiezen, of de keuze aan ons laten.',
      },
      {
        title: 'Controleer',
        text: 'U leest de brief zoals de partner die krijgt en geeft daar toestemming voor. Daarna hebt u een kenmerk.',
      },
      {
        title: 'Hoor wie helpt',
        text: `De partner antwoordt binnen ${days} werkdagen en neemt contact met u op. Kan die niet, dan zoeken wij verder.`,
      },
    ],
    areas: 'Vijf gebieden',
    example: 'Bijvoorbeeld:',
    others: 'Iets anders',
    ask: 'Past uw vraag in geen van deze gebieden? Stel hem dan toch. Wij kennen ook partners die in alle sectoren helpen.',
    partners: 'De partners',
    person: 'Liever een medewerker',
    mail: 'Mail naar',
    call: 'Bel',
    open: 'Wij lezen de mail',
  },
  en: {
    title: (region: string) => `AI in ${region}: one place for your enquiry`,
    lead: (hub: string) =>
      `Does your organisation want to do something with AI, and are you looking for someone who can help? Bring your enquiry to the ${hub}. We take you to the knowledge institution or organisation that fits it.`,
    promises: (answers: number, days: number) => [
      `Usually ${answers} short answers are enough. You may stop in between and go on later.`,
      'You see which partner fits and why. You decide who gets your question.',
      'At first the partner sees only your question. It sees who you are once it accepts.',
      `You get an answer within ${days} working days.`,
    ],
    automatic: 'You chat with a computer program, not with a person.',
    privacy: 'What we do with your data',
    chat: 'Ask your question',
    waiting: 'Ask your question in the chat. You can also mail:',
    noScript: 'The chat needs JavaScript. The form works without; you can also mail',
    form: 'Rather a form than a chat',
    steps: 'How it goes',
    step: (days: number) => [
      {
        title: 'Tell',
        text: 'You write in your own words what AI could help your organisation with. The assistant asks only for what is missing.',
      },
      {
        title: 'Choose',
        text: 'You get a proposal for a partner, with the reasons. You can choose another one, or leave the choice to us.',
      },
      {
        title: 'Check',
        text: 'You read the letter as the partner will get it and give permission for it. Then you have a reference.',
      },
      {
        title: 'Hear who helps',
        text: `The partner answers within ${days} working days and gets in touch with you. If it cannot help, we look further.`,
      },
    ],
    areas: 'Five areas',
    example: 'For example:',
    others: 'Something else',
    ask: 'Does your question fit none of these areas? Ask it all the same. We also know partners that help in every sector.',
    partners: 'The partners',
    person: 'Would you rather reach a person',
    mail: 'Mail',
    call: 'Call',
    open: 'We read our mail on',
  },
} as const
