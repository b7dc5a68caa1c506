import { z } from 'zod'
import { OutcomeKind } from './aftermath.ts'
import { maskSecrets } from './mask-secrets.ts'

const LONGEST = 2000

/** What a person writes, masked as it comes in. */
const Words = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST)
  .transform((text) => maskSecrets(text).text)

/** Everything a member of staff can do with an enquiry, from whatever screen. */
export const StaffAction = z.discriminatedUnion('do', [
  /** It is mine to look after; also when a colleague had it. */
  z.object({ do: z.literal('take') }),
  z.object({ do: z.literal('release') }),
  /** To this partner now; outside the consent the company is asked first. */
  z.object({ do: z.literal('offer'), partner: z.string().min(1) }),
  z.object({ do: z.literal('ask'), question: Words }),
  z.object({ do: z.literal('note'), text: Words }),
  z.object({ do: z.literal('close'), outcome: OutcomeKind, note: Words.optional() }),
  /** Sends what was given up on once more: one delivery, or all of this enquiry. */
  z.object({ do: z.literal('resend'), delivery: z.string().optional() }),
  /** Lets a delivery that was given up on be. */
  z.object({ do: z.literal('leave'), delivery: z.string() }),
])
export type StaffAction = z.infer<typeof StaffAction>
