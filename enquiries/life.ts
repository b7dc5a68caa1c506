import type { Delivery } from './delivery.ts'
import type { Actor, Enquiry, EnquiryState, Happening } from './enquiry.ts'
import type { Offer } from './offer.ts'

/** What a move of an enquiry brings about; both are committed together. */
export type Moved = { enquiry: Enquiry; deliveries: Delivery[] }

/** The moves there are; whatever is not listed is refused. */
const MOVES: Record<EnquiryState, readonly EnquiryState[]> = {
  filed: ['offered', 'triage'],
  triage: ['offered', 'needs-information', 'withdrawn', 'erased', 'closed'],
  offered: ['accepted', 'declined', 'needs-information', 'triage', 'withdrawn', 'erased'],
  'needs-information': ['offered', 'accepted', 'declined', 'triage', 'withdrawn', 'erased'],
  declined: ['offered', 'triage', 'withdrawn', 'erased'],
  accepted: ['in-contact', 'closed', 'triage', 'withdrawn', 'erased'],
  'in-contact': ['closed', 'triage', 'withdrawn', 'erased'],
  closed: ['triage', 'erased'],
  withdrawn: ['erased'],
  erased: [],
}

/** Whether an enquiry in one state may come into another. */
export function mayMove(from: EnquiryState, to: EnquiryState): boolean {
  return MOVES[from].includes(to)
}

/** The enquiry in another state, with who brought it there, when and why. */
export function moved(
  enquiry: Enquiry,
  state: EnquiryState,
  who: Actor,
  at: string,
  why?: string,
): Enquiry {
  return { ...noted(enquiry, state, who, at, why), state }
}

/** The enquiry with something that happened to it, in the state it was. */
export function noted(
  enquiry: Enquiry,
  what: EnquiryState | Happening,
  who: Actor,
  at: string,
  why?: string,
): Enquiry {
  return {
    ...enquiry,
    version: enquiry.version + 1,
    history: [...enquiry.history, { at, who, what, ...(why === undefined ? {} : { why }) }],
  }
}

/** The offer that waits for its partner's answer. */
export function openOffer({ offers }: Enquiry): Offer | undefined {
  return offers.find(({ state }) => state === 'open')
}

/** The offer of the partner that has taken the enquiry up. */
export function acceptedOffer({ offers }: Enquiry): Offer | undefined {
  return offers.findLast(({ state }) => state === 'accepted')
}

/** The partner that has taken the enquiry up, or has it before it now. */
export function partnerOf(enquiry: Enquiry): string | undefined {
  return (acceptedOffer(enquiry) ?? openOffer(enquiry))?.partner
}

/** The enquiry with its open or accepted offer changed; there is at most one. */
export function withOffer(enquiry: Enquiry, change: Partial<Offer>): Enquiry {
  const current = acceptedOffer(enquiry) ?? openOffer(enquiry)
  const offers = enquiry.offers.map((offer) =>
    offer === current ? { ...offer, ...change } : offer,
  )
  return { ...enquiry, offers }
}

export function byPartner(id: string): Actor {
  return { part: 'partner', id }
}
