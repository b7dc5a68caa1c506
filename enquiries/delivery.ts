import { z } from 'zod'
import { Instant } from './instant.ts'
import { Reference } from './reference.ts'

/** What a delivery tells; its words are made when it is sent, from the enquiry as it is then. */
export const Letter = z.enum([
  'offer', // to a partner: somebody needs you, without saying who
  'confirmation', // to the company: we have your enquiry
  'hub-copy', // to the hub's mailbox: a new enquiry
  'accepted-company', // to the company: this partner takes it up
  'accepted-partner', // to the partner: who it is that you help
  'accepted-hub', // to the hub's mailbox: this partner takes it up
  'passed-on', // to the company: this partner cannot help, who is asked now
  'triage', // to the hub's mailbox: choose a partner, and why
  'hub-answer', // to the hub's mailbox: what the company answered to staff
  'question', // to the company: the partner wants to know something
  'answer', // to the partner: what the company answered
  'corrected', // to the partner: what the company changed
  'taken-back', // to the partner: it is no longer yours
  'withdrawn', // to the company: we have withdrawn it
  'proposal', // to the company: may this partner see it?
  'moment-company', // to the company: the moment that was picked, for the calendar
  'moment-partner', // to the partner: the same
  'contact-check', // to the company: has the partner been in touch?
  'rate-company', // to the company: how content are you?
  'rate-partner', // to the partner: the same
  'status-code', // to the company: the code by which the chat shows how it stands
  'reminders', // to a partner: all that waits for it, gathered, without personal data
  'reminded', // to a partner's own system: this one waits for it
  'overview', // to a partner: the way to its own page
  'digest', // to the hub: everything that needs attention today
  'card', // to staff's channel: how this enquiry stands at one version
  'said', // to the visitor's channel: what was said and is not there yet
  'talk', // to staff's channel: a visitor asks for a person, or how they talk now
  'told', // to staff's channel: what the visitor says to the person
  'missed', // by mail, when the other side is away: what was said meanwhile
])
export type Letter = z.infer<typeof Letter>

/** A move to make when its moment has come; it waits in the outbox, so that no crash loses it. */
export const TimedMove = z.enum([
  'offer-expires', // an offer that was not answered goes on to the next partner
  'ask-contact', // ten days after acceptance the company is asked whether they had contact
  'round', // on the morning of a working day: reminders and digest
])
export type TimedMove = z.infer<typeof TimedMove>

export const Recipient = z.discriminatedUnion('part', [
  z.object({
    part: z.literal('partner'),
    id: z.string(),
    /** To the partner's own system, instead of its mailbox. */
    by: z.literal('webhook').optional(),
  }),
  z.object({ part: z.literal('company'), by: z.literal('teams').optional() }),
  z.object({ part: z.literal('hub'), by: z.literal('teams').optional() }),
  /** A note to itself: a timed move. */
  z.object({ part: z.literal('assistant') }),
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
  /** Absent for what is about many enquiries or none. */
  reference: Reference.optional(),
  /** Of the enquiry it shows: a later one takes its place. */
  version: z.number().int().positive().optional(),
  letter: z.enum([...Letter.options, ...TimedMove.options]),
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
