import { DateTime } from 'luxon'
import { newConversation } from '../dialogs/conversation.ts'
import type { Enquiry } from '../enquiries/enquiry.ts'
import { eraseEnquiry } from '../enquiries/withdrawing.ts'
import type { Hub } from '../knowledge/schema.ts'
import { type Change, type Dossier, lastSaidAt } from './dossier.ts'

export type KeepFor = Hub['keepFor']

const ASSISTANT = { part: 'assistant' as const }

/** The moment before which a conversation is too long ago to be kept for its own sake. */
export function keptSince(now: string, { conversationDays }: KeepFor): string {
  return ago(now, { days: conversationDays })
}

/**
 * Erases what a conversation holds once it may not be kept any longer (GDPR art. 5(1)(e)): messages,
 * answers and what is personal in its enquiries. Undefined while it may: there was a message lately,
 * an enquiry is open or was closed lately, or something is still to be sent.
 */
export function erasePast(dossier: Dossier, keepFor: KeepFor, now: string): Change | undefined {
  const { id, conversation, deliveries, enquiries } = dossier
  const saidAt = lastSaidAt(dossier)
  if (saidAt === undefined || saidAt >= keptSince(now, keepFor)) return undefined
  if (deliveries.some(({ state }) => state === 'pending')) return undefined
  const closedBefore = ago(now, { months: keepFor.enquiryMonths })
  if (!enquiries.every((enquiry) => isOver(enquiry, closedBefore))) return undefined
  const kept = enquiries.filter(({ state }) => state !== 'erased')
  return {
    erase: true,
    resume: null,
    ...(conversation ? { conversation: newConversation(id, now, conversation.language) } : {}),
    enquiries: kept.map((enquiry) => eraseEnquiry(enquiry, now, ASSISTANT).enquiry),
  }
}

function isOver({ state, history }: Enquiry, before: string): boolean {
  if (state === 'erased') return true
  const changedAt = history.at(-1)?.at ?? before
  return (state === 'closed' || state === 'withdrawn') && changedAt < before
}

function ago(now: string, span: { days: number } | { months: number }): string {
  return DateTime.fromISO(now).minus(span).toJSDate().toISOString()
}
