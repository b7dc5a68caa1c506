import type { OutcomeKind } from './aftermath.ts'
import { deliveryOf, toCompany, toPartner } from './deliveries.ts'
import type { Actor, Enquiry } from './enquiry.ts'
import { acceptedOffer, type Moved, mayMove, moved, noted, partnerOf, withOffer } from './life.ts'
import { offerTo } from './offering.ts'
import { proposePartner } from './proposing.ts'
import type { Staff } from './staff.ts'
import type { Terms } from './terms.ts'

/** States in which staff have nothing to look after any more. */
const OVER = ['closed', 'withdrawn', 'erased']

/** A member of staff looks after it from now on; undefined when they do so already. */
export function takeEnquiry(enquiry: Enquiry, staff: Staff, at: string): Moved | undefined {
  if (OVER.includes(enquiry.state) || enquiry.holder?.id === staff.id) return undefined
  const taken = noted(enquiry, 'taken', byStaff(staff), at)
  return { enquiry: { ...taken, holder: { ...staff, since: at } }, deliveries: [] }
}

/** Nobody in particular looks after it; anybody may free it. */
export function releaseEnquiry(enquiry: Enquiry, staff: Staff, at: string): Moved | undefined {
  const { holder, ...rest } = enquiry
  if (!holder || OVER.includes(enquiry.state)) return undefined
  return { enquiry: noted(rest, 'released', byStaff(staff), at), deliveries: [] }
}

/** A word to colleagues; of an erased enquiry nothing is written down again. */
export function addNote(enquiry: Enquiry, text: string, by: Staff, at: string): Moved | undefined {
  if (enquiry.state === 'erased') return undefined
  const notes = [...(enquiry.notes ?? []), { at, by, text }]
  return { enquiry: { ...noted(enquiry, 'note', byStaff(by), at), notes }, deliveries: [] }
}

/**
 * Offers it to the partner that staff choose; whoever had it is told that it is no longer theirs.
 * The company is asked first where its consent does not name this partner.
 */
export function assignPartner(
  enquiry: Enquiry,
  partner: string,
  staff: Staff,
  at: string,
  terms: Terms,
): Moved | undefined {
  const had = partnerOf(enquiry)
  if (OVER.includes(enquiry.state) || had === partner) return undefined
  const free = backInTriage(enquiry, staff, at)
  if (!free) return undefined
  const who = byStaff(staff)
  const isNamed = enquiry.consent.partners.includes(partner)
  const next = isNamed
    ? offerTo(free.enquiry, partner, who, at, terms)
    : proposePartner(free.enquiry, partner, who, at, terms)
  if (!next) return undefined
  // The company hears of another partner only where it heard of one before.
  const isNews = isNamed && enquiry.offers.length > 0
  const news = isNews ? [deliveryOf(next.enquiry, 'passed-on', toCompany, at)] : []
  return { enquiry: next.enquiry, deliveries: [...free.deliveries, ...next.deliveries, ...news] }
}

/** Staff tell what came of it, also where no partner has it; who had it open is told. */
export function closeByStaff(
  enquiry: Enquiry,
  { kind, note }: { kind: OutcomeKind; note?: string | undefined },
  staff: Staff,
  at: string,
): Moved | undefined {
  const taken = mayMove(enquiry.state, 'closed')
    ? { enquiry, deliveries: [] }
    : backInTriage(enquiry, staff, at)
  if (!taken || !mayMove(taken.enquiry.state, 'closed')) return undefined
  const outcome = { kind, at, ...(note ? { note } : {}) }
  const { proposed: _over, ...rest } = taken.enquiry
  const closed = moved({ ...rest, outcome }, 'closed', byStaff(staff), at, kind)
  const partner = acceptedOffer(closed)?.partner
  const ratings = [
    deliveryOf(closed, 'rate-company', toCompany, at),
    ...(partner ? [deliveryOf(closed, 'rate-partner', toPartner(partner), at)] : []),
  ]
  return { enquiry: closed, deliveries: [...taken.deliveries, ...ratings] }
}

/** The enquiry without a partner, in the hands of staff; as it is when it is there already. */
function backInTriage(enquiry: Enquiry, staff: Staff, at: string): Moved | undefined {
  if (enquiry.state === 'triage') return { enquiry, deliveries: [] }
  if (OVER.includes(enquiry.state) || !mayMove(enquiry.state, 'triage')) return undefined
  const partner = partnerOf(enquiry)
  const free = partner ? withOffer(enquiry, { state: 'withdrawn' }) : enquiry
  const back = moved(free, 'triage', byStaff(staff), at)
  const farewell = partner ? [deliveryOf(back, 'taken-back', toPartner(partner), at)] : []
  return { enquiry: back, deliveries: farewell }
}

export function byStaff({ id }: Staff): Actor {
  return { part: 'hub', id }
}
