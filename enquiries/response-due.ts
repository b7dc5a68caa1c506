import { DateTime } from 'luxon'
import type { Hub } from '../knowledge/schema.ts'
import { isHoliday } from './holidays.ts'
import { atClock, isWorkingDay } from './working-time.ts'

/**
 * The moment by which an answer is promised. An enquiry is received at the first opening moment
 * at or after its filing; the answer is due at the same local time `days` working days later.
 * @param filedAt instant, ISO 8601.
 * @param days working days: Monday to Friday, without general holidays.
 * @returns instant, ISO 8601 in UTC.
 * @throws RangeError when `filedAt` is no instant or the time zone is unknown.
 */
export function responseDue(
  filedAt: string,
  days: number,
  hours: Pick<Hub, 'timeZone' | 'openingHours'>,
): string {
  const filed = DateTime.fromISO(filedAt, { zone: hours.timeZone })
  if (!filed.isValid) throw new RangeError('response due: no such instant or time zone')
  let due = receivedAt(filed, hours.openingHours)
  for (let counted = 0; counted < days; ) {
    due = due.plus({ days: 1 })
    if (isWorkingDay(due)) counted++
  }
  return due.toJSDate().toISOString()
}

function receivedAt(filed: DateTime, { days, from, to }: Hub['openingHours']): DateTime {
  const isOpeningDay = (day: DateTime) => days.includes(day.weekday) && !isHoliday(day)
  const opens = atClock(filed, from)
  if (isOpeningDay(filed) && filed < atClock(filed, to)) return filed < opens ? opens : filed
  let day = opens.plus({ days: 1 })
  while (!isOpeningDay(day)) day = day.plus({ days: 1 })
  return day
}
