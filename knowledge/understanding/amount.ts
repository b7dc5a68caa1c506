import { numeralOf } from '../reading/numerals.ts'
import type { Reading } from '../reading/reading.ts'

/** A number in a text, in digits or words: positions in the reading's terms, `to` exclusive. */
export type Amount = {
  value: number
  /** Only an order of magnitude: "tientallen". */
  vague: boolean
  from: number
  to: number
}

const vague = new Map([
  ['tientallen', 30],
  ['dozens', 30],
  ['honderden', 300],
  ['hundreds', 300],
  ['duizenden', 3000],
  ['thousands', 3000],
])
const thousandsPoint = /^[., ]$/

/** What the words at two positions say together: "1.200" is read as two words, "two hundred" is two. */
function joinedAt({ terms, text }: Reading, at: number): number | undefined {
  const [first, second] = [terms[at], terms[at + 1]]
  if (!first || !second) return undefined
  const isThousands = /^[1-9]\d{0,2}$/.test(first.plain) && /^\d{3}$/.test(second.plain)
  if (isThousands && thousandsPoint.test(text.slice(first.end, second.start))) {
    return Number(first.plain + second.plain)
  }
  const [count, unit] = [numeralOf(first.plain), numeralOf(second.plain)]
  const isWords = (unit === 100 || unit === 1000) && !/\d/.test(second.plain)
  return isWords && count !== undefined && count < 100 ? count * unit : undefined
}

/** The amount that starts at a position. */
export function amountAt(reading: Reading, from: number): Amount | undefined {
  const joined = joinedAt(reading, from)
  if (joined !== undefined) return { value: joined, vague: false, from, to: from + 2 }
  const value = numeralOf(reading.terms[from]?.plain ?? '')
  return value === undefined ? undefined : { value, vague: false, from, to: from + 1 }
}

/** How many words back the lower end of a range stands: one in "60-70", two in "60 tot 70". */
function rangeGap({ terms }: Reading, at: number): number {
  if (terms[at]?.glued) return 1
  return /^(?:tot|a|to|of|or)$/.test(terms[at - 1]?.plain ?? '') ? 2 : 0
}

/** The amount that ends before a position; of a range ("60-70", "60 tot 70") its lower end. */
export function amountBefore(reading: Reading, to: number): Amount | undefined {
  const plain = reading.terms[to - 1]?.plain ?? ''
  const roughly = vague.get(plain)
  if (roughly !== undefined) return { value: roughly, vague: true, from: to - 1, to }
  const joined = joinedAt(reading, to - 2)
  if (joined !== undefined) return { value: joined, vague: false, from: to - 2, to }
  const value = numeralOf(plain)
  if (value === undefined) return undefined
  const gap = rangeGap(reading, to - 1)
  const low = gap === 0 ? undefined : numeralOf(reading.terms[to - 1 - gap]?.plain ?? '')
  const isRange = low !== undefined && low < value
  return { value: isRange ? low : value, vague: false, from: to - 1 - (isRange ? gap : 0), to }
}
