import type { Lexicon } from '../lexicon.ts'
import { matchesOn, type PlainLine } from '../reading/plain-line.ts'
import type { Reading } from '../reading/reading.ts'
import { plainOf } from '../reading/text.ts'
import { firstNames } from './first-names.ts'
import type { Found } from './found.ts'
import { type NameRun, withCapitals, writtenName } from './name-run.ts'
import { isRole, titles } from './name-words.ts'
import { type PersonIntroduction, personIntroductions } from './person-introductions.ts'
import { type PersonShown, personsPresented } from './person-presented.ts'
import { isFullName, isPerson, pastTitles, personRunAt } from './person-run.ts'
import { signedPersons } from './person-signed.ts'

/** A person's name with where it stands, so that what follows can be read from there. */
export type PersonFound = Found<string> & NameRun

/** After a name that ends a text only what reaches its bearer may follow. */
const endOfLine = /^[.,]?[ \t]*(?:\n|$|[\d+(]|\S{1,64}@)/
/** Or what the bearer is and where: "Groet, Ilse, belastingsamenwerking". */
const lastWords = 6

function closesLine({ terms, text }: Reading, { to }: NameRun): boolean {
  const last = terms[to - 1]
  const next = terms[to]
  const isApart = next !== undefined && next.clause !== last?.clause
  const isInRole = isApart && (isRole(next.plain) || terms.length - to <= lastWords)
  return last !== undefined && (isInRole || endOfLine.test(text.slice(last.end, last.end + 20)))
}

function introduced(plain: PlainLine, lexicon: Lexicon, how: PersonIntroduction): PersonFound[] {
  const { reading } = plain
  const { terms, text } = reading
  return matchesOn(plain, how.pattern).flatMap(({ to: next }) => {
    const from = pastTitles(reading, next)
    const [said, first] = [terms[next - 1], terms[next]]
    if (!said || !first || !how.between.test(text.slice(said.end, first.start))) return []
    const capitals = personRunAt(reading, from, lexicon)
    const isSmall = how.sure && capitals.to === from
    const run = isSmall ? personRunAt(reading, from, lexicon, 'any') : capitals
    if (!isPerson(reading, run, lexicon) || (how.closes && !closesLine(reading, run))) return []
    const confidence = isFullName(run) ? how.confidence.full : singleIn(reading, run, how)
    const name = writtenName(reading, run)
    return confidence === 0
      ? []
      : [{ value: withCapitals(name), words: [name], confidence, ...run }]
  })
}

/** A given name by itself is surer than a word that may be anything. */
function singleIn(
  { terms }: Reading,
  { from }: NameRun,
  { confidence }: PersonIntroduction,
): number {
  return firstNames.has(terms[from]?.plain ?? '')
    ? Math.max(confidence.single, certainGiven)
    : confidence.single
}

const certainGiven = 0.65

function shown(reading: Reading, people: readonly PersonShown[]): PersonFound[] {
  return people.map(({ sure, ...run }) => {
    const name = writtenName(reading, run)
    return { value: name, words: [name], confidence: sure, ...run }
  })
}

/** Whether an address is made of a name: "a.devries@", "anna@" or "annadevries@". */
function isAddressOf(email: string, reading: Reading, { from, to }: NameRun): boolean {
  const local = plainOf(email.split('@')[0] ?? '').split(/[._+\d]+/)
  const parts = reading.terms.slice(from, to).map(({ plain }) => plain)
  const names = [...parts, ...parts.map((_, at) => parts.slice(at).join(''))]
  return local.some((piece) => piece.length >= 3 && names.includes(piece))
}

const beforeAddress = /^[\s,;:<([-]{1,4}$/
/** Whoever is named there is to be reached at the address, whatever it is made of. */
const contact =
  /(?:naar|to|bij|contact|contactpersoon|aanspreekpunt|via|vragen|questions)[\s:,]{1,3}$/i
const certain = { made: 0.85, contact: 0.8 }
const reach = 5

/** "Anna de Vries, a.devries@dehoop.nl": a name right before an address made of it. */
function besideAddress(
  reading: Reading,
  email: Found<string>,
  lexicon: Lexicon,
): PersonFound | undefined {
  const start = reading.text.indexOf(email.words[0] ?? '')
  const at = reading.terms.findIndex((term) => term.start >= start)
  const previous = reading.terms[at - 1]
  if (!previous || !beforeAddress.test(reading.text.slice(previous.end, start))) return undefined
  for (let from = Math.max(0, at - reach); from < at; from += 1) {
    const run = personRunAt(reading, from, lexicon)
    const first = reading.terms[from]
    if (run.to !== at || !first || isRole(first.plain) || titles.has(first.plain)) continue
    const isMade = isAddressOf(email.value, reading, run)
    const isContact = contact.test(reading.text.slice(Math.max(0, first.start - 20), first.start))
    if (!isMade && !(isContact && isFullName(run))) continue
    const value = writtenName(reading, run)
    const confidence = isMade ? certain.made : certain.contact
    return { value, words: [value], confidence, ...run }
  }
  return undefined
}

/** The name of the person who writes, as written; undefined when the text does not say it. */
export function personNameOf(
  plain: PlainLine,
  email: Found<string> | undefined,
  lexicon: Lexicon,
): PersonFound | undefined {
  const beside = email && besideAddress(plain.reading, email, lexicon)
  const found = [
    ...personIntroductions.flatMap((how) => introduced(plain, lexicon, how)),
    ...shown(plain.reading, personsPresented(plain.reading, lexicon)),
    ...shown(plain.reading, signedPersons(plain.reading, lexicon)),
    ...(beside ? [beside] : []),
  ]
  const [best] = found.toSorted((a, b) => b.confidence - a.confidence)
  if (!best || !email || !isAddressOf(email.value, plain.reading, best)) return best
  return { ...best, confidence: Math.max(best.confidence, certain.made) }
}
