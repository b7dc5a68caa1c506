import { findPhrases } from '../reading/find-phrases.ts'
import { isFunctionWord } from '../reading/function-words.ts'
import type { Reading } from '../reading/reading.ts'
import { type Sentence, sentencesOf } from '../reading/sentences.ts'
import { wordSet } from '../reading/word-set.ts'
import type { HeadCount } from './head-count.ts'
import { isCapital } from './name-run.ts'
import { particles } from './name-words.ts'
import {
  type Books,
  type OrganisationCandidate,
  type OrganisationRun,
  organisationRunAt,
} from './organisation-run.ts'
import { hasKind } from './organisation-words.ts'
import { isApart, standsApart } from './stands-apart.ts'
import { sureOfWord } from './unknown-word.ts'

const certain = { plain: 0.8, within: 0.75, closing: 0.8 }
/** How far after a name its place or its people are told. */
const nearby = 6
const speakers = wordSet('wij we ik i ons onze us our my mijn me')
const prepositions = wordSet('bij at met with van of from voor for namens')
/** Who stands after these is another: "onze klant Smit BV in Delft". */
const others = wordSet(
  `klant klanten leverancier leveranciers partner collega zoon dochter concurrent customer client supplier
  colleague competitor son daughter samen together zoals like gekocht kochten bought gesprek`,
)

/** Where it is, how many work there or what it is stands right after a name. */
function isToldAfter(
  reading: Reading,
  end: number,
  sentence: Sentence,
  count: HeadCount | undefined,
  { places }: Books,
): boolean {
  const to = Math.min(sentence.to, end + nearby)
  const isCounted = count !== undefined && count.from >= end && count.from <= to
  const rest = reading.terms.slice(end, to)
  return isCounted || findPhrases(rest, places.book).length > 0 || hasKind(rest)
}

const isSmallWord = (plain: string): boolean => isFunctionWord(plain) && !particles.has(plain)

/** One may stand at a comma, and after "bij" and the like where the asker speaks too. */
function opensAt(reading: Reading, at: number, sentence: Sentence): boolean {
  const { terms } = reading
  if (at === sentence.from || isApart(reading, at)) return true
  const before = terms.slice(Math.max(sentence.from, at - nearby), at)
  if (before.some(({ plain }) => others.has(plain))) return false
  const isSpoken = terms.slice(sentence.from, sentence.to).some(({ plain }) => speakers.has(plain))
  return isSpoken && prepositions.has(terms[at - 1]?.plain ?? '')
}

/** "Wij van de Wmo-afdeling, Gemeente Den Haag, willen": between commas after who speaks. */
function isApposed(reading: Reading, { from, to, end }: OrganisationRun, sentence: Sentence) {
  const before = reading.terms.slice(Math.max(sentence.from, from - nearby), from)
  const isBetween = from > sentence.from && isApart(reading, from) && isApart(reading, end)
  const isSpoken = before.some(({ plain }) => plain === 'wij' || plain === 'we')
  return isBetween && isSpoken && to - from > 1
}

/** "Peptura, 34 mensen", "TelPaal, Rotterdam": one word that nobody knows. */
function wordAt(
  reading: Reading,
  at: number,
  sentence: Sentence,
  books: Books,
): OrganisationCandidate | undefined {
  const [term, previous] = [reading.terms[at], reading.terms[at - 1]]
  const isFirst = at === sentence.from || (isApart(reading, at) && at - sentence.from <= nearby)
  const isAt = /^(?:bij|at)$/.test(previous?.plain ?? '')
  const sure =
    term && (isFirst || isAt) && !reading.terms[at + 1]?.glued ? sureOfWord(term, books) : 0
  if (sure === 0) return undefined
  const run = { from: at, to: at + 1, end: at + 1, isPlain: false, isTold: false, isKnown: false }
  return { ...run, sure }
}

/** A name of several words that shows what it is, or one word that nobody knows. */
function candidateAt(
  reading: Reading,
  at: number,
  sentence: Sentence,
  books: Books,
): OrganisationCandidate | undefined {
  const run = organisationRunAt(reading, at, books, true)
  if (!run || run.to - run.from === 1) return wordAt(reading, at, sentence, books)
  return run.isPlain
    ? { ...run, sure: at === sentence.from ? certain.plain : certain.within }
    : undefined
}

function inSentence(
  reading: Reading,
  sentence: Sentence,
  count: HeadCount | undefined,
  books: Books,
): OrganisationCandidate[] {
  const found: OrganisationCandidate[] = []
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const term = reading.terms[at]
    const isOpen = term && isCapital(term) && !isSmallWord(term.plain)
    const candidate =
      isOpen && opensAt(reading, at, sentence)
        ? candidateAt(reading, at, sentence, books)
        : undefined
    if (!candidate) continue
    const { end } = candidate
    const isTold = standsApart(reading, end) && isToldAfter(reading, end, sentence, count, books)
    if (isTold || isApposed(reading, candidate, sentence)) found.push(candidate)
    at = Math.max(at, end - 1)
  }
  return found
}

/** "Team inburgering, gemeente Gouda", "Best wishes, Karim Ouali, Ledgerly B.V.": the last words. */
function closing(reading: Reading, books: Books): OrganisationCandidate[] {
  const { terms } = reading
  const clause = terms.at(-1)?.clause
  const start = terms.findIndex((term) => term.clause === clause)
  const capital = terms.findIndex((term, at) => at >= start && isCapital(term))
  // "..., patients' association Stichting Hartenlust".
  const starts = start > 0 ? [start, capital].filter((at) => at >= 0 && at <= start + 2) : []
  return starts.flatMap((at) => {
    const run = organisationRunAt(reading, at, books, true)
    const isWhole = run?.isPlain && run.end === terms.length
    return isWhole ? [{ ...run, sure: certain.closing }] : []
  })
}

/**
 * Names that show by what stands beside them that they are the asker's: a place, a number of people,
 * the end of the text.
 */
export function organisationsBeside(
  reading: Reading,
  count: HeadCount | undefined,
  books: Books,
): OrganisationCandidate[] {
  return [
    ...sentencesOf(reading).flatMap((sentence) => inSentence(reading, sentence, count, books)),
    ...closing(reading, books),
  ]
}
