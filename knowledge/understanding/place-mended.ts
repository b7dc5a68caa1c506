import { isFunctionWord } from '../reading/function-words.ts'
import { exactKey } from '../reading/phrase-book.ts'
import type { Reading, ReadTerm } from '../reading/reading.ts'
import { corrected } from '../reading/spelling.ts'
import { hasWord, meaningOf } from '../reading/word-table.ts'
import {
  isSurelyPlaced,
  type PlaceBooks,
  type PlaceFound,
  placeWords,
  startsCapital,
} from './place-found.ts'

/** How sure a place is that was written with a typing error. */
export const mendedConfidence = 0.65

function isKnown({ plain }: ReadTerm, { known }: PlaceBooks): boolean {
  return isFunctionWord(plain) || hasWord(known.keys, plain) || hasWord(known.keys, exactKey(plain))
}

/** The municipality a word with a typing error was meant as a place of. */
function municipalityMeant(plain: string, { places }: PlaceBooks): string | undefined {
  const meant = corrected(plain, places.spelling, (word) => word)
  const phrases = meant === undefined ? [] : (meaningOf(places.book, exactKey(meant)) ?? [])
  const [municipality] = phrases.flatMap(({ keys, meaning }) =>
    keys.length === 1 && 'municipality' in meaning ? [meaning.municipality] : [],
  )
  return municipality
}

/** Places of the region with a typing error, where nothing but a place can stand: "in Schidam". */
export function placesMended(reading: Reading, books: PlaceBooks): PlaceFound[] {
  return reading.terms.flatMap((term, at) => {
    const isPlace = isSurelyPlaced(reading, at) && startsCapital(term) && term.weight > 0
    if (!isPlace || isKnown(term, books)) return []
    const municipality = municipalityMeant(term.plain, books)
    const written = placeWords(reading, { from: at, to: at + 1 })
    if (municipality === undefined || !written) return []
    return [{ municipality, ...written, confidence: mendedConfidence }]
  })
}
