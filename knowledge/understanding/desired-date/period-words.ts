import type { DateTime } from 'luxon'
import type { Part, Season } from './period.ts'

/** What the named groups of a pattern hold. */
export type Groups = Readonly<Record<string, string | undefined>>

function meaning<Meaning>(table: readonly [Meaning, string][]): ReadonlyMap<string, Meaning> {
  return new Map(
    table.flatMap(([value, names]) =>
      names.split(' ').map((name): [string, Meaning] => [name, value]),
    ),
  )
}

const months = meaning([
  [1, 'januari january jan'],
  [2, 'februari february feb'],
  [3, 'maart march mrt mar'],
  [4, 'april apr'],
  [5, 'mei may'],
  [6, 'juni june jun'],
  [7, 'juli july jul'],
  [8, 'augustus august aug'],
  [9, 'september sept sep'],
  [10, 'oktober october okt oct'],
  [11, 'november nov'],
  [12, 'december dec'],
])
const abbreviations = /^(jan|feb|mrt|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec)$/
const ordinals = meaning([
  [1, 'eerste 1e 1ste first 1st'],
  [2, 'tweede 2e 2de second 2nd'],
  [3, 'derde 3e 3de third 3rd'],
  [4, 'vierde 4e 4de fourth 4th laatste last'],
])
const seasons = meaning<Season>([
  ['summer', 'zomer summer zomervakantie zomervakanties bouwvak zomerreces'],
  ['winter', 'winter'],
  ['spring', 'lente voorjaar spring'],
  ['autumn', 'herfst najaar autumn fall'],
  ['christmas', 'kerst kerstmis kerstvakantie christmas'],
  ['turn-of-the-year', 'jaarwisseling nieuwjaar oudjaar'],
])
const parts = meaning<Part>([
  ['begin', 'begin beginning early'],
  ['middle', 'medio midden mid halverwege half middle'],
  ['end', 'eind einde end late'],
])

const either = (names: Iterable<string>): string => [...names].join('|')
const nextYear = 'volgend jaar|komend jaar|next year|the coming year'
const thisYear = 'dit jaar|this year'

const units = 'week|maand|kwartaal|month|quarter'
const halves = 'helft|half|halfjaar'

/** Sources of patterns for a plain line, each with a named group. */
export const sources = {
  month: `(?<month>${either([...months.keys()].filter((name) => !abbreviations.test(name)))})`,
  anyMonth: `(?<month>${either(months.keys())})`,
  date: String.raw`(?<date>\d\d?)(?:e|ste|de|st|nd|rd|th)?`,
  ordinal: `(?<nth>${either(ordinals.keys())})`,
  season: `(?<season>${either(seasons.keys())})`,
  part: `(?:(?<part>${either(parts.keys())})(?: (?:van|of))?|(?<opening>start) (?:van|of))`,
  year: String.raw`(?<year>20\d\d|${nextYear}|${thisYear})`,
  /** A year by itself or as "het jaar" in "eind van het jaar". */
  anyYear: String.raw`(?<year>20\d\d|${nextYear}|${thisYear}|het jaar|the year|year)`,
  coming: '(?:komende |volgende |aankomende |aanstaande |next |coming |deze |this )?',
  unit: `(?<unit>${units})`,
  half: `(?:${halves})`,
  shift: '(?<which>deze|dit|volgende?|komende?|aanstaande?|this|next|coming)',
  /** A month or quarter by itself or as "de maand" in "eind van de maand". */
  anyShift: '(?<which>deze|dit|volgende?|komende?|de|the|this|next|coming)',
}

/** What no period can be said without: all forms of it have a digit or one of these words. */
export const periodWord = new RegExp(
  String.raw`\d|(?<!\S)(?:${either([...months.keys(), ...seasons.keys()])}|${units}|${halves}|jaar|year)(?!\S)`,
)

export const monthOf = ({ month = '' }: Groups): number => months.get(month) ?? Number.NaN
export const seasonOf = ({ season = '' }: Groups): Season | undefined => seasons.get(season)
/** "Start of May"; "start mei" is all of May. */
export const partOf = ({ part = '', opening }: Groups): Part | undefined =>
  opening === undefined ? parts.get(part) : 'begin'

/** A number in digits or as "eerste", "second". */
export const countOf = ({ nth, number }: Groups): number =>
  nth === undefined ? Number(number) : (ordinals.get(nth) ?? Number.NaN)

/** The year that is said; undefined where none is. */
export function yearOf({ year }: Groups, today: DateTime): number | undefined {
  if (year === undefined) return undefined
  if (/^\d/.test(year)) return Number(year)
  return /volgend|komend|next|coming/.test(year) ? today.year + 1 : today.year
}
