import type { Send, Sent } from '../../../bot/outbox.ts'
import { partnerView } from '../../../enquiries/partner-view.ts'
import { type Links, linkFor } from '../links.ts'
import { AddressFault, type Network, postSafely } from './post-safely.ts'
import { signedHeaders } from './signed-headers.ts'
import { eventOf } from './webhook-event.ts'
import type { Webhooks } from './webhooks-file.ts'

type Parts = { webhooks: Webhooks; links: Links; network: Network; now: () => Date }

/**
 * Tells a partner's own system by Standard Webhooks, with the enquiry as the partner may see it at
 * that moment. The id is that of the delivery: a repeat carries the same.
 */
export function sendByWebhook({ webhooks, links, network, now }: Parts): Send {
  return async (delivery, enquiry) => {
    const { to, createdAt } = delivery
    const partner = to.part === 'partner' ? to.id : ''
    const webhook = webhooks.get(partner)
    const view = enquiry && partnerView(enquiry, partner)
    if (!webhook || !view) return { state: 'needless' }
    const page = await linkFor(delivery, links)
    const event = { type: eventOf(delivery), timestamp: createdAt, data: { ...view, page } }
    const body = JSON.stringify(event)
    // A full stop separates the parts of what is signed.
    const id = delivery.id.replaceAll('.', '_')
    const headers = signedHeaders({ id, body, secrets: webhook.secrets }, now())
    return postSafely(webhook.url, { body, headers }, network).then(ofStatus, ofFault)
  }
}

/** 410 Gone: the receiver wants no more (Standard Webhooks). All else may pass. */
function ofStatus(status: number): Sent {
  if (status >= 200 && status < 300) return { state: 'delivered' }
  return { state: 'refused', fault: `HTTP ${status}`, permanent: status === 410 }
}

function ofFault(fault: unknown): Sent {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : 'EUNKNOWN'
  const isAddress = fault instanceof AddressFault
  return { state: 'refused', fault: isAddress ? 'EADDRESS' : code, permanent: false }
}
