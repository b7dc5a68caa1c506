import { findPhrases, longestHits } from '../reading/find-phrases.ts'
import { isFunctionWord } from '../reading/function-words.ts'
import { type Reading, writtenBetween } from '../reading/reading.ts'
import type { Found } from './found.ts'
import { headCount } from './head-count.ts'
import {
  kindBook,
  type OrganisationKind,
  type OrganisationSize,
  sizeBook,
} from './organisation-words.ts'

// Highest number of people of each size (EU recommendation 2003/361/EC).
const sizeLimits: [OrganisationSize, number][] = [
  ['solo', 1],
  ['micro', 9],
  ['small', 49],
  ['medium', 249],
]
// How many words back the asker may speak of itself: "wij zijn een kleine regionale bank".
const reach = 4
const selfWords = new Set(
  `zijn ben als ons onze mijn namens werk werken are am as our my work on behalf`.split(' '),
)
const soughtWords = new Set(
  `zoek zoeken zoekt vinden met aan seek seeking looking find with need samenwerken klant klanten
  voor door customers`.split(/\s+/),
)

/**
 * How sure it is that a word for an organisation is about the asker: "wij zijn een gemeente" is,
 * "wij zoeken een ziekenhuis" is not, at the start of a text it probably is.
 */
function aboutSelf({ terms }: Reading, at: number): number {
  for (let before = at - 1; before >= Math.max(0, at - reach); before -= 1) {
    const term = terms[before]
    if (!term || term.clause !== terms[at]?.clause) break
    if (soughtWords.has(term.plain)) return 0
    if (selfWords.has(term.plain)) return 0.9
  }
  return terms.slice(0, at).every(({ plain }) => isFunctionWord(plain)) && at <= 2 ? 0.6 : 0
}

/** What kind of organisation the text says the asker is. */
export function organisationKindOf(reading: Reading): Found<OrganisationKind> | undefined {
  const heads = reading.terms.map((term) => {
    const head = term.parts.at(-1)
    return head === undefined ? term : { ...term, keys: [...term.keys, head] }
  })
  const found = longestHits(findPhrases(heads, kindBook)).flatMap((hit) => {
    const confidence = aboutSelf(reading, hit.from)
    const words = [writtenBetween(reading, hit.from, hit.to)]
    return confidence === 0 ? [] : [{ value: hit.meaning, words, confidence }]
  })
  const best = Math.max(0, ...found.map(({ confidence }) => confidence))
  return found.find(({ confidence }) => confidence === best)
}

/** The size the text gives the asker's organisation, by a number of people or a word. */
export function organisationSizeOf(reading: Reading): Found<OrganisationSize> | undefined {
  const count = headCount(reading.terms)
  if (count && count.people > 0) {
    const size = sizeLimits.find(([, limit]) => count.people <= limit)?.[0] ?? 'large'
    const words = [writtenBetween(reading, count.from, count.to)]
    return { value: size, words, confidence: 0.9 }
  }
  const [hit] = longestHits(findPhrases(reading.terms, sizeBook))
  if (!hit) return undefined
  const words = [writtenBetween(reading, hit.from, hit.to)]
  return { value: hit.meaning, words, confidence: hit.meaning === 'solo' ? 0.9 : 0.6 }
}
