import type { Enquiry } from './enquiry.ts'
import { openOffer } from './life.ts'
import { responseDue } from './response-due.ts'
import type { Terms } from './terms.ts'

/**
 * When somebody's answer is promised, ISO 8601: the partner's that is asked, or that of staff while
 * they have it; undefined while nobody's is awaited.
 */
export function promisedBy(enquiry: Enquiry, { hub }: Pick<Terms, 'hub'>): string | undefined {
  const { state, history, filedAt } = enquiry
  if (state === 'offered') return openOffer(enquiry)?.respondBy
  if (state !== 'triage' || enquiry.proposed) return undefined
  const since = history.findLast(({ what }) => what === 'triage')?.at ?? filedAt
  return responseDue(since, hub.responseDays, hub)
}

export type Urgency = 'on-time' | 'soon' | 'overdue'

const SOON = 24 * 60 * 60_000

/** How near a promised moment is; the same day counts as soon. Both ISO 8601. */
export function urgencyAt(promised: string, now: string): Urgency {
  if (promised < now) return 'overdue'
  return Date.parse(promised) - Date.parse(now) < SOON ? 'soon' : 'on-time'
}
