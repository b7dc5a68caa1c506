import type { Delivery } from '../../../enquiries/delivery.ts'
import type { Enquiry } from '../../../enquiries/enquiry.ts'
import { partnerOf } from '../../../enquiries/life.ts'
import type { Knowledge, Partner } from '../../../knowledge/schema.ts'
import { acceptedCompanyLetter } from './accepted-company-letter.ts'
import { acceptedHubLetter } from './accepted-hub-letter.ts'
import { confirmationLetter } from './confirmation-letter.ts'
import { hubCopyLetter } from './hub-copy-letter.ts'
import type { WrittenLetter } from './letter-text.ts'
import { offerLetter } from './offer-letter.ts'

/**
 * The letter a delivery asks for and the address it goes to, from the enquiry as it is now;
 * undefined when its partner is unknown or has no mailbox.
 * @param link address of the partner's page; only an offer carries it.
 */
export function letterOf(
  { letter, to }: Pick<Delivery, 'letter' | 'to'>,
  enquiry: Enquiry,
  knowledge: Knowledge,
  link: string,
): { to: string; letter: WrittenLetter } | undefined {
  const card = (id: string | undefined) => knowledge.partners.find((partner) => partner.id === id)
  const partner = card(to.part === 'partner' ? to.id : partnerOf(enquiry))
  const address = {
    partner: partner?.email,
    company: enquiry.contact.email,
    hub: knowledge.hub.email,
  }
  const mail = address[to.part]
  const written = write(letter, { enquiry, knowledge, link }, partner)
  return mail && written ? { to: mail, letter: written } : undefined
}

function write(
  letter: Delivery['letter'],
  given: { enquiry: Enquiry; knowledge: Knowledge; link: string },
  partner: Partner | undefined,
): WrittenLetter | undefined {
  if (letter === 'confirmation') return confirmationLetter(given)
  if (letter === 'hub-copy') return hubCopyLetter(given)
  if (partner === undefined) return undefined
  if (letter === 'offer') return offerLetter({ ...given, partner })
  if (letter === 'accepted-company') return acceptedCompanyLetter({ ...given, partner })
  return acceptedHubLetter({ ...given, partner })
}
