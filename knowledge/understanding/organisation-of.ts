import { findPhrases, type Hit, longestHits, phrasesIn } from '../reading/find-phrases.ts'
import { isFunctionWord } from '../reading/function-words.ts'
import { oncePerReading } from '../reading/once-per-reading.ts'
import { type Reading, withHead, writtenBetween } from '../reading/reading.ts'
import type { Found } from './found.ts'
import { type HeadCount, headCount } from './head-count.ts'
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
/** One may have a one-person business, and have a bank without being one. */
const ownWords = new Set([...selfWords, 'heb', 'hebben', 'have', 'run'])
const soughtWords = new Set(
  `zoek zoeken zoekt vinden met aan seek seeking looking find with need samenwerken klant klanten
  voor door customers`.split(/\s+/),
)

// "Mkb" and "groot bedrijf" are less than a number of people.
const sizeDoubt = 0.6
const manyWord = /([^s]s|en)$/

/**
 * How sure it is that a word for an organisation is about the asker: "wij zijn een gemeente" is,
 * "wij zoeken een ziekenhuis" is not, at the start of a text it probably is.
 */
function aboutSelf({ terms }: Reading, at: number, self: ReadonlySet<string> = selfWords): number {
  for (let before = at - 1; before >= Math.max(0, at - reach); before -= 1) {
    const term = terms[before]
    if (!term || term.clause !== terms[at]?.clause) break
    if (soughtWords.has(term.plain)) return 0
    if (self.has(term.plain)) return 0.9
  }
  return terms.slice(0, at).every(({ plain }) => isFunctionWord(plain)) && at <= 2 ? 0.6 : 0
}

/** The words for kinds of organisation in a text, also as the head of a compound. */
const kindHits = oncePerReading(({ terms }): readonly Hit<OrganisationKind>[] =>
  longestHits(findPhrases(terms.map(withHead), kindBook)),
)

/** What kind of organisation the text says the asker is, by words for kinds such as `hits`. */
export function organisationKindOf(
  reading: Reading,
  hits: readonly Hit<OrganisationKind>[] = kindHits(reading),
): Found<OrganisationKind> | undefined {
  const found = hits.flatMap((hit) => {
    const isDenied = reading.terms.slice(hit.from, hit.to).some(({ weight }) => weight === 0)
    const confidence = isDenied ? 0 : aboutSelf(reading, hit.from)
    const words = [writtenBetween(reading, hit.from, hit.to)]
    return confidence === 0 ? [] : [{ value: hit.meaning, words, confidence }]
  })
  const best = Math.max(0, ...found.map(({ confidence }) => confidence))
  return found.find(({ confidence }) => confidence === best)
}

/** A word for its size by which the asker speaks of itself: "wij zijn een mkb-bedrijf". */
function sizeWordOf(reading: Reading): Found<OrganisationSize> | undefined {
  const found = longestHits(phrasesIn(reading, sizeBook)).flatMap((hit) => {
    const isDenied = reading.terms.slice(hit.from, hit.to).some(({ weight }) => weight === 0)
    const isMany = hit.meaning === 'solo' && manyWord.test(reading.terms[hit.to - 1]?.plain ?? '')
    const self = isDenied || isMany ? 0 : aboutSelf(reading, hit.from, ownWords)
    const sure = hit.meaning === 'solo' ? self : Math.min(self, sizeDoubt)
    const words = [writtenBetween(reading, hit.from, hit.to)]
    return sure === 0 ? [] : [{ value: hit.meaning, words, confidence: sure }]
  })
  return found[0]
}

/** The size of an organisation of so many people. */
export function sizeOf(people: number): OrganisationSize {
  return sizeLimits.find(([, limit]) => people <= limit)?.[0] ?? 'large'
}

/** The size the text gives the asker's organisation, by a number of people or a word. */
export function organisationSizeOf(
  reading: Reading,
  count: HeadCount | undefined = headCount(reading),
): Found<OrganisationSize> | undefined {
  if (!count) return sizeWordOf(reading)
  const words = [writtenBetween(reading, count.from, count.to)]
  return { value: sizeOf(count.people), words, confidence: count.confidence }
}

/** The number of people the text gives the asker's organisation; one for "zzp'er". */
export function peopleOf(
  reading: Reading,
  count: HeadCount | undefined,
): Found<number> | undefined {
  if (count) {
    const words = [writtenBetween(reading, count.from, count.to)]
    return count.vague ? undefined : { value: count.people, words, confidence: count.confidence }
  }
  const size = sizeWordOf(reading)
  return size?.value === 'solo' ? { ...size, value: 1 } : undefined
}
