import type { Lexicon } from '../lexicon.ts'
import { matchesOn, type PlainLine, wordsPattern } from '../reading/plain-line.ts'
import { isKindNoun, isPost } from './name-words.ts'
import {
  type OrganisationCandidate,
  type OrganisationRun,
  organisationRunAt,
} from './organisation-run.ts'

type Books = Pick<Lexicon, 'names' | 'places' | 'known'>

/** How sure a name is after words such as these; `plain` when its own words show what it is. */
type Introduction = {
  pattern: RegExp
  between: RegExp
  /** How its last word must be written, where another word reads the same: "we're" and "were". */
  written?: RegExp
  plain: number
  /** Nothing where a bare name would be a guess. */
  bare?: number
}

const space = /^ {1,2}['’`]?$/
const board =
  '(?: (?:het bestuur van|de directie van|het team van|the board of|the team of|mijn werkgever|my employer))?'
const introductions: Introduction[] = [
  {
    pattern: wordsPattern(`(?:namens|on behalf of)${board}`),
    between: /^,? $/,
    plain: 0.9,
    bare: 0.8,
  },
  {
    pattern: wordsPattern(
      '(?:ik werk|wij werken|we werken)(?: al| nu| als \\S+)? bij|ik werk(?: als \\S+)? voor|werkzaam bij|(?:i|we) work(?: as an? \\S+)? (?:at|for)|employed (?:at|by)|ik vertegenwoordig|i represent',
    ),
    between: space,
    plain: 0.9,
    bare: 0.85,
  },
  {
    pattern: wordsPattern(
      '(?:naam )?(?:bedrijf|bedrijfsnaam|organisatie|organisatienaam|werkgever|company|company name|organisation|organization|organisation name|employer)',
    ),
    between: /^\s?[:=]\s{0,2}$/,
    plain: 0.95,
    bare: 0.9,
  },
  {
    pattern: wordsPattern(
      '(?:ons|onze|our|mijn|my) (?:bedrijf|organisatie|company|organisation|organization) (?:heet|is called|is named|is)',
    ),
    between: space,
    plain: 0.9,
    bare: 0.85,
  },
  {
    pattern: wordsPattern('(?:wij|we) zijn|we are|ik ben van|(?:i am|im) (?:from|with)'),
    between: space,
    plain: 0.9,
    bare: 0.65,
  },
  { pattern: wordsPattern('were'), between: space, written: /['’]/, plain: 0.9, bare: 0.65 },
  {
    pattern: wordsPattern('(?:wij|we) (?:van|bij|at|from)|hier'),
    between: space,
    plain: 0.85,
    bare: 0.6,
  },
  { pattern: wordsPattern('(?:i|ik) (?:run|own|manage|lead|leid)'), between: space, plain: 0.85 },
  { pattern: wordsPattern('wij|we'), between: /^, $/, plain: 0.85 },
]

/** Its own words show that it is an organisation. */
export const isSure = ({ isPlain, isKnown }: OrganisationRun): boolean => isPlain || isKnown

function introduced(plain: PlainLine, how: Introduction, books: Books): OrganisationCandidate[] {
  const { terms, text } = plain.reading
  return matchesOn(plain, how.pattern).flatMap(({ to }) => {
    const [last, next] = [terms[to - 1], terms[to]]
    const isNear = last && next && how.between.test(text.slice(last.end, next.start))
    const run = isNear ? organisationRunAt(plain.reading, to, books) : undefined
    const isAsWritten = !how.written || how.written.test(last?.written ?? '')
    const sure = run && (isSure(run) ? how.plain : how.bare)
    return run && sure !== undefined && isAsWritten ? [{ ...run, sure }] : []
  })
}

const inRole = wordsPattern(
  String.raw`(?:ik ben|i am|im|als|as)(?: \S+){0,4}? (?<role>\S+)(?: \S+){0,2}? (?:van|bij|at|of|for|from|voor)`,
)
const ourKind = wordsPattern(String.raw`(?:ons|onze|our|mijn|my) (?<kind>\S+)(?: ,)?`)
const ourGroup = wordsPattern(
  '(?:onze|ons|our|mijn|my) (?:\\S+ ){0,2}?(?:onderzoeksgroep|vakgroep|afdeling|faculteit|team|group|department|faculty|lab)(?: \\S+)? (?:in|bij|van|aan|at|of)',
)
const called = wordsPattern(
  String.raw`(?:wij|we|ik|i)(?: \S+){1,5}? (?<kind>\S+) (?:genaamd|geheten|called|named|met de naam)`,
)

/** "Ik ben directeur van De Hoop", "ons bedrijf Smit Techniek", "we are a shipyard called De Hoop". */
function described(plain: PlainLine, books: Books): OrganisationCandidate[] {
  const at = (to: number, sure: { plain: number; bare: number }): OrganisationCandidate[] => {
    const run = organisationRunAt(plain.reading, to, books)
    return run ? [{ ...run, sure: isSure(run) ? sure.plain : sure.bare }] : []
  }
  const isKind = (groups: Record<string, string | undefined>): boolean =>
    isKindNoun(groups.kind ?? '')
  return [
    ...matchesOn(plain, inRole).flatMap(({ groups, to }) =>
      isPost(groups.role ?? '') ? at(to, { plain: 0.9, bare: 0.8 }) : [],
    ),
    ...matchesOn(plain, ourKind).flatMap(({ groups, to }) =>
      isKind(groups) ? at(to, { plain: 0.85, bare: 0.75 }) : [],
    ),
    ...matchesOn(plain, ourGroup).flatMap(({ to }) => at(to, { plain: 0.85, bare: 0.5 })),
    ...matchesOn(plain, called).flatMap(({ groups, to }) =>
      isKind(groups) ? at(to, { plain: 0.9, bare: 0.85 }) : [],
    ),
  ]
}

/** The organisations that are introduced as the asker's, by a phrase before the name. */
export function organisationsIntroduced(plain: PlainLine, books: Books): OrganisationCandidate[] {
  return [
    ...introductions.flatMap((how) => introduced(plain, how, books)),
    ...described(plain, books),
  ]
}
