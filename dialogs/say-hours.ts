import type { Hub } from '../knowledge/schema.ts'
import type { Wording } from './wording/wording.ts'

/** The days on which staff are there; Monday is 1. */
export function sayDays(
  { days }: Hub['openingHours'],
  { workingWeek, weekdays, and }: Wording,
): string {
  if (days.join() === '1,2,3,4,5') return workingWeek
  return and(days.flatMap((day) => weekdays[day - 1] ?? []))
}
