import { askContact } from './closing.ts'
import type { Delivery } from './delivery.ts'
import type { Enquiry } from './enquiry.ts'
import type { Moved } from './life.ts'
import { expireOffer } from './offering.ts'
import type { Terms } from './terms.ts'

/** Makes a move whose moment has come; undefined when it does not apply any more. */
export function timedMoveOf(
  { letter }: Pick<Delivery, 'letter'>,
  enquiry: Enquiry,
  at: string,
  terms: Terms,
): Moved | undefined {
  if (letter === 'offer-expires') return expireOffer(enquiry, at, terms)
  if (letter === 'ask-contact') return askContact(enquiry, at)
  return undefined
}
