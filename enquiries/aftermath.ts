import { z } from 'zod'
import { Instant } from './instant.ts'

/** What came of an enquiry, told by the partner that closes it. */
export const OutcomeKind = z.enum([
  'working-together',
  'advised',
  'referred',
  'no-contact',
  'no-fit',
])
export type OutcomeKind = z.infer<typeof OutcomeKind>

export const Outcome = z.object({
  kind: OutcomeKind,
  at: Instant,
  note: z.string().optional(),
})
export type Outcome = z.infer<typeof Outcome>

/** From 1, very dissatisfied, to 5, very satisfied. */
export const Score = z.number().int().min(1).max(5)

export const Rating = z.object({ score: Score, at: Instant, note: z.string().optional() })

/** How content both sides are, asked once after closing. */
export const Ratings = z.object({ company: Rating.optional(), partner: Rating.optional() })

/** What the company said when asked whether the partner had been in touch. */
export const ContactCheck = z.object({ partner: z.string(), contacted: z.boolean(), at: Instant })

/** The parts of an enquiry that the company can correct after filing. */
export const CorrectableField = z.enum(['need', 'organisation', 'place', 'name', 'email', 'phone'])
export type CorrectableField = z.infer<typeof CorrectableField>

/** One part that the company changed, so that a partner sees exactly what. */
export const Correction = z.object({
  at: Instant,
  field: CorrectableField,
  was: z.string(),
  is: z.string(),
})
export type Correction = z.infer<typeof Correction>
