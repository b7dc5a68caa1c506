import { findPhrases } from '../reading/find-phrases.ts'
import { isFunctionWord } from '../reading/function-words.ts'
import { generalWords } from '../reading/general-words.ts'
import type { Reading, ReadTerm } from '../reading/reading.ts'
import { type Sentence, sentencesOf } from '../reading/sentences.ts'
import { wordSet } from '../reading/word-set.ts'
import { hasSome } from '../reading/word-table.ts'
import type { HeadCount } from './head-count.ts'
import { isCapital } from './name-run.ts'
import { isKindNoun, noOpeners, particles } from './name-words.ts'
import {
  type Books,
  type OrganisationCandidate,
  type OrganisationRun,
  organisationRunAt,
} from './organisation-run.ts'
import { isKind } from './organisation-words.ts'
import { standsApart } from './stands-apart.ts'

const certain = { plain: 0.85, told: 0.8, opens: 0.75, alone: 0.65, unknown: 0.6 }

const capitalsIn = (terms: readonly ReadTerm[]): number => terms.filter(isCapital).length

/** No word of Dutch or English that we know: it can only be a name. */
const isUnknown = ({ plain, keys, parts }: ReadTerm, { known }: Books): boolean =>
  /^\p{L}{4,}$/u.test(plain) &&
  parts.length === 0 &&
  !isFunctionWord(plain) &&
  !noOpeners.has(plain) &&
  !isKindNoun(plain) &&
  !generalWords.has(plain) &&
  !hasSome(known.keys, keys)

/** A sentence begins with a capital anyway, so one capital there is no name. */
function isNameAtStart(reading: Reading, run: OrganisationRun): boolean {
  const words = reading.terms.slice(run.from, run.to)
  const [first] = words
  if (!first || (isFunctionWord(first.plain) && !particles.has(first.plain))) return false
  if (noOpeners.has(first.plain)) return false
  return capitalsIn(words) > 1 || (capitalsIn(words) > 0 && run.isTold)
}

/** The rest of the sentence says where it is or how many work there. */
function isToldOf(
  reading: Reading,
  { from, to }: Sentence,
  count: HeadCount | undefined,
  { places }: Books,
): boolean {
  const rest = reading.terms.slice(from, to)
  const isCounted = count !== undefined && count.from >= from && count.to <= to
  return isCounted || findPhrases(rest, places.book).length > 0 || rest.some(isKind)
}

/** "De Wit Kozijnen" is no person; of "Piet Jansen" one cannot tell. */
function cannotBePerson({ terms, text }: Reading, { from, to }: OrganisationRun): boolean {
  const words = terms.slice(from, to)
  const [first] = words
  const isSaidElsewhere = words.some(({ plain }) => text.includes(` ${plain} `))
  return first !== undefined && words.length > 2 && particles.has(first.plain) && isSaidElsewhere
}

const wishes = wordSet('zoekt wil wenst vraagt wants seeks needs')

/** "Employment agency Werkplein", "sociale werkplaats De Spinnerij": the name behind what it is. */
function afterKind(reading: Reading, from: number, books: Books): OrganisationRun | undefined {
  const [first, second] = reading.terms.slice(from, from + 2)
  const isKindBefore = second && second.clause === first?.clause && !isCapital(second)
  if (!isKindBefore || !isKind(second)) return undefined
  // "De gemeente Delft": the kind is part of the name.
  if (isFunctionWord(first?.plain ?? '')) return organisationRunAt(reading, from + 1, books, true)
  const run = organisationRunAt(reading, from + 2, books, true)
  return run && { ...run, isPlain: true, isTold: true }
}

function inSentence(
  reading: Reading,
  { from, to }: Sentence,
  count: HeadCount | undefined,
  books: Books,
): OrganisationCandidate[] {
  const run = afterKind(reading, from, books) ?? organisationRunAt(reading, from, books, true)
  if (!run || run.to > to || reading.terms[run.to]?.glued || !isNameAtStart(reading, run)) return []
  if (!standsApart(reading, run.end)) {
    const isSubject = from === 0 || wishes.has(reading.terms[run.to]?.plain ?? '')
    return run.isPlain && isSubject ? [{ ...run, sure: certain.opens }] : []
  }
  if (run.isPlain) return [{ ...run, sure: certain.plain }]
  if (isToldOf(reading, { from: run.to, to }, count, books)) return [{ ...run, sure: certain.told }]
  return run.end === to && cannotBePerson(reading, run) ? [{ ...run, sure: certain.alone }] : []
}

const trades = new Set(
  `doet maakt levert bouwt ontwikkelt verkoopt verhuurt produceert biedt wil zoekt heeft does makes builds
  develops sells supplies offers provides wants seeks needs`.split(/\s+/),
)

/** "Nexwafer doet advanced packaging en wil ...": a text that opens with a name nobody knows. */
function asSubject(reading: Reading, books: Books): OrganisationCandidate[] {
  const [first, second] = reading.terms
  if (!first || !second || !isCapital(first) || !isUnknown(first, books)) return []
  const run = { from: 0, to: 1, end: 1, isPlain: false, isTold: false, isKnown: false }
  return trades.has(second.plain) ? [{ ...run, sure: certain.unknown }] : []
}

/**
 * Names that stand by themselves, as in "Van Es Ringen, 35 man, Sliedrecht." or a last line "Gemeente
 * Zoetermeer", without "wij zijn" or "namens".
 */
export function organisationFragments(
  reading: Reading,
  count: HeadCount | undefined,
  books: Books,
): OrganisationCandidate[] {
  return [
    ...sentencesOf(reading).flatMap((sentence) => inSentence(reading, sentence, count, books)),
    ...asSubject(reading, books),
  ]
}
