import { bookOf, type PhraseBook, phrasesOf } from '../reading/phrase-book.ts'
import { type Spelling, spellingOf } from '../reading/spelling.ts'
import { listed } from '../reading/term-list.ts'
import { plainOf, plainsOf } from '../reading/text.ts'
import type { Hub, Places } from '../schema.ts'
import { namesWithin } from './names-within.ts'

/** A place outside the region. */
export type OutsidePlace = { place: string; province: string }

/** A place in the region by its municipality, or one outside it with its province. */
export type PlaceMeaning =
  | {
      municipality: string
      /** Places outside the region of the same name. */
      namesakes: readonly OutsidePlace[]
      /** The name is that of the municipality, not of a village in it. */
      isWhole: boolean
    }
  | { outside: OutsidePlace }

export type PlaceBook = {
  book: PhraseBook<PlaceMeaning>
  /** Places of one word, in plain form. */
  plain: ReadonlySet<string>
  /** Places farther off, by their plain words parted by a space; many are ordinary words too. */
  elsewhere: ReadonlyMap<string, readonly OutsidePlace[]>
  /** What a typing error in a place of the region may have been meant as. */
  spelling: Spelling
}

function elsewherePlaces({ elsewhere = {} }: Places): Map<string, OutsidePlace[]> {
  const places = new Map<string, OutsidePlace[]>()
  for (const [province, list] of Object.entries(elsewhere)) {
    for (const place of listed(list)) {
      const name = plainsOf(place).join(' ')
      const others = places.get(name)
      if (others) others.push({ place, province })
      else places.set(name, [{ place, province }])
    }
  }
  return places
}

/** The provinces of other hubs and those that places are listed under, each once. */
function provinceNames({ elsewhere = {} }: Places, hub: Hub): OutsidePlace[] {
  const served = hub.otherHubs.flatMap(({ provinces }) => provinces)
  const names = new Set([...served, ...Object.keys(elsewhere)])
  return [...names].map((province) => ({ place: province, province }))
}

function regionTerms(
  { municipalities }: Places,
  elsewhere: PlaceBook['elsewhere'],
): [string, PlaceMeaning][] {
  return municipalities.flatMap((municipality) =>
    namesWithin(municipality).map((place): [string, PlaceMeaning] => {
      const { name } = municipality
      const namesakes = elsewhere.get(plainsOf(place).join(' ')) ?? []
      return [place, { municipality: name, namesakes, isWhole: place === name }]
    }),
  )
}

/** "Capelle aan den IJssel" is also written "aan de IJssel", "a/d IJssel" and "ad IJssel". */
function spellings(place: string): string[] {
  const between = / aan (den|de|het) /
  if (!between.test(place)) return [place]
  const short = [' aan de ', ' a d ', ' ad '].map((words) => place.replace(between, words))
  return [...new Set([place, ...short])]
}

const isSingle = (plain: string): boolean => !/[\s-]/.test(plain)

/** Every place the hub knows; a place of the region wins from one outside it of the same name. */
export function placeBookOf(places: Places, hub: Hub): PlaceBook {
  const elsewhere = elsewherePlaces(places)
  const region = regionTerms(places, elsewhere)
  const terms = new Map<string, PlaceMeaning>()
  for (const outside of [...provinceNames(places, hub), ...places.outside]) {
    terms.set(outside.place, { outside })
  }
  for (const [place, meaning] of region) terms.set(place, meaning)
  const phrases = [...terms].flatMap(([term, meaning]) =>
    spellings(term).flatMap((spelling) => phrasesOf(spelling, 'exact', meaning)),
  )
  // A place of the region is looked up in the book, with its namesakes.
  for (const [place] of region) elsewhere.delete(plainsOf(place).join(' '))
  const inRegion = region.map(([place]) => plainOf(place)).filter(isSingle)
  return {
    book: bookOf(phrases),
    plain: new Set([...terms.keys()].map(plainOf).filter(isSingle)),
    elsewhere,
    spelling: spellingOf({ subjects: inRegion, names: [], ordinary: [] }),
  }
}
