/** What a visitor reads around a talk with a person, in both languages. */
export const TALK = {
  nl: {
    asked:
      'Ik heb een medewerker van de AI-hub gevraagd met u te praten. Zodra iemand antwoordt, leest u dat hier. Tot dan kunt u gewoon verdergaan.',
    askedAfterHours:
      'De medewerkers van de AI-hub zijn er nu niet. Zij lezen dit gesprek zodra zij er weer zijn. Hun antwoord komt hier, en per e-mail als u uw adres hebt gegeven.',
    begins: (name: string) =>
      `U praat nu met ${name}, medewerker van de AI-hub. Wat u schrijft, leest een mens. Wilt u terug naar de assistent, typ dan “terug naar de assistent”.`,
    says: (name: string, text: string) => `${name} (medewerker): ${text}`,
    over: 'U praat weer met de assistent, een computerprogramma. Wij waren hier:',
  },
  en: {
    asked:
      'I have asked a member of staff of the AI hub to talk with you. You will read the answer here. Until then you can simply go on.',
    askedAfterHours:
      'The staff of the AI hub are not there now. They read this conversation when they are back. Their answer comes here, and by e-mail if you have given your address.',
    begins: (name: string) =>
      `You are now talking with ${name}, a member of staff of the AI hub. A person reads what you write. To go back to the assistant, type “back to the assistant”.`,
    says: (name: string, text: string) => `${name} (staff): ${text}`,
    over: 'You are talking with the assistant again, a computer program. We were here:',
  },
} as const
