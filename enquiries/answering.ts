import { deliveryOf, timedMove, toCompany, toHub, toPartner } from './deliveries.ts'
import type { Delivery } from './delivery.ts'
import type { Enquiry } from './enquiry.ts'
import {
  acceptedOffer,
  byPartner,
  type Moved,
  mayMove,
  moved,
  noted,
  openOffer,
  withOffer,
} from './life.ts'
import { type DeclineReason, MOST_MOMENTS, type Offer } from './offer.ts'
import { passOn } from './offering.ts'
import { proposePartner } from './proposing.ts'
import { canBeAsked, type Terms } from './terms.ts'
import { nextWorkingMorning } from './working-time.ts'

/** So many days after acceptance the company is asked whether there was contact. */
const ASK_CONTACT_AFTER_DAYS = 10
const DAY = 24 * 60 * 60_000

export type Refusal = { reason: DeclineReason; note?: string; suggested?: string }

/**
 * The partner takes the enquiry up; undefined when it is not its to take.
 * @param moments when it can talk, ISO 8601 UTC; those that are past are left out.
 */
export function acceptOffer(
  enquiry: Enquiry,
  partner: string,
  at: string,
  terms: Terms,
  moments: string[] = [],
): Moved | undefined {
  if (!offerOf(enquiry, partner) || !mayMove(enquiry.state, 'accepted')) return undefined
  const coming = [...new Set(moments)].filter((moment) => moment > at).sort()
  const taken = withOffer(enquiry, {
    state: 'accepted',
    answeredAt: at,
    ...(coming.length > 0 ? { moments: coming.slice(0, MOST_MOMENTS) } : {}),
  })
  const accepted = moved(taken, 'accepted', byPartner(partner), at)
  const deliveries = [
    deliveryOf(accepted, 'accepted-company', toCompany, at),
    deliveryOf(accepted, 'accepted-partner', toPartner(partner), at),
    deliveryOf(accepted, 'accepted-hub', toHub, at),
    contactQuestion(accepted, at, terms),
  ]
  return { enquiry: accepted, deliveries }
}

/**
 * The partner does not take the enquiry up, and says why: it goes on at once. When nobody is left
 * whom the consent names, and the partner thinks of another, the company is asked about that one.
 */
export function declineOffer(
  enquiry: Enquiry,
  partner: string,
  { reason, note, suggested }: Refusal,
  at: string,
  terms: Terms,
): Moved | undefined {
  if (!offerOf(enquiry, partner) || !mayMove(enquiry.state, 'declined')) return undefined
  const other = suggested !== undefined && canBeAsked(suggested, terms) ? suggested : undefined
  const answered = withOffer(enquiry, {
    state: 'declined',
    answeredAt: at,
    reason,
    ...(note ? { note } : {}),
    ...(other ? { suggested: other } : {}),
  })
  const declined = moved(answered, 'declined', byPartner(partner), at, reason)
  const passed = passOn(declined, at, terms, reason)
  const proposal = other && proposePartner(passed.enquiry, other, byPartner(partner), at, terms)
  if (!proposal) return passed
  // One letter tells the company of both.
  const letters = passed.deliveries.filter(({ letter }) => letter !== 'passed-on')
  return { enquiry: proposal.enquiry, deliveries: [...letters, ...proposal.deliveries] }
}

/** The partner tells that it is in touch with the company. */
export function reportContact(enquiry: Enquiry, partner: string, at: string): Moved | undefined {
  const isTheirs = acceptedOffer(enquiry)?.partner === partner
  if (!isTheirs || !mayMove(enquiry.state, 'in-contact')) return undefined
  return { enquiry: moved(enquiry, 'in-contact', byPartner(partner), at), deliveries: [] }
}

/** The company picks one of the moments that the partner offered; both get it for their calendar. */
export function pickMoment(enquiry: Enquiry, moment: string, at: string): Moved | undefined {
  const offer = acceptedOffer(enquiry)
  const isOffered = offer?.moments?.includes(moment) && offer.picked === undefined && moment > at
  if (!offer || !isOffered || !['accepted', 'in-contact'].includes(enquiry.state)) return undefined
  const known = noted(enquiry, 'moment-picked', { part: 'company' }, at, moment)
  const picked = withOffer(known, { picked: moment })
  const deliveries = [
    deliveryOf(picked, 'moment-company', toCompany, at),
    deliveryOf(picked, 'moment-partner', toPartner(offer.partner), at),
  ]
  return { enquiry: picked, deliveries }
}

function offerOf(enquiry: Enquiry, partner: string): Offer | undefined {
  const open = openOffer(enquiry)
  return open?.partner === partner ? open : undefined
}

function contactQuestion(enquiry: Enquiry, at: string, { hub }: Terms): Delivery {
  const tenDaysOn = new Date(Date.parse(at) + ASK_CONTACT_AFTER_DAYS * DAY).toISOString()
  const morning = nextWorkingMorning(tenDaysOn, hub.openingHours.from, hub)
  return timedMove(enquiry, 'ask-contact', at, morning)
}
