import { deliveryOf, toCompany, toHub } from './deliveries.ts'
import type { Actor, Enquiry } from './enquiry.ts'
import { type Moved, noted } from './life.ts'
import { offerTo } from './offering.ts'
import { canBeAsked, type Terms } from './terms.ts'

/** Asks the company for its consent to a partner that it did not name before. */
export function proposePartner(
  enquiry: Enquiry,
  partner: string,
  who: Actor,
  at: string,
  terms: Terms,
): Moved | undefined {
  const wasAsked = enquiry.offers.some((offer) => offer.partner === partner)
  if (enquiry.state !== 'triage' || wasAsked || !canBeAsked(partner, terms)) return undefined
  const proposed = { ...noted(enquiry, 'proposed', who, at, partner), proposed: { partner, at } }
  return { enquiry: proposed, deliveries: [deliveryOf(proposed, 'proposal', toCompany, at)] }
}

/**
 * The company agrees, and the partner is asked at once; or it does not, and staff look further.
 * @param text the very sentence that was agreed to or refused.
 */
export function answerProposal(
  enquiry: Enquiry,
  answer: { agreed: boolean; text: string },
  at: string,
  terms: Terms,
): Moved | undefined {
  const { proposed, ...rest } = enquiry
  if (!proposed || enquiry.state !== 'triage') return undefined
  const { partner } = proposed
  const why = answer.agreed ? 'agreed' : 'refused'
  const answered = noted(rest, 'proposal-answered', { part: 'company' }, at, why)
  if (!answer.agreed)
    return { enquiry: answered, deliveries: [deliveryOf(answered, 'triage', toHub, at)] }
  const partners = [...enquiry.consent.partners.filter((id) => id !== partner), partner]
  const consent = { given: true, at, text: answer.text, partners }
  return offerTo({ ...answered, consent }, partner, { part: 'company' }, at, terms)
}
