import type { Knowledge } from '../knowledge/schema.ts'
import { responseDue } from './response-due.ts'

/** What a promise rests on: the hub's hours and days, and those of its partners. */
export type Terms = Pick<Knowledge, 'hub' | 'partners'>

/** The moment by which a partner that is asked now answers; `hub` stands for the hub's own staff. */
export function promiseOf(partner: string, at: string, { hub, partners }: Terms): string {
  const card = partners.find(({ id }) => id === partner)
  return responseDue(at, card?.responseDays ?? hub.responseDays, hub)
}

/** Whether a partner can be asked at all: the hub has its mailbox. */
export function canBeAsked(partner: string, { partners }: Terms): boolean {
  return partners.some(({ id, email }) => id === partner && email !== null)
}
