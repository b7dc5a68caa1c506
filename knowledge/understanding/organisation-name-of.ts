import type { PlainLine } from '../reading/plain-line.ts'
import { type Reading, writtenBetween } from '../reading/reading.ts'
import { plainOf } from '../reading/text.ts'
import type { Found } from './found.ts'
import type { HeadCount } from './head-count.ts'
import { isCapital, type NameRun, withCapitals, writtenName } from './name-run.ts'
import { headings, isPost, legalForms } from './name-words.ts'
import { organisationsBeside } from './organisation-beside.ts'
import { organisationFragments } from './organisation-fragments.ts'
import { organisationsInBrackets } from './organisation-in-brackets.ts'
import { type Books, type OrganisationCandidate, organisationRunAt } from './organisation-run.ts'
import { isSure, organisationsIntroduced } from './organisations-introduced.ts'
import { askersNames } from './partners-named.ts'
import type { PersonFound } from './person-name-of.ts'

/** An organisation's name with where it stands. */
export type OrganisationFound = Found<string> & NameRun

const ofPerson = /^(?:van|from|bij|at|of|with|namens)$/
const signed = /^[,.]?\s*\n\s*$|^, | ?[(|/-] ?$/

/** Where a name begins that a person is said to be of: past "van", "hier van" or "directeur bij". */
function pastOf({ terms }: Reading, to: number): number | undefined {
  const next = terms[to]?.plain ?? ''
  const isBetween = isPost(next) || next === 'hier' || next === 'here'
  const at = isBetween ? to + 1 : to
  return ofPerson.test(terms[at]?.plain ?? '') ? at + 1 : undefined
}

/** "Anna de Vries van De Hoop", "Anna de Vries, directeur bij De Hoop", a signature of two lines. */
function afterPerson(reading: Reading, { to }: NameRun, books: Books): OrganisationCandidate[] {
  const { terms, text } = reading
  const [last, next] = [terms[to - 1], terms[to]]
  if (!last || !next) return []
  const at = pastOf(reading, to)
  const run = organisationRunAt(reading, at ?? to, books)
  if (!run) return []
  if (at !== undefined) return [{ ...run, sure: isSure(run) ? 0.9 : 0.7 }]
  return run.isPlain && signed.test(text.slice(last.end, next.start)) ? [{ ...run, sure: 0.8 }] : []
}

const openings = new Set(['bij', 'at', 'met', 'with'])
/** How far after its name the asker says "wij": "Bij Kramer & Zn. in Dordt lassen we". */
const soon = 6

/** "Bij De Hoop bouwen wij schepen", how a text begins. */
function opening(reading: Reading, books: Books): OrganisationCandidate[] {
  const [first] = reading.terms
  if (!openings.has(first?.plain ?? '')) return []
  const run = organisationRunAt(reading, 1, books, true)
  const following = run ? reading.terms.slice(run.to, run.to + soon) : []
  const isOurs = following.some(({ plain }) => plain === 'wij' || plain === 'we')
  return run && (isOurs || run.isPlain) ? [{ ...run, sure: 0.75 }] : []
}

/** "Onze afdeling Radiologie (LUMC)": the partner for which the asker speaks. */
function ofPartner(reading: Reading, books: Books): OrganisationCandidate[] {
  const told = { isPlain: true, isKnown: true, isTold: false }
  return askersNames(reading, books).map(({ from, to }) => ({
    ...{ from, to, end: to, ...told },
    sure: certain.partner,
  }))
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

const certain = { domain: 0.9, byDomain: 0.85, partner: 0.85 }

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

/** "Project Kwartelspoor: wij zijn ...": what the text is about, and nobody's name. */
function isHeading({ terms }: Reading, { from, to }: NameRun): boolean {
  const [first, last] = [terms[from]?.plain ?? '', terms[to - 1]?.plain ?? '']
  return headings.has(first) && !legalForms.has(last)
}

/** "On behalf of R&D at a supplier": a part of every organisation. */
const isDepartment = (reading: Reading, { from, to }: NameRun): boolean =>
  /^R\s?&\s?D$/i.test(writtenBetween(reading, from, to))

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
    ...organisationsIntroduced(plain, books),
    ...(person ? afterPerson(reading, person, books) : []),
    ...opening(reading, books),
    ...organisationFragments(reading, count, books),
    ...organisationsBeside(reading, count, books),
    ...organisationsInBrackets(reading, books),
    ...byAddress(reading, email, books),
    ...ofPartner(reading, books),
  ]
    .filter((one) => !isHeading(reading, one) && !isDepartment(reading, one))
    .filter(({ from, to }) => !person || to <= person.from || from >= person.to)
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
