import { z } from 'zod'

/**
 * Where a conversation is reached in a channel that we send to ourselves. Kept at every turn: after
 * a restart, or when something happens outside a turn, there is no other way back.
 */
export const Address = z.object({
  serviceUrl: z.url(),
  /** Its id at the channel; a thread of a team's channel has one of its own. */
  conversation: z.string(),
  kind: z.enum(['personal', 'group', 'channel']),
  tenant: z.string().optional(),
  bot: z.object({ id: z.string(), name: z.string().optional() }),
  /** Watermark up to which everything that was said has been sent. */
  sent: z.number().int().nonnegative(),
  /** Removed or blocked there: nothing is sent until a message comes from there again. */
  closed: z.literal(true).optional(),
})
export type Address = z.infer<typeof Address>

/** Whether only how far was sent differs. */
export function isSamePlace(one: Address, other: Address): boolean {
  return JSON.stringify({ ...one, sent: 0 }) === JSON.stringify({ ...other, sent: 0 })
}
