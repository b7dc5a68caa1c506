import type { Reading, ReadTerm } from '../reading/reading.ts'
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

/** The place farther off whose name starts at a position, the longest that fits. */
function elsewhereAt(reading: Reading, from: number, { places }: PlaceBooks): PlaceFound[] {
  const isPlaced = isSurelyPlaced(reading, from) && reading.terms[from]?.weight !== 0
  for (let to = Math.min(reading.terms.length, from + longest); to > from; to -= 1) {
    const isWhole = from === 0 && to === reading.terms.length
    const name = reading.terms.slice(from, to)
    const isName = (isPlaced || isWhole) && isCalled(name)
    const [outside, ...more] = isName
      ? (places.elsewhere.get(name.map(({ plain }) => plain).join(' ')) ?? [])
      : []
    const written = placeWords(reading, { from, to })
    // Of several in the country of one name nobody knows which is meant.
    if (!outside || more.length > 0 || !written) continue
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
