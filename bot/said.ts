import type { Delivery } from '../enquiries/delivery.ts'
import { activitiesSince, type Dossier, type LoggedActivity } from './dossier.ts'

/** What a turn says leaves at once; only what is still not sent after so long is seen to. */
const SEEN_TO_AFTER = 10_000

/**
 * Sees to it that what was said in a conversation reaches a channel that we send to ourselves.
 * @param watermark where the conversation's log ends. @param at ISO 8601.
 */
export function saidDelivery(
  conversation: string,
  watermark: number,
  at: string,
  { soon = false } = {},
): Delivery {
  const dueAt = soon ? at : new Date(Date.parse(at) + SEEN_TO_AFTER).toISOString()
  return {
    id: `${safeId(conversation)}.${watermark}.said`,
    conversation,
    letter: 'said',
    to: { part: 'company', by: 'teams' },
    state: 'pending',
    attempts: 0,
    createdAt: at,
    dueAt,
  }
}

/** What we said and have not sent yet, oldest first. */
export function unsent(dossier: Dossier): LoggedActivity[] {
  const { address } = dossier
  if (!address || address.closed) return []
  return activitiesSince(dossier, address.sent).filter(({ from }) => from?.role === 'bot')
}

/** An id of a channel as part of the id of a delivery. */
export function safeId(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9._-]/g, '_')
}
