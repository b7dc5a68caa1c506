import type { Enquiry } from '../enquiries/enquiry.ts'

/** What a partner's page needs of the enquiries: read what was offered, and take it up. */
export type OfferDesk = {
  /**
   * The enquiry of an offer, by its delivery id, and the id of the partner it went to;
   * undefined when there is no such offer.
   */
  read(delivery: string): Promise<{ enquiry: Enquiry; partner: string } | undefined>
  /** Takes the offer up once: `already` when this partner has it, `gone` when it is not to be had. */
  accept(delivery: string): Promise<'accepted' | 'already' | 'gone'>
}
