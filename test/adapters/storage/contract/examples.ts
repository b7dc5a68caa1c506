import { newConversation } from '../../../../dialogs/conversation.ts'
import type { Offer } from '../../../../enquiries/offer.ts'
import { referenceNumber } from '../../../builders/a-turn.ts'
import { aDelivery, anEnquiry } from '../../../builders/an-enquiry.ts'

export const [FIRST, SECOND] = [referenceNumber(1), referenceNumber(2)]
export const MORNING = '2026-11-24T09:30:00.000Z'
export const NOON = '2026-11-24T12:00:00.000Z'

export function anOffer(given: Partial<Offer>): Offer {
  const [offer] = anEnquiry().offers
  if (!offer) throw new Error('it was offered')
  return { ...offer, ...given }
}

/** Filed in this conversation, under this reference. */
export function enquiry(conversation: string, reference: string) {
  return anEnquiry({ conversation, reference })
}

/** A change of every part there is. */
export function everything(id: string) {
  return {
    conversation: newConversation(id, MORNING, 'nl'),
    resume: { current: 'hash', until: '2026-12-22T09:30:00.000Z' },
    address: {
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      conversation: 'a:1',
      kind: 'personal' as const,
      bot: { id: '28:bot' },
      sent: 2,
    },
    cards: { [FIRST]: { activity: 'message-1', version: 1 } },
    talk: {
      state: 'waiting' as const,
      ...{ askedAt: MORNING, version: 1, told: 0, arrived: 0, read: 0 },
    },
    about: 'two',
    enquiries: [enquiry(id, FIRST)],
    deliveries: [aDelivery({ id: `${id}.offer`, conversation: id, reference: FIRST })],
  }
}
