import type { Delivery, Letter, Recipient } from './delivery.ts'
import type { Actor, Enquiry, EnquiryState, Offer } from './enquiry.ts'

/** What a move of an enquiry brings about; both are committed together. */
export type Moved = { enquiry: Enquiry; deliveries: Delivery[] }

/** An enquiry as it is filed, before its life begins. */
export type Draft = Omit<Enquiry, 'schema' | 'version' | 'state' | 'filedAt' | 'offers' | 'history'>

/** The moves there are; whatever is not listed is refused. */
const MOVES: Record<EnquiryState, readonly EnquiryState[]> = {
  filed: ['offered', 'triage'],
  triage: ['offered', 'withdrawn', 'erased', 'closed'],
  offered: ['accepted', 'declined', 'needs-information', 'triage', 'withdrawn', 'erased'],
  'needs-information': ['offered', 'withdrawn', 'erased'],
  declined: ['offered', 'triage', 'withdrawn', 'erased'],
  accepted: ['in-contact', 'closed', 'withdrawn', 'erased'],
  'in-contact': ['closed', 'withdrawn', 'erased'],
  closed: ['triage', 'erased'],
  withdrawn: ['erased'],
  erased: [],
}

/** Whether an enquiry in one state may come into another. */
export function mayMove(from: EnquiryState, to: EnquiryState): boolean {
  return MOVES[from].includes(to)
}

/**
 * Files an enquiry: with consent it is offered to the first partner named in it,
 * without it goes to the hub's staff.
 * @param respondBy the promised moment of an answer, ISO 8601 UTC.
 */
export function fileEnquiry(draft: Draft, at: string, respondBy: string): Moved {
  const partner = draft.consent.given ? draft.consent.partners[0] : undefined
  const offers: Offer[] = partner ? [{ partner, offeredAt: at, respondBy, state: 'open' }] : []
  const state = partner ? 'offered' : 'triage'
  const enquiry: Enquiry = {
    ...draft,
    schema: 1,
    version: 1,
    state,
    filedAt: at,
    offers,
    history: [
      { at, who: { part: 'company' }, what: 'filed' },
      { at, who: { part: 'assistant' }, what: state },
    ],
  }
  const deliveries = [
    ...(partner ? [deliveryOf(enquiry, 'offer', { part: 'partner', id: partner }, at)] : []),
    deliveryOf(enquiry, 'confirmation', { part: 'company' }, at),
    deliveryOf(enquiry, 'hub-copy', { part: 'hub' }, at),
  ]
  return { enquiry, deliveries }
}

/** The partner takes the enquiry up; undefined when it is not its to take. */
export function acceptOffer(enquiry: Enquiry, partner: string, at: string): Moved | undefined {
  const open = enquiry.offers.some((offer) => offer.partner === partner && offer.state === 'open')
  if (!open || !mayMove(enquiry.state, 'accepted')) return undefined
  const offers = enquiry.offers.map((offer) =>
    offer.partner === partner && offer.state === 'open'
      ? { ...offer, state: 'accepted' as const, answeredAt: at }
      : offer,
  )
  const accepted = moved({ ...enquiry, offers }, 'accepted', { part: 'partner', id: partner }, at)
  const deliveries = [
    deliveryOf(accepted, 'accepted-company', { part: 'company' }, at),
    deliveryOf(accepted, 'accepted-hub', { part: 'hub' }, at),
  ]
  return { enquiry: accepted, deliveries }
}

/**
 * Takes everything personal out of an enquiry; what remains are counts: area, need type, partner, dates.
 * GDPR art. 17.
 */
export function eraseEnquiry(enquiry: Enquiry, at: string): Enquiry {
  const { focusAreas, needType } = enquiry.need
  return {
    ...moved(enquiry, 'erased', { part: 'company' }, at),
    organisation: { name: '-', place: '-' },
    contact: { name: '-', email: 'erased@invalid.example' },
    need: { text: '-', title: '-', focusAreas, needType },
    consent: { ...enquiry.consent, text: '-' },
    match: {
      ...enquiry.match,
      ranked: enquiry.match.ranked.map(({ partner, score }) => ({ partner, score, reasons: [] })),
    },
  }
}

/** The partner that has taken the enquiry up, or has it before it now. */
export function partnerOf(enquiry: Enquiry): string | undefined {
  return enquiry.offers.findLast(({ state }) => state !== 'declined')?.partner
}

function moved(enquiry: Enquiry, state: EnquiryState, who: Actor, at: string): Enquiry {
  return {
    ...enquiry,
    state,
    version: enquiry.version + 1,
    history: [...enquiry.history, { at, who, what: state }],
  }
}

/** The same cause gives the same id, so that nothing is recorded twice. */
function deliveryOf(enquiry: Enquiry, letter: Letter, to: Recipient, at: string): Delivery {
  const receiver = to.part === 'partner' ? to.id : to.part
  return {
    id: [enquiry.reference, enquiry.version, letter, receiver].join('.'),
    conversation: enquiry.conversation,
    reference: enquiry.reference,
    letter,
    to,
    state: 'pending',
    attempts: 0,
    createdAt: at,
    dueAt: at,
  }
}
