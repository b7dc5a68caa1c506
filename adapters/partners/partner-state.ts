import type { EnquiryDesk } from '../../bot/enquiry-desk.ts'
import type { Enquiry } from '../../enquiries/enquiry.ts'
import type { Knowledge } from '../../knowledge/schema.ts'
import type { PartnerPageState } from '../http/pages/partner-page.ts'
import type { LinkVisit } from './link-visit.ts'
import { readOfferSubject } from './links.ts'

/** What a partner's link leads to now. */
export async function partnerState(
  { path, subject, link }: LinkVisit,
  { desk, knowledge }: { desk: Pick<EnquiryDesk, 'read'>; knowledge: Knowledge },
): Promise<PartnerPageState> {
  if (subject === undefined) return { kind: link === 'expired' ? 'expired' : 'invalid' }
  const asked = readOfferSubject(subject)
  const enquiry = await desk.read(asked.reference)
  const partner = knowledge.partners.find(({ id }) => id === asked.partner)
  const kind = enquiry && partner && kindOf(enquiry, partner.id)
  if (!kind) return { kind: 'invalid' }
  const isShown = kind === 'open' || kind === 'accepted' || kind === 'done'
  return isShown ? { kind, enquiry, partner, path } : { kind }
}

function kindOf(enquiry: Enquiry, partner: string): PartnerPageState['kind'] {
  const { state, offers } = enquiry
  const offer = offers.findLast((one) => one.partner === partner)
  if (offer === undefined) return 'invalid'
  if (state === 'withdrawn' || state === 'erased') return 'withdrawn'
  switch (offer.state) {
    case 'accepted':
      return state === 'closed' ? 'done' : 'accepted'
    case 'open':
      return state === 'offered' || state === 'needs-information' ? 'open' : 'elsewhere'
    case 'declined':
      return 'declined'
    case 'expired':
      return 'late'
    case 'withdrawn':
      return 'elsewhere'
  }
}
