import type { AlsoBy } from '../../../bot/change-of.ts'
import type { Delivery, Letter } from '../../../enquiries/delivery.ts'
import type { Webhooks } from './webhooks-file.ts'

export type WebhookEvent =
  | 'enquiry.offered'
  | 'enquiry.changed'
  | 'enquiry.withdrawn'
  | 'enquiry.reminded'

/** What a partner's system is told when its mailbox gets a letter. */
const EVENTS: Partial<Record<Delivery['letter'], WebhookEvent>> = {
  offer: 'enquiry.offered',
  answer: 'enquiry.changed',
  corrected: 'enquiry.changed',
  'accepted-partner': 'enquiry.changed',
  'moment-partner': 'enquiry.changed',
  'taken-back': 'enquiry.withdrawn',
  reminded: 'enquiry.reminded',
} satisfies Partial<Record<Letter, WebhookEvent>>

export function eventOf({ letter }: Pick<Delivery, 'letter'>): WebhookEvent | undefined {
  return EVENTS[letter]
}

/** A letter to a partner that has a webhook goes there as well; to others nothing does. */
export function alsoByWebhook(webhooks: Pick<Webhooks, 'has'>): AlsoBy {
  return (deliveries) =>
    deliveries.flatMap((delivery) => {
      const { to, id } = delivery
      if (to.part !== 'partner') return [delivery]
      const isTold = webhooks.has(to.id) && eventOf(delivery) !== undefined
      if (to.by === 'webhook') return isTold ? [delivery] : []
      const twin = { ...delivery, id: `${id}.webhook`, to: { ...to, by: 'webhook' as const } }
      return isTold ? [delivery, twin] : [delivery]
    })
}
