import { dayAt } from '../knowledge/day-at.ts'
import { hasRoom } from '../knowledge/has-room.ts'
import type { Knowledge } from '../knowledge/schema.ts'
import { responseDue } from './response-due.ts'

/** What a promise rests on: the hub's hours and days, and those of its partners. */
export type Terms = Pick<Knowledge, 'hub' | 'partners'> & {
  /** How many enquiries each partner has before it or in hand, by its id; none when not known. */
  open?: Readonly<Record<string, number>>
}

/** The moment by which a partner that is asked now answers; `hub` stands for the hub's own staff. */
export function promiseOf(partner: string, at: string, { hub, partners }: Terms): string {
  const card = partners.find(({ id }) => id === partner)
  return responseDue(at, card?.responseDays ?? hub.responseDays, hub)
}

/** Whether a partner can be asked at all: the hub has its mailbox. */
export function canBeAsked(partner: string, { partners }: Terms): boolean {
  return partners.some(({ id, email }) => id === partner && email !== null)
}

/** Whether the assistant may ask a partner by itself at this moment: it can be asked, and has room. */
export function mayBeAsked(partner: string, at: string, terms: Terms): boolean {
  const { hub, partners, open = {} } = terms
  const card = partners.find(({ id }) => id === partner)
  return (
    canBeAsked(partner, terms) &&
    card !== undefined &&
    hasRoom(card, dayAt(at, hub), open[partner] ?? 0)
  )
}
