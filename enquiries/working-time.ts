import { DateTime } from 'luxon'
import type { Hub } from '../knowledge/schema.ts'
import { isHoliday } from './holidays.ts'

type Hours = Pick<Hub, 'timeZone' | 'openingHours'>

export function isWorkingDay(day: DateTime): boolean {
  return day.weekday <= 5 && !isHoliday(day)
}

/** On the same day at a local time such as `09:00`. */
export function atClock(day: DateTime, clock: string): DateTime {
  const [hour, minute] = clock.split(':').map(Number)
  return day.set({ hour, minute, second: 0, millisecond: 0 })
}

/** The first working day after a moment, at a local time such as `07:00`; ISO 8601 in UTC. */
export function nextWorkingMorning(after: string, clock: string, { timeZone }: Hours): string {
  let morning = atClock(DateTime.fromISO(after, { zone: timeZone }), clock)
  while (morning.toMillis() <= Date.parse(after) || !isWorkingDay(morning))
    morning = morning.plus({ days: 1 })
  return morning.toJSDate().toISOString()
}

/**
 * A promised moment after the clock stood still for a while: later by as much as that while holds of
 * working time (opening hours of working days), so that it stays within opening hours itself.
 * All instants ISO 8601.
 */
export function movedOn(promised: string, stoodStill: { from: string; to: string }, hours: Hours) {
  const from = DateTime.fromISO(stoodStill.from, { zone: hours.timeZone })
  const to = DateTime.fromISO(stoodStill.to, { zone: hours.timeZone })
  const moment = DateTime.fromISO(promised, { zone: hours.timeZone })
  return afterWorking(moment, workingBetween(from, to, hours), hours)
    .toJSDate()
    .toISOString()
}

function workingBetween(from: DateTime, to: DateTime, hours: Hours): number {
  let worked = 0
  for (let day = from; day.startOf('day') <= to; day = day.plus({ days: 1 })) {
    const { opens, closes } = openOn(day, hours)
    worked += Math.max(0, Math.min(+closes, +to) - Math.max(+opens, +from))
  }
  return worked
}

function afterWorking(from: DateTime, milliseconds: number, hours: Hours): DateTime {
  let left = milliseconds
  let moment = from
  while (left > 0) {
    const { opens, closes } = openOn(moment, hours)
    const start = DateTime.max(moment, opens)
    const room = Math.max(0, +closes - +start)
    if (left <= room) return start.plus(left)
    left -= room
    moment = moment.plus({ days: 1 }).startOf('day')
  }
  return moment
}

/** The open hours of a day; none, at its opening, when it is no working day. */
function openOn(day: DateTime, { openingHours }: Hours): { opens: DateTime; closes: DateTime } {
  const opens = atClock(day, openingHours.from)
  return { opens, closes: isWorkingDay(day) ? atClock(day, openingHours.to) : opens }
}
