import { DateTime } from 'luxon'
import { dayAt } from '../../day-at.ts'

/** A stretch of whole days, both ends included, in UTC so that no clock change moves them. */
export type Period = { first: DateTime; last: DateTime }

export type Part = 'begin' | 'middle' | 'end'
export type Season = 'spring' | 'summer' | 'autumn' | 'winter' | 'christmas' | 'turn-of-the-year'

/** The calendar day of an instant (ISO 8601) where the hub is. */
export function dayOf(instant: string, timeZone: string): DateTime {
  return DateTime.fromISO(dayAt(instant, { timeZone }), { zone: 'utc' })
}

/** Undefined for a day that does not exist. */
export function day(year: number, month: number, date: number): Period | undefined {
  const first = DateTime.utc(year, month, date)
  return first.isValid ? { first, last: first } : undefined
}

/** Some whole months from the first of one. */
function months(year: number, month: number, count: number): Period {
  const first = DateTime.utc(year, month, 1)
  return { first, last: first.plus({ months: count }).minus({ days: 1 }) }
}

export const month = (year: number, number: number): Period => months(year, number, 1)
export const quarter = (year: number, number: number): Period => months(year, 3 * number - 2, 3)
export const half = (year: number, number: number): Period => months(year, 6 * number - 5, 6)
export const year = (number: number): Period => months(number, 1, 12)

/** The week, Monday to Sunday, that a day is in. */
export function week(day: DateTime): Period {
  const first = day.minus({ days: day.weekday - 1 })
  return { first, last: first.plus({ days: 6 }) }
}

/** Month and day on which each begins and ends; the seasons by the sky, rounded to one day. */
const seasons: Record<Season, [number, number, number, number]> = {
  spring: [3, 21, 6, 20],
  summer: [6, 21, 9, 20],
  autumn: [9, 21, 12, 20],
  winter: [12, 21, 3, 20],
  christmas: [12, 25, 12, 26],
  'turn-of-the-year': [12, 31, 12, 31],
}

/** A season by the year in which it begins. */
export function season(number: number, name: Season): Period {
  const [month, date, lastMonth, lastDate] = seasons[name]
  const last = DateTime.utc(lastMonth < month ? number + 1 : number, lastMonth, lastDate)
  return { first: DateTime.utc(number, month, date), last }
}

/** Beginning, middle or end: of a month ten days, of a longer period a quarter, a half, a quarter. */
export function part({ first, last }: Period, which: Part): Period {
  const length = Math.round(last.diff(first, 'months').months)
  if (length <= 1) {
    if (which === 'begin') return { first, last: first.plus({ days: 9 }) }
    if (which === 'middle')
      return { first: first.plus({ days: 10 }), last: first.plus({ days: 19 }) }
    return { first: first.plus({ days: 20 }), last }
  }
  const quarter = Math.max(1, Math.round(length / 4))
  const [early, late] = [first.plus({ months: quarter }), first.plus({ months: length - quarter })]
  if (which === 'begin') return { first, last: early.minus({ days: 1 }) }
  if (which === 'middle') return { first: early, last: late.minus({ days: 1 }) }
  return { first: late, last }
}

/** Makes a period of a year, for the earliest year in which it is not over on a day. */
export function nextOf(
  today: DateTime,
  make: (year: number) => Period | undefined,
): Period | undefined {
  const years = [today.year - 1, today.year, today.year + 1, today.year + 2, today.year + 3]
  return years.flatMap((number) => make(number) ?? []).find(({ last }) => last >= today)
}
