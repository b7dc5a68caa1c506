import type { DateTime } from 'luxon'
import { numeralOf } from '../../reading/numerals.ts'
import { matchesOn, type PlainLine, wordsPattern } from '../../reading/plain-line.ts'
import type { SaidTime } from './said-time.ts'

const units = new Map([
  ...['week', 'weken', 'weeks'].map((word): [string, number] => [word, 0.25]),
  ...['maand', 'maanden', 'month', 'months'].map((word): [string, number] => [word, 1]),
  ...['kwartaal', 'kwartalen', 'quarter', 'quarters'].map((word): [string, number] => [word, 3]),
  ...['jaar', 'year', 'years'].map((word): [string, number] => [word, 12]),
])
const roughly =
  '(?: (?:nu en|nu en een|de|het|the|een|a|an|ongeveer|circa|zo n|about|maximaal|hooguit|at most|komende|next|coming))*'
const pattern = wordsPattern(
  String.raw`(?<how>binnen|within|over|in)${roughly} (?:\d+ (?:tot |to |a )?)?(?<count>half a|half an|\S+) (?<unit>${[...units.keys()].join('|')})`,
)
const one = /^(?:een|a|an|het|the)$/
const fractions = new Map([
  ['half', 0.5],
  ['half a', 0.5],
  ['half an', 0.5],
  ['anderhalf', 1.5],
])

function countOf(said: string): number | undefined {
  return one.test(said) ? 1 : (fractions.get(said) ?? numeralOf(said))
}

/** A month is a month on the calendar; weeks are days. */
function later(today: DateTime, months: number): DateTime {
  return Number.isInteger(months)
    ? today.plus({ months })
    : today.plus({ days: Math.round(months * 28) })
}

/** "Binnen drie maanden", "within half a year": from today up to then. */
export function durationsIn(plain: PlainLine): SaidTime[] {
  return matchesOn(plain, pattern).flatMap(({ groups, start, end }): SaidTime[] => {
    const { how = '', count = '', unit = '' } = groups
    const [amount, length] = [countOf(count), units.get(unit)]
    if (amount === undefined || amount === 0 || length === undefined) return []
    const relation = how === 'over' ? 'during' : 'by'
    // A number of weeks is more often about the work than about when it is wanted.
    const clear = /^(binnen|within)$/.test(how) && length >= 1
    const on = (today: DateTime) => ({ first: today, last: later(today, amount * length) })
    return [{ start, end, relation, clear, isSpan: true, on }]
  })
}
