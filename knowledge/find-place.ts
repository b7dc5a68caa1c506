import type { Lexicon } from './lexicon.ts'
import { longestHits, phrasesIn } from './reading/find-phrases.ts'
import { oncePerBook } from './reading/once-per-reading.ts'
import { type Reading, read } from './reading/reading.ts'
import { placesElsewhere } from './understanding/place-elsewhere.ts'
import type { PlaceBooks, PlaceFound } from './understanding/place-found.ts'
import { placeListed } from './understanding/place-listed.ts'
import { placesMended } from './understanding/place-mended.ts'
import type { PlaceMeaning } from './vocabulary/place-book.ts'

export type { PlaceFound }

const certainInName = 0.5

const surest = (places: readonly PlaceFound[]): PlaceFound | undefined =>
  places.toSorted((a, b) => b.confidence - a.confidence)[0]

function findPlaceIn(reading: Reading, books: PlaceBooks): PlaceFound | undefined {
  const called = phrasesIn(reading, books.names).filter(({ from, to }) => to - from > 1)
  const hits = longestHits<PlaceMeaning | undefined>([
    ...phrasesIn(reading, books.places.book),
    ...called.map((hit) => ({ ...hit, meaning: undefined })),
  ])
  const listed = hits.flatMap(({ meaning, ...hit }) =>
    meaning ? placeListed(reading, { ...hit, meaning }, books) : [],
  )
  return (
    surest(listed) ??
    surest(placesElsewhere(reading, books)) ??
    surest(placesMended(reading, books))
  )
}

/** The place a reading names, the surest and of equals the first; not one within a name. */
export const placeIn: (reading: Reading, books: PlaceBooks) => PlaceFound | undefined =
  oncePerBook(findPlaceIn)

/** The place within the name of an institution ("Gemeente Rotterdam"), with nothing to cut off. */
function placeInName(reading: Reading, books: PlaceBooks): PlaceFound | undefined {
  const hits = longestHits(phrasesIn(reading, books.places.book))
  const found = surest(hits.flatMap((hit) => placeListed(reading, hit, books)))
  return found && { ...found, start: found.end, confidence: certainInName }
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
