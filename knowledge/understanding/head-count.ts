import { isFunctionWord } from '../reading/function-words.ts'
import { oncePerReading } from '../reading/once-per-reading.ts'
import type { Reading, ReadTerm } from '../reading/reading.ts'
import { type Amount, amountAt, amountBefore } from './amount.ts'
import { isKind } from './organisation-words.ts'
import {
  anyPeople,
  colleagues,
  groups,
  manyColleagues,
  others,
  partly,
  selfWords,
  staff,
  staffHeads,
  together,
  units,
} from './people-words.ts'

/** How many people an organisation says it has, where it says so, and how sure that is. */
export type HeadCount = {
  people: number
  /** Only an order of magnitude: "tientallen medewerkers". */
  vague: boolean
  /** Positions in the reading's terms, `to` exclusive. */
  from: number
  to: number
  confidence: number
}

const certain = { staff: 0.9, label: 0.9, together: 0.85, group: 0.8, several: 0.6, partly: 0.5 }
const reach = 12

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

const isStaff = ({ plain, parts }: ReadTerm): boolean =>
  staff.has(plain) || staffHeads.test(parts.at(-1) ?? '')

/** The amount before a word, with at most one word between: "60 vaste medewerkers". */
function amountFor(reading: Reading, at: number): Amount | undefined {
  const direct = amountBefore(reading, at)
  if (direct || !reading.terms[at] || !isStaff(reading.terms[at])) return direct
  const [between, term] = [reading.terms[at - 1], reading.terms[at]]
  return between?.clause === term.clause ? amountBefore(reading, at - 1) : undefined
}

/** "60 vaste medewerkers", "een bedrijf met 60 mensen", "Smit, 60 people, Gouda". */
function countedAt(reading: Reading, at: number): HeadCount | undefined {
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

/** Whether the people counted can be those of the asker. */
function isOwn(term: ReadTerm, value: number, { before, after, isPart }: Around): boolean {
  if (isStaff(term)) return true
  const opens = before.every(({ plain }) => plain === 'met' || plain === 'with')
  if (colleagues.has(term.plain)) return !isPart && opens && value >= manyColleagues
  return !isPart && (opens || before.some(isKind) || has([...before, ...after], selfWords))
}

/** "Aantal medewerkers: 60". */
function labelledAt(reading: Reading, at: number): HeadCount | undefined {
  const [term, next] = [reading.terms[at], reading.terms[at + 1]]
  if (!term || !next || !isStaff(term)) return undefined
  const amount = amountAt(reading, at + 1)
  const isLabel = /^\s?[:=]\s?$/.test(reading.text.slice(term.end, next.start))
  if (!amount || !isLabel) return undefined
  const { value: people, to } = amount
  return { people, vague: false, from: at, to, confidence: certain.label }
}

const plainAt = ({ terms }: Reading, at: number): string => terms[at]?.plain ?? ''

/** "Wij tweeën", "met z'n drieën", "the two of us". */
function togetherAt(reading: Reading, at: number): HeadCount | undefined {
  const next = plainAt(reading, at + 1)
  const found = { vague: false, from: at, confidence: certain.together }
  const count = together.get(next)
  if (count !== undefined && /^(?:wij|ons|zn|zijn|us)$/.test(plainAt(reading, at))) {
    return { ...found, people: count, to: at + 2 }
  }
  if (next !== 'of' || plainAt(reading, at + 2) !== 'us') return undefined
  const amount = amountAt(reading, at)
  return amount && { ...found, people: amount.value, to: at + 3 }
}

/** "Een man of tien". */
function roundedAt(reading: Reading, at: number): HeadCount | undefined {
  const isRounded =
    plainAt(reading, at) === 'een' &&
    plainAt(reading, at + 2) === 'of' &&
    /^(?:man|persoon|medewerker)$/.test(plainAt(reading, at + 1))
  const amount = isRounded ? amountAt(reading, at + 3) : undefined
  if (!amount) return undefined
  return {
    people: amount.value,
    vague: false,
    from: at,
    to: amount.to,
    confidence: certain.together,
  }
}

/** "A consultancy of six", and not "an association of 300 publishers". */
function isKindOf({ terms }: Reading, at: number, { to }: Amount): boolean {
  const [kind, last, next] = [terms[at], terms[to - 1], terms[to]]
  const isCounted =
    next !== undefined && next.clause === last?.clause && !isFunctionWord(next.plain)
  return kind !== undefined && isKind(kind) && !isCounted
}

/** "Een team van 12", "an office of 8", "we are a start-up of four". */
function groupAt(reading: Reading, at: number): HeadCount | undefined {
  const isOf = /^(?:of|van)$/.test(plainAt(reading, at + 1))
  const amount = isOf ? amountAt(reading, at + 2) : undefined
  if (!amount || !(groups.has(plainAt(reading, at)) || isKindOf(reading, at, amount))) {
    return undefined
  }
  if (units.has(reading.terms[amount.to]?.plain ?? '')) return undefined
  return { people: amount.value, vague: false, from: at, to: amount.to, confidence: certain.group }
}

/** "Wij zijn vijf verloskundigen", "we are fourteen psychologists", "wij zijn met 12". */
function weAreAt(reading: Reading, at: number): HeadCount | undefined {
  if (!/^(?:wij|we)$/.test(plainAt(reading, at))) return undefined
  if (!/^(?:zijn|are)$/.test(plainAt(reading, at + 1))) return undefined
  const isTogether = /^(?:met|with)$/.test(plainAt(reading, at + 2))
  const amount = amountAt(reading, isTogether ? at + 3 : at + 2)
  if (!amount) return undefined
  const [last, noun] = [reading.terms[amount.to - 1], reading.terms[amount.to]]
  const isCounted = noun !== undefined && noun.clause === last?.clause
  const isOther = isCounted && (units.has(noun.plain) || colleagues.has(noun.plain))
  if (isOther || (isCounted && !/(?:en|s)$/.test(noun.plain))) return undefined
  const to = isCounted ? amount.to + 1 : amount.to
  return { people: amount.value, vague: false, from: amount.from, to, confidence: certain.together }
}

const forms = [countedAt, labelledAt, togetherAt, roundedAt, groupAt, weAreAt]

function countHeads(reading: Reading): HeadCount | undefined {
  const found = reading.terms
    .flatMap((_, at) => forms.flatMap((form) => form(reading, at) ?? []))
    .filter(({ people }) => people > 0)
  const best = Math.max(0, ...found.map(({ confidence }) => confidence))
  const first = found.find(({ confidence }) => confidence === best)
  const isOne = found.every(({ people }) => people === first?.people)
  return first && !isOne ? { ...first, confidence: Math.min(best, certain.several) } : first
}

/** How many people an organisation says it has; undefined when others are counted, or nobody. */
export const headCount: (reading: Reading) => HeadCount | undefined = oncePerReading(countHeads)
