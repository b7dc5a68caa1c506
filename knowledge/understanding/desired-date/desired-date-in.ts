import type { DateTime } from 'luxon'
import { lazily } from '../../lazily.ts'
import {
  matchesOn,
  type PlainLine,
  sentenceAround,
  wordsPattern,
  writtenOn,
} from '../../reading/plain-line.ts'
import type { Found } from '../found.ts'
import { durationsIn } from './duration.ts'
import { howSure } from './how-sure.ts'
import { dayOf, type Period } from './period.ts'
import { type SaidTime, timesIn } from './said-time.ts'

/**
 * When the asker wants it, as calendar days (ISO 8601, both included), and in which words. "Before
 * March" is until the first of March.
 */
export type DesiredDate = { from?: string; until?: string; words: string }

/** As much as may stand beside a time that is the whole answer. */
const fewLetters = 40

/** What is to be in more years is what a plan is about, not when help is wanted: "by 2035". */
const farthest = 3

type Bounds = { from?: DateTime; until?: DateTime }

const dayAfter = (day: DateTime): DateTime => day.plus({ days: 1 })

/** The time that has yet to begin: in July "before the summer" is before the next. */
function yetToBegin(time: SaidTime, period: Period, today: DateTime): Period {
  if (period.first > today) return period
  return time.on(dayAfter(period.last)) ?? period
}

function boundsOf(time: SaidTime, today: DateTime): Bounds {
  const period = time.on(today)
  if (!period) return {}
  switch (time.relation) {
    case 'before':
      return { until: yetToBegin(time, period, today).first }
    case 'by':
      return { until: period.last }
    case 'from':
      return { from: period.first }
    case 'after':
      return { from: dayAfter(period.last) }
    default:
      return { from: period.first, until: period.last }
  }
}

/** As calendar days, without a beginning that is today or before; nothing when it is all over or far. */
function daysOf({ from, until }: Bounds, today: DateTime): Omit<DesiredDate, 'words'> | undefined {
  if (until && until < today) return undefined
  if ((until ?? from ?? today) > today.plus({ years: farthest })) return undefined
  const ahead = from && from > today ? { from: from.toISODate() ?? '' } : {}
  const days = until ? { ...ahead, until: until.toISODate() ?? '' } : ahead
  return Object.keys(days).length > 0 ? days : undefined
}

function found(plain: PlainLine, time: SaidTime, today: DateTime): Found<DesiredDate>[] {
  const days = daysOf(boundsOf(time, today), today)
  const isWholeText = plain.line.length - (time.end - time.start) <= fewLetters
  const said = plain.line.slice(time.start, time.end)
  const confidence = howSure(time, { ...sentenceAround(plain, time), said }, isWholeText)
  if (!days || confidence === 0) return []
  const words = writtenOn(plain, time)
  return [{ value: { ...days, words }, words: [words], confidence }]
}

const soon = wordsPattern(
  'zo snel mogelijk|zo spoedig mogelijk|per direct|asap|as soon as possible|zsm|z s m|right away|met spoed|(?:wij |we )?hebben haast|in a hurry',
)
const speakers = /(?<!\S)(?:wij|we|ik|i|ons|us|graag|please|want)(?!\S)/
const certainSoon = 0.75
/** "So that we recognise faults as soon as possible" is about the faults. */
const endsThere = /^(?: [.,]|$)|^ (?:starten|beginnen|aan de slag|klaar|live|hulp|antwoord|start)/

function asSoonAsPossible(plain: PlainLine): Found<DesiredDate>[] {
  return matchesOn(plain, soon).flatMap((match) => {
    const { before, after } = sentenceAround(plain, match)
    const isOurs = !before || speakers.test(`${before} ${after}`)
    if (!isOurs || !endsThere.test(plain.line.slice(match.end, match.end + 20))) return []
    const { words } = match
    return [{ value: { words }, words: [words], confidence: certainSoon }]
  })
}

/**
 * When the asker wants it, seen from an instant (ISO 8601): the surest of all times a text speaks
 * of. Not a time that is past, and not one at which something goes on there. "As soon as possible"
 * has words only.
 */
export function desiredDateIn(
  plain: PlainLine,
  now: string,
  timeZone: string,
): Found<DesiredDate> | undefined {
  // Most texts speak of no time, and a day is slow to make.
  const today = lazily(() => dayOf(now, timeZone))
  const all = [
    ...[...timesIn(plain, today), ...durationsIn(plain)].flatMap((time) =>
      found(plain, time, today()),
    ),
    ...asSoonAsPossible(plain),
  ]
  return all.toSorted((a, b) => b.confidence - a.confidence)[0]
}
