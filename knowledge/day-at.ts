import type { Hub } from './schema.ts'

const calendars = new Map<string, Intl.DateTimeFormat>()

/** Swedes write a day as ISO 8601 does. Each is asked for several times a turn, and slow to make. */
function calendarIn(timeZone: string): Intl.DateTimeFormat {
  const calendar = calendars.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone })
  calendars.set(timeZone, calendar)
  return calendar
}

/** The day, `2026-11-24`, that it is at the hub at a moment. */
export function dayAt(at: string, { timeZone }: Pick<Hub, 'timeZone'>): string {
  return calendarIn(timeZone).format(new Date(at))
}
