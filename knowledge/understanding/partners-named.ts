import type { Lexicon } from '../lexicon.ts'
import { type Hit, longestHits, phrasesIn } from '../reading/find-phrases.ts'
import { oncePerBook } from '../reading/once-per-reading.ts'
import { type Reading, writtenBetween } from '../reading/reading.ts'
import type { NameMeaning } from '../vocabulary/name-book.ts'
import { speaksFor } from './speaks-for.ts'

/** A partner that a text names. */
export type NamedPartner = {
  partner: string
  /** The name each time it is written. */
  words: string[]
  /** The name may mean something else, so it counts only beside other evidence. */
  ambiguous: boolean
  /** The text says the asker is this partner ("wij zijn de gemeente Rotterdam"). */
  isAsker: boolean
}

const registered = { digits: 7, words: 4 }

/** "KvK 12345678" and "KvK-nummer" name a number, not the institution that gave it. */
function isLabel({ terms }: Reading, to: number): boolean {
  const next = terms.slice(to, to + registered.words).map(({ plain }) => plain)
  const end = next.findIndex((plain) => !/^\d+$/.test(plain))
  const digits = next.slice(0, end < 0 ? next.length : end).join('')
  return /^(?:nummer|nr|number|no)$/.test(next[0] ?? '') || digits.length >= registered.digits
}

/** A unit is called by a name its parent has too: then the unit is meant. */
function preferUnits(hits: readonly Hit<NameMeaning>[], lexicon: Lexicon): Hit<NameMeaning>[] {
  return hits.filter(
    ({ meaning, from, to }) =>
      !hits.some(
        (other) =>
          other.from === from &&
          other.to === to &&
          lexicon.parentOf(other.meaning.partner) === meaning.partner,
      ),
  )
}

type Names = Pick<Lexicon, 'names'>

const findNames = (reading: Reading, { names }: Names): Hit<NameMeaning>[] =>
  longestHits(phrasesIn(reading, names)).filter(
    ({ from, to }) =>
      !isLabel(reading, to) && reading.terms.slice(from, to).every(({ weight }) => weight > 0),
  )

/** Where a text has the names of partners, ambiguous ones as well. */
const partnerNames: (reading: Reading, names: Names) => readonly Hit<NameMeaning>[] =
  oncePerBook(findNames)

const findAskers = (reading: Reading, names: Names): Hit<NameMeaning>[] =>
  partnerNames(reading, names).filter((hit) => !hit.meaning.ambiguous && speaksFor(reading, hit))

/** Where a text names a partner as the one that asks. */
export const askersNames: (reading: Reading, names: Names) => readonly Hit<NameMeaning>[] =
  oncePerBook(findAskers)

/** A text without the names of partners, which say nothing about its subject. */
export function withoutPartners(reading: Reading, lexicon: Lexicon): Reading {
  const sure = partnerNames(reading, lexicon).filter(({ meaning }) => !meaning.ambiguous)
  if (sure.length === 0) return reading
  const isNamed = (at: number) => sure.some(({ from, to }) => from <= at && at < to)
  return { ...reading, terms: reading.terms.filter((_, at) => !isNamed(at)) }
}

function findNamed(reading: Reading, lexicon: Lexicon): NamedPartner[] {
  const places = phrasesIn(reading, lexicon.places.book)
  const askers = askersNames(reading, lexicon)
  const named = preferUnits(partnerNames(reading, lexicon), lexicon).map((hit) => ({
    partner: hit.meaning.partner,
    words: [writtenBetween(reading, hit.from, hit.to)],
    ambiguous: hit.meaning.ambiguous,
    isPlace: places.some(({ from, to }) => from <= hit.from && to >= hit.to),
    isAsker: askers.includes(hit),
  }))
  const byCertainty = named
    .filter(({ ambiguous, isPlace }) => !(ambiguous && isPlace))
    .sort((a, b) => Number(a.ambiguous) - Number(b.ambiguous))
  const first = new Map<string, NamedPartner>()
  for (const { isPlace: _, ...one } of byCertainty) {
    const before = first.get(one.partner)
    if (!before) first.set(one.partner, one)
    else if (before.ambiguous === one.ambiguous) {
      before.words.push(...one.words)
      before.isAsker ||= one.isAsker
    }
  }
  return [...first.values()]
}

/** All partners a text names, each once, a sure name before an ambiguous one. */
export const partnersNamed: (reading: Reading, lexicon: Lexicon) => readonly NamedPartner[] =
  oncePerBook(findNamed)
