import type { Delivery } from './delivery.ts'
import type { Actor, Enquiry } from './enquiry.ts'
import { byPartner, noted } from './life.ts'

/** Why a mail that came in is no answer, or from nobody we know; a code of the history. */
export type MailNote = 'automatic' | 'unknown-sender'

/** Somebody wrote to the hub about the enquiry; undefined where nothing is written down any more. */
export function receiveMail(
  enquiry: Enquiry,
  who: Actor,
  at: string,
  note?: MailNote,
): Enquiry | undefined {
  return enquiry.state === 'erased' ? undefined : noted(enquiry, 'mail-received', who, at, note)
}

/**
 * A mail about the enquiry came back.
 * @param status why, as in RFC 3463: `5.1.1` is an unknown mailbox.
 */
export function refuseMail(enquiry: Enquiry, status: string, at: string): Enquiry | undefined {
  if (enquiry.state === 'erased') return undefined
  return noted(enquiry, 'mail-refused', { part: 'assistant' }, at, status)
}

/**
 * A delivery whose mail came back is given up on, as one that was refused at once; undefined when a
 * person has decided about it, or it never was a mail.
 */
export function returnedDelivery(delivery: Delivery, status: string): Delivery | undefined {
  const { state, to } = delivery
  const isMail = to.part !== 'assistant' && to.by === undefined
  if (!isMail || state === 'cancelled' || state === 'failed') return undefined
  const { deliveredAt: _notSo, ...rest } = delivery
  return { ...rest, state: 'failed', fault: `EBOUNCE ${status}` }
}

/**
 * Who writes, by the address alone: the company, a partner, or the hub's own people. A partner that
 * has been asked is also known by a colleague's address of the same domain.
 * @param mailboxes addresses of partners and hub, as registered.
 */
export function writerOf(
  address: string,
  { contact, offers }: Pick<Enquiry, 'contact' | 'offers'>,
  mailboxes: { hub: string; partners: { id: string; email?: string | null | undefined }[] },
): Actor | undefined {
  const from = address.toLowerCase()
  if (from === contact.email.toLowerCase()) return { part: 'company' }
  const { hub, partners } = mailboxes
  const asked = new Set(offers.map(({ partner }) => partner))
  const partner =
    partners.find(({ email }) => email?.toLowerCase() === from) ??
    partners.find(({ id, email }) => asked.has(id) && email && domainOf(email) === domainOf(from))
  if (partner) return byPartner(partner.id)
  return domainOf(from) === domainOf(hub) ? { part: 'hub' } : undefined
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}
