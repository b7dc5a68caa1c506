import type { Hub } from '../knowledge/schema.ts'
import { responseDue } from './response-due.ts'

/** Whether the hub is staffed at a moment, ISO 8601: then something filed is received at once. */
export function isOpen(at: string, hours: Pick<Hub, 'timeZone' | 'openingHours'>): boolean {
  return Date.parse(responseDue(at, 0, hours)) === Date.parse(at)
}
