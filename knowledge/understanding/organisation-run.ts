import type { Lexicon } from '../lexicon.ts'
import { findPhrases } from '../reading/find-phrases.ts'
import { isFunctionWord } from '../reading/function-words.ts'
import type { Reading, ReadTerm } from '../reading/reading.ts'
import { hasSome } from '../reading/word-table.ts'
import { follows, isAcronym, isCapital, legalFormAt, type NameRun, nameRunAt } from './name-run.ts'
import { isKindNoun, isRole, noNames, noOpeners, organisationEnds, titles } from './name-words.ts'
import { describedBy, isExplained, isNameDescribed } from './organisation-described.ts'
import { isKind } from './organisation-words.ts'

/** A name of an organisation in a text. */
export type OrganisationRun = NameRun & {
  /** Its words or those around it show that it is an organisation's: "De Hoop, een werf". */
  isPlain: boolean
  /** It is an abbreviation or the name of a partner, which may be of something else too. */
  isKnown: boolean
  /** What it is stands before or after it, so that one capital is enough: "bakkerij Smit". */
  isTold: boolean
  /** Past the words that say what it is: after "company" in "Smit shipping company". */
  end: number
}

/** A name that may be the asker's organisation's, and how sure that is. */
export type OrganisationCandidate = OrganisationRun & { sure: number }

const articles = new Set('de het the firma fa'.split(' '))
const smallWords = new Set('van de der den het t en of the and aan'.split(' '))
/** What may follow a name, so that "wij zijn Nederlands marktleider" holds none. */
const after = new Set(
  `in te uit at from bij and en met with van of to based located gevestigd waar die dat is are heeft
  hebben zoekt zoeken wil willen wants seeks needs has have we wij ik i een a op wat who which
  kvk tel telefoon email mail voor for`.split(/\s+/),
)
const placed = new Set('in te uit from at'.split(' '))

/** "Bakkerij" of "bakkerij Smit", "'t" of "'t Hoekje". */
const opensName = (term: ReadTerm): boolean => term.written === 't' || isKind(term)

function endsWell(reading: Reading, to: number): boolean {
  const [last, next, later] = reading.terms.slice(to - 1, to + 2)
  if (!next || next.clause !== last?.clause) return true
  // "Bij De Hoop bouwen wij", "namens De Hoop vraag ik".
  const isInverted = /^(?:ik|wij|we|i)$/.test(later?.plain ?? '')
  return !next.glued && (!follows(reading, to) || after.has(next.plain) || isInverted)
}

/** Past the words before a name: an article, and "bakkerij" or "gemeente" in small letters. */
function kindsFrom({ terms }: Reading, from: number): { start: number; next: number } {
  const article = terms[from]
  const start = article && !isCapital(article) && articles.has(article.plain) ? from + 1 : from
  let next = start
  for (let term = terms[next]; term && !isCapital(term) && opensName(term); term = terms[next]) {
    next += 1
  }
  // "The municipality of Delft".
  const isOf = next > start && /^(?:of|van)$/.test(terms[next]?.written ?? '')
  const name = terms[isOf ? next + 1 : next]
  if (isOf && name && isCapital(name)) return { start, next: next + 1 }
  // "Patiëntenvereniging Stichting Hartenlust": what it is stands before its name.
  return { start: name && isCapital(name) && isKindNoun(name.plain) ? next : start, next }
}

function hasLegalForm(reading: Reading, { from, to }: NameRun): boolean {
  return reading.terms.slice(from, to).some((_, at) => legalFormAt(reading, from + at) > 0)
}

/** Whether the capitalised words name something: "Dutch", "Delft" or "Directeur" do not. */
function isName(reading: Reading, run: NameRun, { places }: Pick<Lexicon, 'places'>): boolean {
  const words = reading.terms.slice(run.from, run.to)
  const [first] = words
  if (!first || isRole(first.plain) || titles.has(first.plain)) return false
  if (noOpeners.has(first.plain)) return false
  if (words.every(({ plain }) => noNames.has(plain))) return false
  if (words.length > 1) {
    const named = findPhrases(words, places.book)
    return !named.some(({ from, to }) => from === 0 && to === words.length)
  }
  return !isFunctionWord(first.plain) && !isKind(first) && !places.plain.has(first.plain)
}

const nothingTold = { isPlain: false, isKnown: false, isTold: false }

/** "Wij zijn bakkerij smit uit leiden": unknown words between a kind of organisation and a place. */
function smallRunAt(
  reading: Reading,
  start: number,
  from: number,
  { known }: Pick<Lexicon, 'known'>,
): OrganisationRun | undefined {
  const isUnknown = ({ plain, keys }: ReadTerm): boolean =>
    /^\p{L}{3,}$/u.test(plain) &&
    !isFunctionWord(plain) &&
    !/^ge.+(?:d|t|en)$/.test(plain) &&
    !hasSome(known.keys, keys)
  const words = reading.terms.slice(from, from + 3)
  const count = words.findIndex((term) => !isUnknown(term))
  const isPlaced = count > 0 && placed.has(words[count]?.plain ?? '')
  const to = from + count
  return isPlaced ? { from: start, to, end: to, ...nothingTold } : undefined
}

/** What the words of a name are looked up in. */
export type Books = Pick<Lexicon, 'names' | 'places' | 'known'>

/** Whether the words of a name show by themselves that it is an organisation's. */
function isPlainName(reading: Reading, run: NameRun): boolean {
  const words = reading.terms.slice(run.from, run.to).filter(({ plain }) => !noNames.has(plain))
  const isOne = words.some(
    (term, at) =>
      isKindNoun(term.plain) ||
      (at > 0 && organisationEnds.has(term.plain)) ||
      (at === 0 && words.length > 1 && isKind(term)),
  )
  return isOne || hasLegalForm(reading, run)
}

function isKnownName({ terms }: Reading, { from, to }: NameRun, { names }: Books): boolean {
  const words = terms.slice(from, to)
  const isAbbreviation = words.some((term) => isAcronym(term) && !noNames.has(term.plain))
  return isAbbreviation || findPhrases(words, names).some(({ meaning }) => !meaning.ambiguous)
}

/** "Wij zijn Anna en Piet". */
const isPair = ({ terms }: Reading, { from, to }: NameRun): boolean =>
  terms.slice(from, to).some(({ plain }) => plain === 'en' || plain === 'and')

/**
 * The organisation named at a position: capitalised words, with a word such as "bakkerij" before
 * them. Undefined when nothing is named there; `anyEnd` takes a name whatever word follows.
 */
export function organisationRunAt(
  reading: Reading,
  at: number,
  books: Books,
  anyEnd = false,
): OrganisationRun | undefined {
  const { start, next } = kindsFrom(reading, at)
  const isOpened = next > start
  if (isOpened && !follows(reading, next)) return undefined
  const run = nameRunAt(reading, next, smallWords)
  if (run.to === next) return isOpened ? smallRunAt(reading, start, next, books) : undefined
  const end = run.to + describedBy(reading, run.to)
  if (!anyEnd && !endsWell(reading, end)) return undefined
  if (!isOpened && !isName(reading, run, books)) return undefined
  const isDescribed = end > run.to && isNameDescribed(reading, run, books)
  const isTold = isOpened || isDescribed || isExplained(reading, run.to)
  const isPlain = isTold || isPlainName(reading, run)
  if (!isPlain && isPair(reading, run)) return undefined
  const isKnown = isKnownName(reading, run, books)
  return { from: start, to: run.to, end, isPlain, isKnown, isTold }
}
