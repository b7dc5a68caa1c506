/** What the page of what could not be delivered says. */
export const UNDELIVERED_WORDS = {
  nl: {
    title: 'Niet afgeleverd',
    none: 'Alles is afgeleverd.',
    explained:
      'Deze berichten zijn twee dagen geprobeerd, geweigerd of teruggekomen. Los de oorzaak op en verstuur ze opnieuw.',
    heading: (letter: string, receiver: string) => `${letter}, aan ${receiver}`,
    reference: 'Referentie',
    cause: 'Oorzaak',
    attempts: 'Pogingen',
    made: 'Gemaakt',
    sendAgain: 'Opnieuw versturen',
    leave: 'Niet meer versturen',
    invalid: {
      title: 'Deze link werkt niet',
      text: 'De link is verlopen of niet helemaal overgenomen. In de laatste ochtendmail staat een nieuwe.',
    },
  },
  en: {
    title: 'Not delivered',
    none: 'Everything has been delivered.',
    explained:
      'These messages were tried for two days, refused or returned. Solve the cause and send them again.',
    heading: (letter: string, receiver: string) => `${letter}, to ${receiver}`,
    reference: 'Reference',
    cause: 'Cause',
    attempts: 'Attempts',
    made: 'Made',
    sendAgain: 'Send again',
    leave: 'Send no more',
    invalid: {
      title: 'This link does not work',
      text: 'The link has expired or was not copied as a whole. The latest morning mail has a new one.',
    },
  },
} as const
