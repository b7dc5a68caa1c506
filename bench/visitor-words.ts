import { wordingIn } from '../dialogs/wording/wording.ts'
import type { Language } from '../knowledge/language.ts'

/** Needs that tell area, kind of help and partner by themselves, so that each is asked the same. */
export const NEEDS: Record<Language, readonly string[]> = {
  nl: [
    'Onze kranen in de haven vallen uit. Kan een proef met voorspellend onderhoud van TNO dat verhelpen?',
    'Wij zoeken een ziekenhuis om ons algoritme voor hersenscans in de praktijk te valideren.',
    'Wij zijn een klein metaalbedrijf en weten niet waar we moeten beginnen met AI in de fabriek.',
    'Welke subsidie regelt InnovationQuarter voor een AI-project in onze machinefabriek met zestig medewerkers?',
    'Netcongestie op ons bedrijventerrein: kan een proef met AI het stroomverbruik sturen?',
    'Wij zijn een gemeente en willen weten of ons algoritme aan de AI-verordening voldoet.',
  ],
  en: [
    'Our port cranes often fail. Could a pilot show whether AI predicts the breakdowns?',
    'We are looking for a hospital to validate our brain scan algorithm in practice.',
    'We are a small metal company and do not know where to start with AI in our factory.',
    'Which subsidy does InnovationQuarter arrange for an AI project in our machine factory of sixty people?',
    'Grid congestion at our business park: could a pilot with AI steer the use of electricity?',
    'We are a municipality and want to know whether our algorithm complies with the AI Act.',
  ],
}

const WHO: Record<Language, string> = {
  nl: 'Bedrijf Proef en Zonen, 60 mensen, Rotterdam',
  en: 'Company Proef and Sons, 60 people, Rotterdam',
}

/** Makes each need another text, so that nothing a server remembers of one answers the next. */
const detail: Record<Language, (count: number) => string> = {
  nl: (count) => `Het gaat om ${count} gevallen per jaar.`,
  en: (count) => `It is about ${count} cases a year.`,
}
let needsSaid = 1000

/**
 * What one visitor says, message by message and without end: an intake through to its filing, then
 * the next with another need. Visitors differ in language and in where they begin.
 */
export function* visitorWords(visitor: number): Generator<string, never> {
  const language = visitor % 2 === 0 ? 'nl' : 'en'
  const { newEnquiry } = wordingIn(language)
  const yes = language === 'nl' ? 'ja' : 'yes'
  for (let intake = 0; ; intake++) {
    const needs = NEEDS[language]
    const need = needs[(Math.floor(visitor / 2) + intake) % needs.length]
    yield `${need} ${detail[language](needsSaid++)}`
    yield yes
    if (intake === 0) {
      // With its kind and size, so that nobody is asked for these.
      yield WHO[language]
      yield 'Robin Proef, robin@proef.example'
    }
    // Nothing to add; then what was written down, the partner, and that it may see the enquiry.
    yield language === 'nl' ? 'nee' : 'no'
    for (let answer = 0; answer < 3; answer++) yield yes
    yield newEnquiry
  }
}
