import { deliveryOf, toCompany, toPartner } from './deliveries.ts'
import type { Delivery } from './delivery.ts'
import type { Actor, Enquiry } from './enquiry.ts'
import { type Moved, mayMove, moved, partnerOf, withOffer } from './life.ts'

/** The company wants no help any more; whoever had the enquiry is told. */
export function withdrawEnquiry(enquiry: Enquiry, at: string): Moved | undefined {
  if (!mayMove(enquiry.state, 'withdrawn')) return undefined
  const taken = withOffer(enquiry, { state: 'withdrawn' })
  const withdrawn = moved(taken, 'withdrawn', { part: 'company' }, at)
  const deliveries = [
    deliveryOf(withdrawn, 'withdrawn', toCompany, at),
    ...takenBack(enquiry, withdrawn, at),
  ]
  return { enquiry: withdrawn, deliveries }
}

/**
 * Takes everything personal out of an enquiry; what remains are counts: area, need type, partner,
 * dates, codes (GDPR art. 17). A partner that has it is told, so that it erases too (art. 19).
 */
export function eraseEnquiry(
  enquiry: Enquiry,
  at: string,
  who: Actor = { part: 'company' },
): Moved {
  const { focusAreas, needType } = enquiry.need
  const {
    information: _asked,
    corrections: _made,
    notes: _staff,
    filledInBy: _by,
    ...kept
  } = enquiry
  const { outcome, ratings: _given, holder: _held, ...rest } = kept
  const erased: Enquiry = {
    ...moved(rest, 'erased', who, at),
    organisation: { name: '-', place: '-' },
    contact: { name: '-', email: 'erased@invalid.example' },
    need: { text: '-', title: '-', focusAreas, needType },
    consent: { ...enquiry.consent, text: '-' },
    match: {
      ...enquiry.match,
      ranked: enquiry.match.ranked.map(({ partner, score }) => ({ partner, score, reasons: [] })),
    },
    offers: enquiry.offers.map(({ note: _written, ...offer }) => offer),
    ...(outcome ? { outcome: { kind: outcome.kind, at: outcome.at } } : {}),
  }
  return { enquiry: erased, deliveries: takenBack(enquiry, erased, at) }
}

function takenBack(before: Enquiry, after: Enquiry, at: string): Delivery[] {
  const partner = partnerOf(before)
  return partner ? [deliveryOf(after, 'taken-back', toPartner(partner), at)] : []
}
