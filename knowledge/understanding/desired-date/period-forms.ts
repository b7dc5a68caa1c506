import type { DateTime } from 'luxon'
import { wordsPattern } from '../../reading/plain-line.ts'
import {
  day,
  half,
  month,
  nextOf,
  type Period,
  part,
  quarter,
  season,
  week,
  year,
} from './period.ts'
import { countOf, type Groups, monthOf, partOf, seasonOf, sources, yearOf } from './period-words.ts'

/** A way to say a period: how it is found on a plain line, and what it means on a given day. */
export type PeriodForm = {
  pattern: RegExp
  read(groups: Groups, today: DateTime): Period | undefined
  /** It is a period by itself; another ("May", "the summer") only beside "in", "before" and so on. */
  clear: boolean
}

type Read = PeriodForm['read']

/** Of the year that is said, or of the earliest year in which it is not over. */
function ofSaidYear(make: (year: number, groups: Groups) => Period | undefined): Read {
  return (groups, today) => {
    const said = yearOf(groups, today)
    return said === undefined ? nextOf(today, (year) => make(year, groups)) : make(said, groups)
  }
}

/** "3/15/2027" can only have the month first. */
const numericDay: Read = ({ year, number, date }) =>
  day(Number(year), Number(number), Number(date)) ?? day(Number(year), Number(date), Number(number))
const dayInMonth = ofSaidYear((year, groups) => day(year, monthOf(groups), Number(groups.date)))
const wholeMonth = ofSaidYear((year, groups) => month(year, monthOf(groups)))
const wholeQuarter = ofSaidYear((year, groups) => quarter(year, countOf(groups)))
const wholeHalf = ofSaidYear((year, groups) =>
  countOf(groups) <= 2 ? half(year, countOf(groups)) : undefined,
)
const wholeSeason = ofSaidYear((year, groups) => {
  const name = seasonOf(groups)
  return name && season(year, name)
})
const wholeYear = ofSaidYear(year)

/** "This week", "next month", "next quarter". */
const shifted: Read = ({ which = '', unit = '' }, today) => {
  const count = /^(deze|dit|this|de|the)$/.test(which) ? 0 : 1
  if (unit === 'week') return week(today.plus({ weeks: count }))
  const isMonth = unit === 'maand' || unit === 'month'
  const then = today.plus({ months: isMonth ? count : 3 * count })
  return isMonth ? month(then.year, then.month) : quarter(then.year, then.quarter)
}

function form(source: string, read: Read, clear = true): PeriodForm {
  return { pattern: wordsPattern(source), read, clear }
}

/** "Eind maart", "the end of next year": a part of what another form says. */
function partForm(source: string, whole: Read): PeriodForm {
  return form(`${sources.part} ${article}${source}`, (groups, today) => {
    const [period, which] = [whole(groups, today), partOf(groups)]
    return period && which && part(period, which)
  })
}

const { anyMonth, date, ordinal, coming, unit } = sources
const ofYear = `(?: (?:van |of |in )?${sources.year})?`
const article = '(?:de |het |the )?'
const nthQuarter = `${article}${ordinal} (?:kwartaal|quarter)${ofYear}`
const shortQuarter = `(?:q|kwartaal )(?<number>[1-4])${ofYear}`

/** All ways to say a period, in Dutch and English. */
export const periodForms: readonly PeriodForm[] = [
  form(String.raw`(?<year>20\d\d) (?<number>\d\d?) (?<date>\d\d?)`, numericDay),
  form(String.raw`(?<date>\d\d?) (?<number>\d\d?) (?<year>20\d\d)`, numericDay),
  form(`${date} (?:of )?${anyMonth}${ofYear}`, dayInMonth),
  form(String.raw`${anyMonth} ${date}(?:(?: ,)? (?<year>20\d\d))?`, dayInMonth),
  form(`${anyMonth} (?:van |of |, )?${sources.year}`, wholeMonth),
  form(`${coming}${sources.month}`, wholeMonth, false),
  form(nthQuarter, wholeQuarter),
  form(shortQuarter, wholeQuarter),
  form(`${article}${ordinal} ${sources.half}${ofYear}`, wholeHalf),
  form(`h(?<number>[12]) ${sources.year}`, wholeHalf),
  form(`${article}${coming}${sources.season}${ofYear}`, wholeSeason, false),
  form(`${article}${sources.shift} ${unit}`, shifted),
  form(sources.year, wholeYear, false),
  partForm(`${anyMonth}${ofYear}`, wholeMonth),
  partForm(sources.anyYear, wholeYear),
  partForm(nthQuarter, wholeQuarter),
  partForm(shortQuarter, wholeQuarter),
  partForm(`${sources.anyShift} ${unit}`, shifted),
]
