import type { Delivery, Letter, Recipient, TimedMove } from './delivery.ts'
import type { Enquiry } from './enquiry.ts'

/** A letter about an enquiry. The same cause gives the same id, so that nothing is recorded twice. */
export function deliveryOf(enquiry: Enquiry, letter: Letter, to: Recipient, at: string): Delivery {
  return entry(enquiry, letter, to, at, at)
}

/** A move of an enquiry that waits for its moment. */
export function timedMove(enquiry: Enquiry, move: TimedMove, at: string, dueAt: string): Delivery {
  return entry(enquiry, move, { part: 'assistant' }, at, dueAt)
}

export const toCompany: Recipient = { part: 'company' }
export const toHub: Recipient = { part: 'hub' }
export function toPartner(id: string) {
  return { part: 'partner' as const, id }
}

function entry(
  { reference, version, conversation }: Enquiry,
  letter: Delivery['letter'],
  to: Recipient,
  createdAt: string,
  dueAt: string,
): Delivery {
  const receiver = to.part === 'partner' ? [to.id, to.by ?? []].flat() : [to.part]
  return {
    id: [reference, version, letter, ...receiver].join('.'),
    conversation,
    reference,
    letter,
    to,
    state: 'pending',
    attempts: 0,
    createdAt,
    dueAt,
  }
}
