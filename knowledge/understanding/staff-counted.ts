import type { Reading, ReadTerm } from '../reading/reading.ts'
import { type Amount, amountBefore } from './amount.ts'
import { certain, type HeadCount } from './head-count-form.ts'
import { isKind } from './organisation-words.ts'
import {
  anyPeople,
  atWork,
  colleagues,
  manyColleagues,
  others,
  ours,
  partly,
  placed,
  selfWords,
  staff,
  staffHeads,
} from './people-words.ts'

const reach = 12
/** How many words before an amount may say whose people are counted, and how many after it. */
const [nearby, soon] = [3, 2]

const has = (terms: readonly ReadTerm[], list: ReadonlySet<string>): boolean =>
  terms.some(({ plain }) => list.has(plain))

/** The words of the same clause around a stretch. */
function clauseAround({ terms }: Reading, from: number, to: number) {
  const isSame = ({ clause }: ReadTerm): boolean => clause === terms[from]?.clause
  return {
    before: terms.slice(Math.max(0, from - reach), from).filter(isSame),
    after: terms.slice(to, to + reach).filter(isSame),
  }
}

/** The words before a position up to the end of the sentence before. */
function sentenceBefore({ terms, text }: Reading, from: number): ReadTerm[] {
  let at = from
  while (at > Math.max(0, from - reach)) {
    const [previous, term] = [terms[at - 1], terms[at]]
    if (!previous || !term || /[.!?]\s/.test(text.slice(previous.end, term.start))) break
    at -= 1
  }
  return terms.slice(at, from)
}

export const isStaff = ({ plain, parts }: ReadTerm): boolean =>
  staff.has(plain) || staffHeads.test(parts.at(-1) ?? '')

/** The amount before a word, with at most one word between: "60 vaste medewerkers". */
function amountFor(reading: Reading, at: number): Amount | undefined {
  const direct = amountBefore(reading, at)
  if (direct || !reading.terms[at] || !isStaff(reading.terms[at])) return direct
  const [between, term] = [reading.terms[at - 1], reading.terms[at]]
  return between?.clause === term.clause ? amountBefore(reading, at - 1) : undefined
}

/** "60 vaste medewerkers", "een bedrijf met 60 mensen", "Smit, 60 people, Gouda". */
export function countedAt(reading: Reading, at: number): HeadCount | undefined {
  const term = reading.terms[at]
  if (!term || !(isStaff(term) || anyPeople.has(term.plain) || colleagues.has(term.plain))) {
    return undefined
  }
  const amount = amountFor(reading, at)
  const first = reading.terms[amount?.from ?? at]
  if (!amount || first?.weight === 0 || first?.plain === 'een') return undefined
  const { value, vague, from } = amount
  const { before, after } = clauseAround(reading, from, at + 1)
  const isPart = has([...sentenceBefore(reading, from), ...after], partly)
  if (has(before, others) || !isOwn(term, value, { before, after, isPart })) return undefined
  const confidence = isPart ? certain.partly : certain.staff
  return { people: value, vague, from, to: at + 1, confidence }
}

type Around = { before: ReadTerm[]; after: ReadTerm[]; isPart: boolean }

/** "35 people, Sliedrecht", "60 mensen in Gouda": and not "twee mensen zitten daar aan". */
function standsAlone({ before, after }: Around): boolean {
  const opens = before.every(({ plain }) => /^(?:met|with|en|and)$/.test(plain))
  return opens && (before.length > 0 || after[0] === undefined || placed.has(after[0].plain))
}

/** "Wij hebben zo'n 60 mensen", "een bedrijf met 60 mensen", "60 people in our firm". */
function isSaidOfSelf({ before, after }: Around): boolean {
  const near = before.slice(-nearby)
  const belongs = near.some(({ plain }) => /^(?:met|van|with|of)$/.test(plain))
  const isSelf = before.some(isKind) || has(before, selfWords)
  const next = after.slice(0, soon)
  return has(near, selfWords) || (belongs && isSelf) || has(next, atWork) || has(next, ours)
}

/** "Door twee man geschuurd", "one man of 63": who does a piece of work, unlike "een bedrijf van 1 man". */
function isOneOfThem(value: number, around: Around): boolean {
  const previous = around.before.at(-1)?.plain ?? ''
  if (/^(?:door|by)$/.test(previous)) return true
  return value < 2 && !/^(?:van|of)$/.test(previous) && !standsAlone(around)
}

/** Whether the people counted can be those of the asker. */
function isOwn(term: ReadTerm, value: number, around: Around): boolean {
  if (term.plain === 'man' && isOneOfThem(value, around)) return false
  if (isStaff(term)) return true
  if (around.isPart) return false
  if (colleagues.has(term.plain)) return standsAlone(around) && value >= manyColleagues
  return standsAlone(around) || isSaidOfSelf(around)
}
