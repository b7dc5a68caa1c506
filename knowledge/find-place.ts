import type { Lexicon } from './lexicon.ts'
import { findPhrases, type Hit, longestHits } from './reading/find-phrases.ts'
import { type Reading, type ReadTerm, read } from './reading/reading.ts'
import type { PlaceMeaning } from './vocabulary/place-book.ts'

/** A place in a text: its municipality, or the province of a place outside the region. */
export type PlaceFound = {
  municipality?: string
  outside?: { place: string; province: string }
  /** As written. */
  words: string[]
  /** Positions in the text, `end` exclusive. */
  start: number
  end: number
  confidence: number
}

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
const certain = { after: 0.95, alone: 0.9, plain: 0.75, inName: 0.5 }

const startsCapital = ({ written }: ReadTerm): boolean => /^\p{Lu}/u.test(written)

/** "'s-Gravenhage" starts before its first letter. */
function startOf({ text }: Reading, term: ReadTerm): number {
  return /['’`]/.test(text[term.start - 1] ?? '') ? term.start - 1 : term.start
}

function confidenceOf(reading: Reading, { from, to }: Hit<unknown>): number {
  const { terms } = reading
  const [first, before] = [terms[from], terms[from - 1]]
  if (!first || terms.slice(from, to).some(({ weight }) => weight === 0)) return 0
  const isAlone = terms.length <= to - from + 1
  const isPlaced = before !== undefined && placePrepositions.has(before.plain)
  const isDoubtful = to - from === 1 && wordsWhenSmall.has(first.plain)
  const isSmall = isDoubtful && !startsCapital(first)
  // "op te leiden" is no place, "in leiden" is.
  if (isPlaced && !(isSmall && before.plain === 'te')) return certain.after
  if (isAlone) return certain.alone
  const opens = before === undefined || /[.!?]\s*$/.test(reading.text.slice(0, first.start))
  return isSmall || (isDoubtful && opens) ? 0 : certain.plain
}

function foundAt(reading: Reading, hit: Hit<PlaceMeaning>): PlaceFound[] {
  const [first, last] = [reading.terms[hit.from], reading.terms[hit.to - 1]]
  const confidence = confidenceOf(reading, hit)
  if (!first || !last || confidence === 0) return []
  const [start, end] = [startOf(reading, first), last.end]
  return [{ ...hit.meaning, words: [reading.text.slice(start, end)], start, end, confidence }]
}

const surest = (places: readonly PlaceFound[]): PlaceFound | undefined =>
  [...places].sort((a, b) => b.confidence - a.confidence)[0]

type Books = Pick<Lexicon, 'places' | 'names'>

/** The place a reading names, the surest and of equals the first; not one within a name. */
export function placeIn(reading: Reading, { places, names }: Books): PlaceFound | undefined {
  const called = findPhrases(reading.terms, names).filter(({ from, to }) => to - from > 1)
  const hits = longestHits<PlaceMeaning | undefined>([
    ...findPhrases(reading.terms, places.book),
    ...called.map((hit) => ({ ...hit, meaning: undefined })),
  ])
  return surest(
    hits.flatMap(({ meaning, ...hit }) => (meaning ? foundAt(reading, { ...hit, meaning }) : [])),
  )
}

/** The place within the name of an institution ("Gemeente Rotterdam"), with nothing to cut off. */
function placeInName(reading: Reading, { places }: Books): PlaceFound | undefined {
  const hits = longestHits(findPhrases(reading.terms, places.book))
  const found = surest(hits.flatMap((hit) => foundAt(reading, hit)))
  return found && { ...found, start: found.end, confidence: certain.inName }
}

/**
 * Finds the place in a text such as "Scheepswerf De Hoop, Gorinchem": a municipality of the region
 * (also by what people call it, or a place within it), or a place outside it with its province;
 * undefined when it names no place we know. `start` and `end` let a caller cut it off; they are the
 * same where the place is part of an institution's name.
 */
export function findPlace(text: string, lexicon: Lexicon): PlaceFound | undefined {
  const reading = read(text, lexicon.known)
  return placeIn(reading, lexicon) ?? placeInName(reading, lexicon)
}
