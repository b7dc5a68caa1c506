import type { Lexicon } from '../lexicon.ts'
import type { Reading, ReadTerm } from '../reading/reading.ts'
import type { OutsidePlace } from '../vocabulary/place-book.ts'

/** A place in a text: its municipality, or the province of a place outside the region. */
export type PlaceFound = {
  municipality?: string
  outside?: OutsidePlace
  /** Places outside the region of the same name, where the text leaves open which is meant. */
  namesakes?: readonly OutsidePlace[]
  /** As written. */
  words: string[]
  /** Positions in the text, `end` exclusive. */
  start: number
  end: number
  confidence: number
}

/** What places are looked up in. */
export type PlaceBooks = Pick<Lexicon, 'places' | 'names' | 'known'>

/** Where a place stands: positions in the reading's terms, `to` exclusive. */
export type PlaceRun = { from: number; to: number }

export const startsCapital = ({ written }: ReadTerm): boolean => /^\p{Lu}/u.test(written)

/** After these only a place can stand, after "bij" or "at" also a company. */
const surePrepositions = new Set('in te uit from regio gemeente omgeving near nabij'.split(' '))

export function isSurelyPlaced({ terms }: Reading, from: number): boolean {
  return surePrepositions.has(terms[from - 1]?.plain ?? '')
}

/** The words of a place and where they stand; "'s-Gravenhage" starts before its first letter. */
export function placeWords({ terms, text }: Reading, { from, to }: PlaceRun) {
  const [first, last] = [terms[from], terms[to - 1]]
  if (!first || !last) return undefined
  const start = /['’`]/.test(text[first.start - 1] ?? '') ? first.start - 1 : first.start
  return { words: [text.slice(start, last.end)], start, end: last.end }
}
