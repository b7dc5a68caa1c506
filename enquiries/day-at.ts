import { DateTime } from 'luxon'
import type { Hub } from '../knowledge/schema.ts'

/** The day, `2026-11-24`, that it is at the hub at a moment. */
export function dayAt(at: string, { timeZone }: Pick<Hub, 'timeZone'>): string {
  return DateTime.fromISO(at, { zone: timeZone }).toISODate() ?? ''
}
