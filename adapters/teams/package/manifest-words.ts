import type { Language } from '../../../knowledge/language.ts'

type Named = { title: string; description: string }

/** What people read of the app in Teams before they open it. Teams limits the lengths. */
export type ManifestWords = {
  fullName: (hub: string) => string
  short: string
  full: string
  desk: string
  /** What can be typed to the bot; a title is sent to it as it stands. */
  commands: Named[]
  enquiries: Named
  partners: Named
  search: Named
}

const nl: ManifestWords = {
  fullName: (hub) => `${hub}: vragen over AI`,
  short: 'Stel een vraag over AI, of behandel de vragen die zijn binnengekomen.',
  full: 'Organisaties in de regio vertellen een geautomatiseerde assistent waar AI hen mee kan helpen. De assistent legt de aanvraag vast en noemt de partner die er het best bij past, met de redenen. Medewerkers van de AI-hub zien hier alle aanvragen en behandelen ze: in het werkoverzicht, in het kanaal van hun team en in een chat.',
  desk: 'Werkoverzicht',
  commands: [
    { title: 'lijst', description: 'Aanvragen die op u of uw team wachten' },
    { title: 'van mij', description: 'Aanvragen die u behandelt' },
    { title: 'te laat', description: 'Aanvragen waarvan de beloofde tijd voorbij is' },
    { title: 'overzicht nu', description: 'Het overzicht van vanochtend, nu' },
    { title: 'nieuwe aanvraag', description: 'Een aanvraag invullen namens een beller' },
    { title: 'help', description: 'Wat u hier kunt doen' },
  ],
  enquiries: { title: 'Aanvragen', description: 'Zoek een aanvraag en deel de kaart ervan' },
  partners: { title: 'Partners', description: 'Zoek een partner en deel de kaart ervan' },
  search: { title: 'Zoeken', description: 'Referentie, onderwerp, organisatie of naam' },
}

const en: ManifestWords = {
  fullName: (hub) => `${hub}: questions about AI`,
  short: 'Ask a question about AI, or handle the questions that came in.',
  full: 'Organisations in the region tell an automated assistant what AI could help them with. The assistant files the enquiry and names the partner that suits it best, with the reasons. Staff of the AI hub see all enquiries here and handle them: in the work list, in the channel of their team and in a chat.',
  desk: 'Work list',
  commands: [
    { title: 'list', description: 'Enquiries that wait for you or your team' },
    { title: 'mine', description: 'Enquiries that you are handling' },
    { title: 'overdue', description: 'Enquiries whose promised time has passed' },
    { title: 'digest now', description: 'The overview of this morning, now' },
    { title: 'new enquiry', description: 'Fill in an enquiry for a caller' },
    { title: 'help', description: 'What you can do here' },
  ],
  enquiries: { title: 'Enquiries', description: 'Find an enquiry and share its card' },
  partners: { title: 'Partners', description: 'Find a partner and share its card' },
  search: { title: 'Search', description: 'Reference, subject, organisation or name' },
}

export const MANIFEST_WORDS: Record<Language, ManifestWords> = { nl, en }
