import { z } from 'zod'
import { Instant } from './instant.ts'

/** Why a partner does not take an enquiry up. */
export const DeclineReason = z.enum(['no-capacity', 'not-our-field', 'not-ready', 'other'])
export type DeclineReason = z.infer<typeof DeclineReason>

/** At most this many moments are offered to the company. */
export const MOST_MOMENTS = 3

/** One partner being asked. */
export const Offer = z.object({
  partner: z.string(),
  offeredAt: Instant,
  /** The promised moment of an answer. */
  respondBy: Instant,
  /** `expired`: no answer came in time; `withdrawn`: taken back by the company or the hub. */
  state: z.enum(['open', 'accepted', 'declined', 'expired', 'withdrawn']),
  answeredAt: Instant.optional(),
  reason: DeclineReason.optional(),
  /** In the partner's own words, for the hub and the company. */
  note: z.string().optional(),
  /** Id of another partner that this one thinks of. */
  suggested: z.string().optional(),
  /** When the partner can talk; the company picks one. */
  moments: z.array(Instant).max(MOST_MOMENTS).optional(),
  picked: Instant.optional(),
})
export type Offer = z.infer<typeof Offer>

/** What a partner wants to know before it decides, and what the company answered. */
export const InformationRound = z.object({
  partner: z.string(),
  question: z.string().min(1),
  askedAt: Instant,
  answer: z.string().optional(),
  answeredAt: Instant.optional(),
})
export type InformationRound = z.infer<typeof InformationRound>
