import { isFunctionWord } from '../reading/function-words.ts'
import { oncePerReading } from '../reading/once-per-reading.ts'
import type { Reading } from '../reading/reading.ts'
import { type Amount, amountAt } from './amount.ts'
import { certain, type HeadCount } from './head-count-form.ts'
import { isKind } from './organisation-words.ts'
import { colleagues, groups, others, shifts, strong, together, units } from './people-words.ts'
import { countedAt, isStaff } from './staff-counted.ts'

export type { HeadCount }

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
  // "Het facilitair bedrijf van een ziekenhuis" counts nobody.
  if (!amount || /^een$/i.test(reading.terms[amount.from]?.written ?? '')) return undefined
  if (!groups.has(plainAt(reading, at)) && !isKindOf(reading, at, amount)) return undefined
  const counted = plainAt(reading, amount.to)
  if (units.has(counted) || others.has(counted)) return undefined
  return { people: amount.value, vague: false, from: at, to: amount.to, confidence: certain.group }
}

/** "Wij zijn vijf verloskundigen", "we are fourteen psychologists", "wij zijn met 12". */
function weAreAt(reading: Reading, at: number): HeadCount | undefined {
  if (!/^(?:wij|we)$/.test(plainAt(reading, at))) return undefined
  if (!/^(?:zijn|are)$/.test(plainAt(reading, at + 1))) return undefined
  const isTogether = /^(?:met|with)$/.test(plainAt(reading, at + 2))
  const amount = amountAt(reading, isTogether ? at + 3 : at + 2)
  // "Wij zijn een ziekenhuis" counts nobody.
  if (!amount || amount.value < 2) return undefined
  const [last, noun] = [reading.terms[amount.to - 1], reading.terms[amount.to]]
  const isCounted = noun !== undefined && noun.clause === last?.clause
  const isOther = isCounted && (units.has(noun.plain) || colleagues.has(noun.plain))
  if (isOther || (isCounted && !/(?:en|s)$/.test(noun.plain))) return undefined
  const to = isCounted ? amount.to + 1 : amount.to
  // "Wij zijn met drie voorlichters bij een ministerie".
  const isPart = isCounted && /^(?:bij|at|binnen|within)$/.test(plainAt(reading, to))
  const confidence = isPart ? certain.partly : certain.together
  return { people: amount.value, vague: false, from: amount.from, to, confidence }
}

/** "A 25-person software house", "een 12-koppig bureau". */
function strongAt(reading: Reading, at: number): HeadCount | undefined {
  const [next, noun] = [reading.terms[at + 1], reading.terms[at + 2]]
  if (!next?.glued || !strong.has(next.plain) || (noun && shifts.has(noun.plain))) return undefined
  const amount = amountAt(reading, at)
  if (!amount) return undefined
  return { people: amount.value, vague: false, from: at, to: at + 2, confidence: certain.group }
}

const forms = [countedAt, labelledAt, togetherAt, roundedAt, groupAt, weAreAt, strongAt]

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
