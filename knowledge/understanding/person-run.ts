import type { Lexicon } from '../lexicon.ts'
import { findPhrases } from '../reading/find-phrases.ts'
import { isFunctionWord } from '../reading/function-words.ts'
import type { Reading, ReadTerm } from '../reading/reading.ts'
import { hasSome } from '../reading/word-table.ts'
import { firstNames } from './first-names.ts'
import {
  follows,
  isAcronym,
  isCapital,
  legalFormAt,
  type NameRun,
  nameRunAt,
  particlesAt,
} from './name-run.ts'
import { isKindNoun, isRole, noNames, organisationEnds, particles, titles } from './name-words.ts'
import { kindBook } from './organisation-words.ts'

const longest = 6
/** What may follow a name: "Anna de Vries van ...", "Anna, eigenaar", "Anna and ...". */
const after = new Set(
  `van from of bij at uit en and in met with werkzaam werk works werkend de het the voor for hier here
  mijn my tel telefoon email mail e`.split(/\s+/),
)

const familyNames = new Set(
  'dijk dam leeuwen vliet laar schaik wijk zijl hees eijk maanen zanten'.split(' '),
)

/** After a full name "van" leads to a place, which family names are made of, or to an employer. */
function isEmployerAfter(
  { terms }: Reading,
  from: number,
  at: number,
  { places }: Pick<Lexicon, 'places'>,
): boolean {
  const [small, term] = [terms[at - 1], terms[at]]
  const isFull = terms.slice(from, at - 1).filter(isCapital).length > 1
  if (!term || !isFull || small?.plain !== 'van') return false
  const { plain } = term
  return !places.elsewhere.has(plain) && !places.plain.has(plain) && !familyNames.has(plain)
}

/** Who is called what after a small word: a family name, or "van Bakkerij Smit", "van TNO". */
function isOrganisationAt(reading: Reading, at: number, { names }: Pick<Lexicon, 'names'>) {
  const term = reading.terms[at]
  if (!term || isAcronym(term) || isKindNoun(term.plain) || noNames.has(term.plain)) return true
  // "Van de Hoop" is a family, "van De Hoop" where somebody works.
  if (particles.has(term.plain)) return true
  const next = reading.terms[at + 1]
  if (next && follows(reading, at + 1) && !next.glued && isCapital(next)) return true
  const run = reading.terms.slice(at, nameRunAt(reading, at).to)
  const isPartner = findPhrases(run, names).some(({ from }) => from === 0)
  return isPartner || run.some((_, index) => legalFormAt(reading, at + index) > 0)
}

/** "Veldhuis" and "Nijhuis" are families. */
const isFamily = /huis$/

/** A word that may be part of a person's name as far as its letters tell. */
const isNameWord = (term: ReadTerm): boolean =>
  isCapital(term) &&
  (!isAcronym(term) || term.written.length === 1) &&
  !noNames.has(term.plain) &&
  (!isKindNoun(term.plain) || isFamily.test(term.plain)) &&
  !organisationEnds.has(term.plain)

/** The same in small letters, where only a name can stand: "mijn naam is anna de vries". */
const isSmallNameWord = ({ written, plain }: ReadTerm): boolean =>
  /^\p{L}{2,}$/u.test(written) && !isFunctionWord(plain) && !isKindNoun(plain) && !isRole(plain)

/** Past the titles at a position: "dr. ir. Anna de Vries", "mevrouw De Vries". */
export function pastTitles({ terms }: Reading, at: number): number {
  const isArticle = terms[at]?.plain === 'de' && titles.has(terms[at + 1]?.plain ?? '')
  let next = isArticle ? at + 1 : at
  while (titles.has(terms[next]?.plain ?? '')) next += 1
  return next
}

type Books = Pick<Lexicon, 'names' | 'places'>

/** How many words at a position go on with a name that began at `from`. */
function stepAt(
  reading: Reading,
  at: number,
  from: number,
  isWord: (term: ReadTerm) => boolean,
  books: Books,
): number {
  const term = reading.terms[at]
  if (!term || (at > from && !follows(reading, at))) return 0
  if (isWord(term)) return 1
  const small = at === from ? 0 : smallWordsAt(reading, at, isWord)
  const next = at + small
  if (small === 0 || isOrganisationAt(reading, next, books)) return 0
  return small === 1 && isEmployerAfter(reading, from, next, books) ? 0 : small
}

function smallWordsAt(reading: Reading, at: number, isWord: (term: ReadTerm) => boolean): number {
  const capital = particlesAt(reading, at, particles)
  if (capital > 0 || isWord !== isSmallNameWord) return capital
  const [term, next] = [reading.terms[at], reading.terms[at + 1]]
  return term && next && particles.has(term.plain) && isWord(next) ? 1 : 0
}

/** The words from a position on that are a person's name, up to where somebody works. */
export function personRunAt(
  reading: Reading,
  from: number,
  books: Books,
  letters: 'capitals' | 'any' = 'capitals',
): NameRun {
  const isWord = letters === 'capitals' ? isNameWord : isSmallNameWord
  let to = from
  while (to < from + longest) {
    const step = stepAt(reading, to, from, isWord, books)
    if (step === 0) break
    to += step
  }
  return { from, to }
}

/** A family name with its small words is surer than one word, which may be anything. */
export const isFullName = ({ from, to }: NameRun): boolean => to - from > 1

function endsWell({ terms }: Reading, to: number): boolean {
  const [last, next] = [terms[to - 1], terms[to]]
  return !next || next.clause !== last?.clause || after.has(next.plain) || isRole(next.plain)
}

/** Whether the words at a position can be a person: no trade, no place, no word of our vocabulary. */
export function isPerson(
  reading: Reading,
  run: NameRun,
  { known, places }: Pick<Lexicon, 'known' | 'places'>,
): boolean {
  const first = reading.terms[run.from]
  if (!first || run.to <= run.from || !endsWell(reading, run.to)) return false
  if (isRole(first.plain) || noNames.has(first.plain)) return false
  if (findPhrases([first], kindBook).length > 0) return false
  if (isFullName(run)) return true
  if (firstNames.has(first.plain)) return true
  if (/ing$/.test(first.plain)) return false
  const isVocabulary = hasSome(known.keys, first.keys)
  return !isFunctionWord(first.plain) && !isVocabulary && !places.plain.has(first.plain)
}
