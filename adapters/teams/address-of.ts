import type { Activity } from 'botbuilder'
import type { Address } from '../../bot/address.ts'

/** The channel that a thread is in: the part before `;messageid=`. */
export function channelOf(conversation: string): string {
  return conversation.split(';', 1)[0] ?? conversation
}

const KINDS = { channel: 'channel', groupChat: 'group', personal: 'personal' } as const

/** Where an activity came from, as it is kept to answer there later; of a thread, its channel. */
export function addressOf(activity: Activity): Address {
  const { serviceUrl, conversation, recipient } = activity
  const type = conversation.conversationType
  const kind = type === 'channel' || type === 'groupChat' ? KINDS[type] : KINDS.personal
  return {
    serviceUrl,
    conversation: channelOf(conversation.id),
    kind,
    ...(conversation.tenantId ? { tenant: conversation.tenantId } : {}),
    bot: { id: recipient.id, ...(recipient.name ? { name: recipient.name } : {}) },
    sent: 0,
  }
}
