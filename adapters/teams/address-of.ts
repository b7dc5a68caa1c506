import type { Activity } from 'botbuilder'
import type { Address } from '../../bot/address.ts'

/** The conversation's dossier: a thread of a channel has one of its own, under the thread's id. */
export function conversationOf({ conversation }: Pick<Activity, 'conversation'>): string {
  return conversation.id
}

/** The channel that a thread is in: the part before `;messageid=`. */
export function channelOf(conversation: string): string {
  return conversation.split(';', 1)[0] ?? conversation
}

/** The message that a thread begins with; undefined for what is no thread. */
export function rootOf(conversation: string): string | undefined {
  return /;messageid=(.+)$/.exec(conversation)?.[1]
}

const KINDS = { channel: 'channel', groupChat: 'group', personal: 'personal' } as const

/** Where an activity came from, as it is kept to answer there later. */
export function addressOf(activity: Activity): Address {
  const { serviceUrl, conversation, recipient } = activity
  const type = conversation.conversationType
  const kind = type === 'channel' || type === 'groupChat' ? KINDS[type] : KINDS.personal
  return {
    serviceUrl,
    conversation: conversation.id,
    kind,
    ...(conversation.tenantId ? { tenant: conversation.tenantId } : {}),
    bot: { id: recipient.id, ...(recipient.name ? { name: recipient.name } : {}) },
    sent: 0,
  }
}
