import type { Language } from '../../knowledge/language.ts'

const nl = {
  opening: (name: string, hub: string) =>
    `U vult dit in voor iemand met wie u praat. Ik stel de vragen die een bezoeker van de website krijgt; “u” is daarin de aanvrager. Zeg eerst: “Ik ben ${name} van de ${hub} en schrijf uw vraag op in ons systeem. U krijgt er een bevestiging van per e-mail.”`,
  ends: 'Typ “stop invullen” als u ophoudt. Wat u dan hebt ingevuld, wordt niet ingediend.',
  readAloud: 'Lees de aanvrager dit voor, en kies wat die antwoordt:',
  given: (name: string, moment: string, text: string) =>
    `Mondeling gegeven aan ${name}, ${moment}: “${text}”`,
  refused: (name: string, moment: string, text: string) =>
    `Mondeling gevraagd door ${name}, ${moment}, en niet gegeven: “${text}”`,
}

const en: typeof nl = {
  opening: (name, hub) =>
    `You are filling this in for somebody you are talking with. I ask the questions that a visitor of the website gets; “you” is the asker there. First say: “I am ${name} of the ${hub} and write your question down in our system. You will get a confirmation by e-mail.”`,
  ends: 'Type “stop filling in” to leave off. What you have filled in is then not sent.',
  readAloud: 'Read this to the asker, and choose what they answer:',
  given: (name, moment, text) => `Given aloud to ${name}, ${moment}: “${text}”`,
  refused: (name, moment, text) => `Asked aloud by ${name}, ${moment}, and not given: “${text}”`,
}

/** What staff read while they fill in the intake for somebody, and how a spoken consent is written down. */
export const FILL_IN: Record<Language, typeof nl> = { nl, en }
