import { allEnquiries } from '../../bot/all-enquiries.ts'
import type { EnquiryDesk } from '../../bot/enquiry-desk.ts'
import type { Store } from '../../bot/store.ts'
import { partnerView } from '../../enquiries/partner-view.ts'
import type { Listed } from '../http/pages/overview-page.ts'
import { type Links, offerSubject } from './links.ts'

type Parts = {
  store: Pick<Store, 'enquiries'>
  desk: Pick<EnquiryDesk, 'read'>
  links: Pick<Links, 'partner'>
  now: () => Date
}

/** Links in a list are made when it is shown, and good for a day. */
const LINK_LIVES = 24 * 60 * 60_000

/** All enquiries that a partner was asked, as it may see them, latest first. */
export function listForPartner({ store, desk, links, now }: Parts) {
  return async (partner: string): Promise<Listed[]> => {
    const summaries = await allEnquiries(store, { partner })
    const expires = new Date(now().getTime() + LINK_LIVES)
    const listed: Listed[] = []
    for (const { reference } of summaries) {
      const enquiry = await desk.read(reference)
      const view = enquiry && partnerView(enquiry, partner)
      const href = await links.partner.make(offerSubject({ reference, partner }), expires)
      if (view) listed.push({ ...view, href })
    }
    return listed.toSorted((a, b) => b.offeredAt.localeCompare(a.offeredAt))
  }
}
