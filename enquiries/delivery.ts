import { z } from 'zod'
import { Instant } from './enquiry.ts'
import { Reference } from './reference.ts'

/** What a delivery tells; its words are made when it is sent, from the enquiry as it is then. */
export const Letter = z.enum([
  'offer', // to a partner: somebody needs you, without saying who
  'confirmation', // to the company: we have your enquiry
  'hub-copy', // to the hub's mailbox: a new enquiry
  'accepted-company', // to the company: this partner takes it up
  'accepted-hub', // to the hub's mailbox: this partner takes it up
])
export type Letter = z.infer<typeof Letter>

export const Recipient = z.discriminatedUnion('part', [
  z.object({ part: z.literal('partner'), id: z.string() }),
  z.object({ part: z.literal('company') }),
  z.object({ part: z.literal('hub') }),
])
export type Recipient = z.infer<typeof Recipient>

/**
 * One entry of the transactional outbox: recorded once, with the change that caused it;
 * sent at least once under one stable id, so that a receiver can tell a repeat.
 */
export const Delivery = z.object({
  /** Made of reference, letter and recipient: the same cause gives the same id. */
  id: z.string().regex(/^[A-Za-z0-9._-]+$/),
  conversation: z.string(),
  reference: Reference,
  letter: Letter,
  to: Recipient,
  /** `failed`: given up on; only a person sends it again. */
  state: z.enum(['pending', 'delivered', 'cancelled', 'failed']),
  attempts: z.number().int().nonnegative(),
  createdAt: Instant,
  /** Not to be sent before this moment. */
  dueAt: Instant,
  deliveredAt: Instant.optional(),
  /** Kind of the last fault, without personal data. */
  fault: z.string().optional(),
})
export type Delivery = z.infer<typeof Delivery>
