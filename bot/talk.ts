import { z } from 'zod'
import { Instant } from '../enquiries/instant.ts'
import { Staff } from '../enquiries/staff.ts'

/**
 * A visitor and a person of the hub. `waiting`: asked for, and the assistant goes on meanwhile;
 * `held`: a person answers, and what the visitor says goes to staff.
 */
export const Talk = z.object({
  state: z.enum(['waiting', 'held']),
  askedAt: Instant,
  /** Counts the changes, from 1; the card of staff shows one. */
  version: z.number().int().positive(),
  /** Who holds the conversation. */
  holder: Staff.optional(),
  /** Watermark up to which staff have been told what the visitor says. */
  told: z.number().int().nonnegative(),
  /** Watermark up to which what staff said has arrived, and has been read. */
  arrived: z.number().int().nonnegative(),
  read: z.number().int().nonnegative(),
})
export type Talk = z.infer<typeof Talk>

/** By this a conversation knows the card of its talk among its cards. */
export const TALK_CARD = 'talk'

/** Beside a message in the log: that a person of the hub said it. */
export const Person = z.object({ person: z.string() })
