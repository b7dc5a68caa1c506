import type { OutcomeKind } from './aftermath.ts'
import { deliveryOf, toCompany, toHub, toPartner } from './deliveries.ts'
import type { Enquiry } from './enquiry.ts'
import { acceptedOffer, byPartner, type Moved, mayMove, moved, noted, withOffer } from './life.ts'

/** When its moment has come: the company is asked whether the partner has been in touch. */
export function askContact(enquiry: Enquiry, at: string): Moved | undefined {
  const offer = acceptedOffer(enquiry)
  if (!offer || !isBeingHelped(enquiry)) return undefined
  const asked = noted(enquiry, 'contact-asked', { part: 'assistant' }, at, offer.partner)
  return { enquiry: asked, deliveries: [deliveryOf(asked, 'contact-check', toCompany, at)] }
}

/** Whether the company was asked about its contact with this partner, and has not answered. */
export function isContactAsked(enquiry: Enquiry): boolean {
  const offer = acceptedOffer(enquiry)
  if (!offer?.answeredAt || !isBeingHelped(enquiry)) return false
  const { answeredAt, partner } = offer
  const isAbout = (one: { at: string }) => one.at >= answeredAt
  return (
    enquiry.history.some((entry) => entry.what === 'contact-asked' && isAbout(entry)) &&
    !enquiry.contactChecks?.some((check) => check.partner === partner && isAbout(check))
  )
}

/** The company tells whether there was contact; if not, the enquiry opens again, for staff. */
export function answerContactCheck(
  enquiry: Enquiry,
  contacted: boolean,
  at: string,
): Moved | undefined {
  const offer = acceptedOffer(enquiry)
  if (!offer || !isContactAsked(enquiry)) return undefined
  const { partner } = offer
  const checks = [...(enquiry.contactChecks ?? []), { partner, contacted, at }]
  const checked = { ...enquiry, contactChecks: checks }
  const company = { part: 'company' as const }
  if (contacted) {
    const confirmed = noted(checked, 'contact-confirmed', company, at, partner)
    const isNew = mayMove(confirmed.state, 'in-contact')
    return {
      enquiry: isNew ? moved(confirmed, 'in-contact', company, at) : confirmed,
      deliveries: [],
    }
  }
  const lost = withOffer(checked, { state: 'withdrawn' })
  const reopened = moved(lost, 'triage', company, at, 'no-contact')
  const deliveries = [
    deliveryOf(reopened, 'triage', toHub, at),
    deliveryOf(reopened, 'taken-back', toPartner(partner), at),
  ]
  return { enquiry: reopened, deliveries }
}

/** The partner tells what came of it; both sides are asked how content they are. */
export function closeEnquiry(
  enquiry: Enquiry,
  partner: string,
  { kind, note }: { kind: OutcomeKind; note?: string },
  at: string,
): Moved | undefined {
  const isTheirs = acceptedOffer(enquiry)?.partner === partner
  if (!isTheirs || !mayMove(enquiry.state, 'closed')) return undefined
  const outcome = { kind, at, ...(note ? { note } : {}) }
  const closed = moved({ ...enquiry, outcome }, 'closed', byPartner(partner), at, kind)
  const deliveries = [
    deliveryOf(closed, 'rate-company', toCompany, at),
    deliveryOf(closed, 'rate-partner', toPartner(partner), at),
  ]
  return { enquiry: closed, deliveries }
}

/** One side tells how content it is, once. @param score from 1 to 5. */
export function rateEnquiry(
  enquiry: Enquiry,
  side: 'company' | 'partner',
  { score, note }: { score: number; note?: string },
  at: string,
): Moved | undefined {
  if (enquiry.state !== 'closed' || enquiry.ratings?.[side]) return undefined
  const rating = { score, at, ...(note ? { note } : {}) }
  const rated = noted(enquiry, 'rated', { part: side }, at)
  return { enquiry: { ...rated, ratings: { ...enquiry.ratings, [side]: rating } }, deliveries: [] }
}

function isBeingHelped({ state }: Enquiry): boolean {
  return state === 'accepted' || state === 'in-contact'
}
