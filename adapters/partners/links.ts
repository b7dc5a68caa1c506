import type { Delivery } from '../../enquiries/delivery.ts'
import { deskLink } from '../desk/desk-link.ts'
import { type SignedLinks, signedLinks } from './signed-link.ts'

/**
 * What stands behind a link: a conversation, as a form; an offer, for its partner; an enquiry, for the company; all enquiries
 * of a partner; what could not be delivered, for the hub.
 */
export type Links = Record<
  'form' | 'partner' | 'enquiry' | 'overview' | 'undelivered',
  SignedLinks
> & {
  /** An enquiry on the desk of staff: no secret, because who opens it signs in. */
  desk: (reference: string) => string
}

/** A link is good this long, in milliseconds: 60 days. */
const LINK_LIVES = 60 * 24 * 60 * 60_000

export function makeLinks(key: Uint8Array, site: () => string): Links {
  return {
    form: signedLinks(key, site, 'form'),
    partner: signedLinks(key, site, 'partner'),
    enquiry: signedLinks(key, site, 'enquiry'),
    overview: signedLinks(key, site, 'overview'),
    undelivered: signedLinks(key, site, 'undelivered'),
    desk: (reference) => deskLink(site(), reference),
  }
}

/**
 * The link in a letter, for who gets it. Its time counts from the delivery's making, so that a
 * repeat carries the same words.
 */
export async function linkFor(
  { to, reference, createdAt }: Delivery,
  links: Links,
): Promise<string> {
  const expires = new Date(Date.parse(createdAt) + LINK_LIVES)
  if (to.part === 'partner')
    return reference
      ? links.partner.make(offerSubject({ reference, partner: to.id }), expires)
      : links.overview.make(to.id, expires)
  if (to.part === 'company' && reference) return links.enquiry.make(reference, expires)
  return reference ? links.desk(reference) : links.undelivered.make('hub', expires)
}

/** Names one offer in a link; a reference has no dots. */
export function offerSubject({
  reference,
  partner,
}: {
  reference: string
  partner: string
}): string {
  return `${reference}.${partner}`
}

export function readOfferSubject(subject: string): { reference: string; partner: string } {
  const [reference = '', partner = ''] = subject.split('.')
  return { reference, partner }
}
