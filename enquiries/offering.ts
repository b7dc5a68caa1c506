import { deliveryOf, timedMove, toCompany, toHub, toPartner } from './deliveries.ts'
import type { Delivery } from './delivery.ts'
import type { Actor, Enquiry } from './enquiry.ts'
import { type Moved, mayMove, moved, noted, openOffer, withOffer } from './life.ts'
import { responseDue } from './response-due.ts'
import { canBeAsked, mayBeAsked, promiseOf, type Terms } from './terms.ts'

/** An enquiry as it is filed, before its life begins. */
export type Draft = Omit<Enquiry, 'schema' | 'version' | 'state' | 'filedAt' | 'offers' | 'history'>

/** So many partners are asked by the assistant itself; after them a person looks at it. */
const MOST_OFFERS = 3
/** Working days after the promised moment during which a late answer still counts. */
const GRACE_DAYS = 1
const HALF_A_DAY = 12 * 60 * 60_000

const ASSISTANT: Actor = { part: 'assistant' }

/**
 * Files an enquiry: with consent it is offered to the first partner named in it,
 * without it goes to the hub's staff.
 */
export function fileEnquiry(draft: Draft, at: string, terms: Terms): Moved {
  const filed: Enquiry = {
    ...draft,
    schema: 1,
    version: 0,
    state: 'filed',
    filedAt: at,
    offers: [],
    history: [{ at, who: filer(draft), what: 'filed' }],
  }
  const { enquiry, deliveries } = passOn(filed, at, terms)
  return {
    enquiry,
    deliveries: [
      ...deliveries.filter(({ letter }) => letter !== 'triage' && letter !== 'passed-on'),
      deliveryOf(enquiry, 'confirmation', toCompany, at),
      deliveryOf(enquiry, 'hub-copy', toHub, at),
    ],
  }
}

function filer({ filledInBy }: Draft): Actor {
  return filledInBy ? { part: 'hub', id: filledInBy.id } : { part: 'company' }
}

/** Offers an enquiry to a partner that its consent names. */
export function offerTo(
  enquiry: Enquiry,
  partner: string,
  who: Actor,
  at: string,
  terms: Terms,
): Moved | undefined {
  const isAllowed = enquiry.consent.partners.includes(partner) && canBeAsked(partner, terms)
  if (!isAllowed || !mayMove(enquiry.state, 'offered')) return undefined
  const respondBy = promiseOf(partner, at, terms)
  const { proposed: _answered, ...rest } = enquiry
  const offers = [...enquiry.offers, { partner, offeredAt: at, respondBy, state: 'open' as const }]
  const offered = moved({ ...rest, offers }, 'offered', who, at, partner)
  const deliveries = [
    deliveryOf(offered, 'offer', toPartner(partner), at),
    expiry(offered, respondBy, at, terms),
  ]
  return { enquiry: offered, deliveries }
}

/**
 * Brings an enquiry on from a partner that does not take it: to the next in rank that the consent
 * names, or to the hub's staff when there is none or enough were asked. The company is told.
 */
export function passOn(enquiry: Enquiry, at: string, terms: Terms, why?: string): Moved {
  const next = enquiry.offers.length < MOST_OFFERS ? nextPartner(enquiry, at, terms) : undefined
  const offered = next && offerTo(enquiry, next, ASSISTANT, at, terms)
  if (offered) {
    const { enquiry: passed, deliveries } = offered
    return {
      enquiry: passed,
      deliveries: [...deliveries, deliveryOf(passed, 'passed-on', toCompany, at)],
    }
  }
  const waiting = moved(enquiry, 'triage', ASSISTANT, at, why)
  const letters = [
    deliveryOf(waiting, 'triage', toHub, at),
    deliveryOf(waiting, 'passed-on', toCompany, at),
  ]
  return { enquiry: waiting, deliveries: letters }
}

/** When its moment has come: an offer that is still open, and really over time, goes on. */
export function expireOffer(enquiry: Enquiry, at: string, terms: Terms): Moved | undefined {
  const open = openOffer(enquiry)
  if (!open || enquiry.state !== 'offered' || at < lastMoment(open.respondBy, terms))
    return undefined
  const { partner } = open
  const expired = withOffer(enquiry, { state: 'expired' })
  const declined = moved(expired, 'declined', ASSISTANT, at, 'no-answer')
  const { enquiry: passed, deliveries } = passOn(declined, at, terms, 'no-answer')
  const farewell = deliveryOf(passed, 'taken-back', toPartner(partner), at)
  return { enquiry: passed, deliveries: [farewell, ...deliveries] }
}

/** The timed move that looks whether an offer was answered; `respondBy` and `at` ISO 8601. */
export function expiry(enquiry: Enquiry, respondBy: string, at: string, terms: Terms): Delivery {
  return timedMove(enquiry, 'offer-expires', at, lastMoment(respondBy, terms))
}

/** The partner is reminded of an offer, at most once a day; its mail gathers all of them. */
export function remindOffer(enquiry: Enquiry, at: string): Moved | undefined {
  const open = openOffer(enquiry)
  const since = new Date(Date.parse(at) - HALF_A_DAY).toISOString()
  const wasReminded = enquiry.history.some((one) => one.what === 'reminded' && one.at > since)
  if (!open || enquiry.state !== 'offered' || wasReminded) return undefined
  const reminded = noted(enquiry, 'reminded', ASSISTANT, at, open.partner)
  const system = { ...toPartner(open.partner), by: 'webhook' as const }
  return { enquiry: reminded, deliveries: [deliveryOf(reminded, 'reminded', system, at)] }
}

function lastMoment(respondBy: string, { hub }: Terms): string {
  return responseDue(respondBy, GRACE_DAYS, hub)
}

/** A partner that is full is passed over: another is asked sooner than it could answer. */
function nextPartner({ consent, offers }: Enquiry, at: string, terms: Terms): string | undefined {
  if (!consent.given) return undefined
  const asked = new Set(offers.map(({ partner }) => partner))
  return consent.partners.find((partner) => !asked.has(partner) && mayBeAsked(partner, at, terms))
}
