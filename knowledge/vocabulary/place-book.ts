import { bookOf, type PhraseBook, phrasesOf } from '../reading/phrase-book.ts'
import { plainOf } from '../reading/text.ts'
import type { Hub, Places } from '../schema.ts'

/** A place in the region by its municipality, or one outside it with its province. */
export type PlaceMeaning =
  | { municipality: string }
  | { outside: { place: string; province: string } }

export type PlaceBook = {
  book: PhraseBook<PlaceMeaning>
  /** Places of one word, in plain form. */
  plain: ReadonlySet<string>
}

function regionTerms({ municipalities }: Places): [string, PlaceMeaning][] {
  return municipalities.flatMap(({ name, places, en }) =>
    [name, ...places, ...(en === undefined ? [] : [en])].map((place): [string, PlaceMeaning] => [
      place,
      { municipality: name },
    ]),
  )
}

/** "Capelle aan den IJssel" is also written "Capelle a/d IJssel". */
function spellings(place: string): string[] {
  const between = / aan (den|de|het) /
  return between.test(place)
    ? [place, place.replace(between, ' a d '), place.replace(between, ' ad ')]
    : [place]
}

/** Every place the hub knows; a place of the region wins from one outside it of the same name. */
export function placeBookOf(places: Places, hub: Hub): PlaceBook {
  const provinces = hub.otherHubs.flatMap(({ provinces }) =>
    provinces.map((province) => ({ place: province, province })),
  )
  const terms = new Map<string, PlaceMeaning>()
  for (const outside of [...provinces, ...places.outside]) terms.set(outside.place, { outside })
  for (const [place, meaning] of regionTerms(places)) terms.set(place, meaning)
  const phrases = [...terms].flatMap(([term, meaning]) =>
    spellings(term).flatMap((spelling) => phrasesOf(spelling, 'exact', meaning)),
  )
  const single = [...terms.keys()].map(plainOf).filter((plain) => !/[\s-]/.test(plain))
  return { book: bookOf(phrases), plain: new Set(single) }
}
