import { isFunctionWord } from '../reading/function-words.ts'
import { matchesOn, type PlainLine, wordsPattern } from '../reading/plain-line.ts'
import type { Reading } from '../reading/reading.ts'
import { isKindNoun, isPost } from './name-words.ts'
import {
  type OrganisationIntroduction,
  organisationIntroductions,
} from './organisation-introductions.ts'
import {
  type Books,
  type OrganisationCandidate,
  type OrganisationRun,
  organisationRunAt,
} from './organisation-run.ts'

/** Its own words show that it is an organisation. */
export const isSure = ({ isPlain, isKnown }: OrganisationRun): boolean => isPlain || isKnown

/** Before any word where its own words show what it is: "we at Bakery Smit count". */
function namedAt(reading: Reading, at: number, books: Books): OrganisationRun | undefined {
  const run = organisationRunAt(reading, at, books)
  const other = run ? undefined : organisationRunAt(reading, at, books, true)
  return other?.isPlain && !reading.terms[other.end]?.glued ? other : run
}

const longestSmall = 3

/** "Ons bedrijf heet fietskoerier maasstad en ...": up to a word of grammar. */
function smallNameAt({ terms }: Reading, from: number): OrganisationRun | undefined {
  const clause = terms[from]?.clause
  const rest = terms.slice(from, from + longestSmall + 1)
  const length = rest.findIndex((term) => term.clause !== clause || isFunctionWord(term.plain))
  const to = from + (length < 0 ? rest.length : length)
  const isShort = to > from && to - from <= longestSmall
  const told = { isPlain: false, isKnown: false, isTold: true }
  return isShort ? { from, to, end: to, ...told } : undefined
}

function introduced(
  plain: PlainLine,
  how: OrganisationIntroduction,
  books: Books,
): OrganisationCandidate[] {
  const { terms, text } = plain.reading
  return matchesOn(plain, how.pattern).flatMap(({ to }) => {
    const [last, next] = [terms[to - 1], terms[to]]
    const isNear = last && next && how.between.test(text.slice(last.end, next.start))
    const capitals = isNear ? namedAt(plain.reading, to, books) : undefined
    const run = capitals ?? (isNear && how.names ? smallNameAt(plain.reading, to) : undefined)
    const isAsWritten = !how.written || how.written.test(last?.written ?? '')
    const sure = run && (isSure(run) ? how.plain : how.bare)
    return run && sure !== undefined && isAsWritten ? [{ ...run, sure }] : []
  })
}

const inRole = wordsPattern(
  String.raw`(?:ik ben|i am|im|als|as)(?: \S+){0,4}? (?<role>\S+)(?: \S+){0,2}? (?:van|bij|at|of|for|from|voor)`,
)
/** Past another "of": "head of HR at De Hoop". */
const inRoleAt = wordsPattern(
  String.raw`(?:ik ben|i am|im|als|as)(?: \S+){0,4}? (?<role>\S+)(?: \S+){1,2}? (?:bij|at)`,
)
const ourKind = wordsPattern(String.raw`(?:ons|onze|our|mijn|my) (?<kind>\S+)(?: ,)?`)
const ourGroup = wordsPattern(
  '(?:onze|ons|our|mijn|my|het|de|the|dit|this) (?:\\S+ ){0,2}?(?:onderzoeksgroep|vakgroep|afdeling|faculteit|team|receptie|desk|office|secretariaat|group|department|faculty|lab)(?: \\S+)? (?:in|bij|van|aan|at|of)',
)
const ours = /^(?:onze|ons|our|mijn|my)\b/i
const called = wordsPattern(
  String.raw`(?:wij|we|ik|i)(?: \S+){1,5}? (?<kind>\S+) (?:genaamd|geheten|called|named|met de naam)`,
)

/** "Ik ben directeur van De Hoop", "ons bedrijf Smit Techniek", "we are a shipyard called De Hoop". */
function described(plain: PlainLine, books: Books): OrganisationCandidate[] {
  const at = (to: number, sure: { plain: number; bare: number }): OrganisationCandidate[] => {
    const run = organisationRunAt(plain.reading, to, books)
    const sureness = run && (isSure(run) ? sure.plain : sure.bare)
    return run && sureness ? [{ ...run, sure: sureness }] : []
  }
  const isKind = (groups: Record<string, string | undefined>): boolean =>
    isKindNoun(groups.kind ?? '')
  return [
    ...[inRole, inRoleAt]
      .flatMap((pattern) => matchesOn(plain, pattern))
      .flatMap(({ groups, to }) =>
        isPost(groups.role ?? '') ? at(to, { plain: 0.9, bare: 0.8 }) : [],
      ),
    ...matchesOn(plain, ourKind).flatMap(({ groups, to }) =>
      isKind(groups) ? at(to, { plain: 0.85, bare: 0.75 }) : [],
    ),
    ...matchesOn(plain, ourGroup).flatMap(({ to, words }) =>
      at(to, { plain: 0.85, bare: ours.test(words) ? 0.5 : 0 }),
    ),
    ...matchesOn(plain, called).flatMap(({ groups, to }) =>
      isKind(groups) ? at(to, { plain: 0.9, bare: 0.85 }) : [],
    ),
  ]
}

/** The organisations that are introduced as the asker's, by a phrase before the name. */
export function organisationsIntroduced(plain: PlainLine, books: Books): OrganisationCandidate[] {
  return [
    ...organisationIntroductions.flatMap((how) => introduced(plain, how, books)),
    ...described(plain, books),
  ]
}
