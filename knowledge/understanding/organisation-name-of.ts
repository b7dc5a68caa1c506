import type { Lexicon } from '../lexicon.ts'
import { matchesOn, type PlainLine, wordsPattern } from '../reading/plain-line.ts'
import type { Reading } from '../reading/reading.ts'
import { plainOf } from '../reading/text.ts'
import type { Found } from './found.ts'
import type { HeadCount } from './head-count.ts'
import { isCapital, type NameRun, withCapitals, writtenName } from './name-run.ts'
import { isKindNoun, isPost } from './name-words.ts'
import { type OrganisationCandidate, organisationFragments } from './organisation-fragments.ts'
import { type OrganisationRun, organisationRunAt } from './organisation-run.ts'
import type { PersonFound } from './person-name-of.ts'

/** An organisation's name with where it stands. */
export type OrganisationFound = Found<string> & NameRun

type Books = Pick<Lexicon, 'names' | 'places' | 'known'>

/** How sure a name is after words such as these; `plain` when its own words show what it is. */
type Introduction = { pattern: RegExp; between: RegExp; plain: number; bare: number }

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
]

const isSure = ({ isPlain, isKnown }: OrganisationRun): boolean => isPlain || isKnown

function introduced(plain: PlainLine, how: Introduction, books: Books): OrganisationCandidate[] {
  const { terms, text } = plain.reading
  return matchesOn(plain, how.pattern).flatMap(({ to }) => {
    const [last, next] = [terms[to - 1], terms[to]]
    const isNear = last && next && how.between.test(text.slice(last.end, next.start))
    const run = isNear ? organisationRunAt(plain.reading, to, books) : undefined
    return run ? [{ ...run, sure: isSure(run) ? how.plain : how.bare }] : []
  })
}

const inRole = wordsPattern(
  String.raw`(?:ik ben|i am|im|als|as)(?: \S+){0,4}? (?<role>\S+)(?: \S+){0,2}? (?:van|bij|at|of|for|from|voor)`,
)
const ourKind = wordsPattern(String.raw`(?:ons|onze|our|mijn|my) (?<kind>\S+)`)
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

const ofPerson = /^(?:van|from|bij|at|of|with|namens)$/
const signed = /^[,.]?\s*\n\s*$|^, | ?[(|/-] ?$/

/** "Anna de Vries van De Hoop", "Anna de Vries, directeur bij De Hoop", a signature of two lines. */
function afterPerson(reading: Reading, { to }: NameRun, books: Books): OrganisationCandidate[] {
  const { terms, text } = reading
  const [last, next] = [terms[to - 1], terms[to]]
  if (!last || !next) return []
  const isTitled = isPost(next.plain) && ofPerson.test(terms[to + 1]?.plain ?? '')
  const at = isTitled ? to + 2 : ofPerson.test(next.plain) ? to + 1 : to
  const run = organisationRunAt(reading, at, books)
  if (!run) return []
  if (at > to) return [{ ...run, sure: isSure(run) ? 0.9 : 0.7 }]
  return run.isPlain && signed.test(text.slice(last.end, next.start)) ? [{ ...run, sure: 0.8 }] : []
}

/** "Bij De Hoop bouwen wij schepen", how a text begins. */
function opening(reading: Reading, books: Books): OrganisationCandidate[] {
  const [first] = reading.terms
  if (first?.plain !== 'bij' && first?.plain !== 'at') return []
  const run = organisationRunAt(reading, 1, books)
  const following = run ? reading.terms.slice(run.to, run.to + 3) : []
  const isOurs = following.some(({ plain }) => plain === 'wij' || plain === 'we')
  return run && isOurs ? [{ ...run, sure: 0.75 }] : []
}

/** Mail providers, whose domain tells nothing of who writes. */
const providers =
  /^(?:gmail|googlemail|hotmail|outlook|live|icloud|yahoo|proton|protonmail|ziggo|kpnmail|planet|xs4all|home|casema|hetnet|me|msn|example)$/

/** Whether an organisation's address is made of its name: "info@dehoop.nl" of "De Hoop". */
function isDomainOf(email: string, reading: Reading, { from, to }: NameRun): boolean {
  const domain = plainOf(email.split('@')[1] ?? '')
    .split('.')
    .slice(0, -1)
    .join('')
  if (domain.length < 3 || providers.test(domain)) return false
  const words = reading.terms.slice(from, to).map(({ plain }) => plain)
  return words.some((_, at) =>
    words.some((__, end) => end >= at && words.slice(at, end + 1).join('') === domain),
  )
}

const certain = { domain: 0.9, byDomain: 0.85 }

/** A name anywhere in the text of which the asker's own address is made. */
function byAddress(
  reading: Reading,
  email: Found<string> | undefined,
  books: Books,
): OrganisationCandidate[] {
  if (!email) return []
  return reading.terms.flatMap((term, at) => {
    if (!isCapital(term)) return []
    const run = organisationRunAt(reading, at, books, true)
    return run && isDomainOf(email.value, reading, run) ? [{ ...run, sure: certain.byDomain }] : []
  })
}

/** The name of the asker's organisation, as written; undefined when the text does not say it. */
export function organisationNameOf(
  plain: PlainLine,
  told: {
    person: PersonFound | undefined
    email: Found<string> | undefined
    count: HeadCount | undefined
  },
  books: Books,
): OrganisationFound | undefined {
  const { reading } = plain
  const { person, email, count } = told
  const candidates = [
    ...introductions.flatMap((how) => introduced(plain, how, books)),
    ...described(plain, books),
    ...(person ? afterPerson(reading, person, books) : []),
    ...opening(reading, books),
    ...organisationFragments(reading, count, books),
    ...byAddress(reading, email, books),
  ].filter(({ from, to }) => !person || to <= person.from || from >= person.to)
  const found = candidates.map((one) => {
    const isDomain = email !== undefined && isDomainOf(email.value, reading, one)
    return { ...one, sure: isDomain ? Math.max(one.sure, certain.domain) : one.sure }
  })
  const [best] = found.toSorted((a, b) => b.sure - a.sure || a.from - b.from)
  if (!best) return undefined
  const name = writtenName(reading, best)
  const called = withCapitals(name)
  const value = called.charAt(0).toUpperCase() + called.slice(1)
  return { value, words: [name], confidence: best.sure, from: best.from, to: best.to }
}
