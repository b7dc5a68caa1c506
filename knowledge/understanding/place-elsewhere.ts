import type { Reading, ReadTerm } from '../reading/reading.ts'
import type { OutsidePlace } from '../vocabulary/place-book.ts'
import {
  isSurelyPlaced,
  type PlaceBooks,
  type PlaceFound,
  placeWords,
  startsCapital,
} from './place-found.ts'

const certain = { placed: 0.7, whole: 0.5 }
const longest = 4

/** "Made" or "'t Harde", not "de Wijk". */
function isCalled([first, second]: readonly ReadTerm[]): boolean {
  if (!first) return false
  return startsCapital(first) || (/^[st]$/.test(first.written) && !!second && startsCapital(second))
}

/** The one place that some words are the name of: of several of one name nobody knows which is meant. */
function onlyCalled(name: readonly ReadTerm[], { places }: PlaceBooks): OutsidePlace | undefined {
  if (!isCalled(name)) return undefined
  const called = places.elsewhere.get(name.map(({ plain }) => plain).join(' ')) ?? []
  return called.length === 1 ? called[0] : undefined
}

/** The place farther off whose name starts at a position, the longest that fits. */
function elsewhereAt(reading: Reading, from: number, books: PlaceBooks): PlaceFound[] {
  const { terms } = reading
  const isPlaced = isSurelyPlaced(reading, from) && terms[from]?.weight !== 0
  if (!isPlaced && from > 0) return []
  const shortest = isPlaced ? from + 1 : terms.length
  for (let to = Math.min(terms.length, from + longest); to >= shortest; to -= 1) {
    const outside = onlyCalled(terms.slice(from, to), books)
    const written = outside && placeWords(reading, { from, to })
    if (!written) continue
    return [{ outside, ...written, confidence: isPlaced ? certain.placed : certain.whole }]
  }
  return []
}

/**
 * Places farther off, such as "Best" or "Made": with a capital, where nothing but a place can stand or
 * as the whole text.
 */
export function placesElsewhere(reading: Reading, books: PlaceBooks): PlaceFound[] {
  return reading.terms.flatMap((_, at) => elsewhereAt(reading, at, books))
}
