import { findPhrases, type Hit } from '../reading/find-phrases.ts'
import type { Reading, ReadTerm } from '../reading/reading.ts'
import type { OutsidePlace, PlaceMeaning } from '../vocabulary/place-book.ts'
import { isKindNoun } from './name-words.ts'
import { type PlaceBooks, type PlaceFound, placeWords, startsCapital } from './place-found.ts'
import { mendedConfidence } from './place-mended.ts'

// Names of places that in small letters are other words ("leiden tot", "een monster nemen").
const wordsWhenSmall = new Set(
  `leiden monster noorden krimpen ambacht capelle alphen delft goes soest houten ede oss hoorn weert
  tiel kampen soest breda gouda lisse waarder botlek maasland zuidland poort tinte altena`.split(
    /\s+/,
  ),
)
const placePrepositions = new Set(
  'in te uit bij regio gemeente omgeving near from at around naar rond stad'.split(' '),
)
const certain = { after: 0.95, alone: 0.9, plain: 0.75 }
/** What is left where a village, or a whole municipality, has a namesake elsewhere. */
const shared = { village: 0.7, whole: 0.85 }
// How far on the province may stand: "Rijswijk (gemeente Buren, Gelderland)".
const provinceReach = 5

/** "Rederij Van Wijngaarden" is not in Wijngaarden. */
const isFamilyName = (before: ReadTerm | undefined): boolean =>
  before !== undefined && before.plain === 'van' && startsCapital(before)

/** The whole text but for one word, or a clause of its own: "..., Delft." */
function isAlone({ terms }: Reading, { from, to }: Hit<unknown>): boolean {
  const [before, first, next] = [terms[from - 1], terms[from], terms[to]]
  if (terms.length <= to - from + 1) return true
  const isClause = before?.clause !== first?.clause && next?.clause !== first?.clause
  return isClause && first !== undefined && startsCapital(first)
}

/** How sure it is that the name of a place is one there, between 0 and 1. */
function confidenceOf(reading: Reading, hit: Hit<unknown>): number {
  const words = reading.terms.slice(hit.from, hit.to)
  const [first, before] = [words[0], reading.terms[hit.from - 1]]
  if (!first || isFamilyName(before) || words.some(({ weight }) => weight === 0)) return 0
  if (words.some(({ weight }) => weight < 1)) return mendedConfidence
  const isPlaced =
    before !== undefined && (placePrepositions.has(before.plain) || isKindNoun(before.plain))
  const isWord = words.length === 1 && wordsWhenSmall.has(first.plain)
  const isSmall = isWord && !startsCapital(first)
  // "op te leiden" is no place, "in leiden" is.
  if (isPlaced && !(isSmall && before.plain === 'te')) return certain.after
  if (isAlone(reading, hit)) return certain.alone
  const opens = before === undefined || /[.!?]\s*$/.test(reading.text.slice(0, first.start))
  return isSmall || (isWord && opens) ? 0 : certain.plain
}

/** The namesake whose province the text names: "Rijswijk in Gelderland". */
function namesakeMeant(
  { terms }: Reading,
  { to }: Hit<unknown>,
  namesakes: readonly OutsidePlace[],
  { places }: PlaceBooks,
): OutsidePlace | undefined {
  if (namesakes.length === 0) return undefined
  const next = findPhrases(terms.slice(to, to + provinceReach), places.book)
  const provinces = next.flatMap(({ meaning }) =>
    'outside' in meaning ? [meaning.outside.province] : [],
  )
  return namesakes.find(({ province }) => provinces.includes(province))
}

type Meant = Pick<PlaceFound, 'municipality' | 'outside' | 'namesakes' | 'confidence'>

function meantBy(reading: Reading, hit: Hit<PlaceMeaning>, books: PlaceBooks): Meant {
  const { meaning } = hit
  const confidence = confidenceOf(reading, hit)
  if ('outside' in meaning) return { outside: meaning.outside, confidence }
  const { municipality, namesakes, isWhole } = meaning
  if (namesakes.length === 0 || confidence === 0) return { municipality, confidence }
  const outside = namesakeMeant(reading, hit, namesakes, books)
  if (outside) return { outside, confidence: certain.after }
  return { municipality, namesakes, confidence: confidence * shared[isWhole ? 'whole' : 'village'] }
}

/** The place that a name in the lists stands for there; none where it means something else. */
export function placeListed(
  reading: Reading,
  hit: Hit<PlaceMeaning>,
  books: PlaceBooks,
): PlaceFound[] {
  const meant = meantBy(reading, hit, books)
  const written = placeWords(reading, hit)
  return written && meant.confidence > 0 ? [{ ...meant, ...written }] : []
}
