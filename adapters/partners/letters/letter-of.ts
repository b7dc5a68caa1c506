import type { Delivery } from '../../../enquiries/delivery.ts'
import type { Enquiry } from '../../../enquiries/enquiry.ts'
import { partnerOf } from '../../../enquiries/life.ts'
import type { Knowledge, Partner } from '../../../knowledge/schema.ts'
import { acceptedCompanyLetter } from './accepted-company-letter.ts'
import { acceptedHubLetter } from './accepted-hub-letter.ts'
import { companyNote } from './company-note.ts'
import { confirmationLetter } from './confirmation-letter.ts'
import { hubAnswerLetter } from './hub-answer-letter.ts'
import { hubCopyLetter } from './hub-copy-letter.ts'
import type { WrittenLetter } from './letter-text.ts'
import { offerLetter } from './offer-letter.ts'
import { partnerNote } from './partner-note.ts'
import { triageLetter } from './triage-letter.ts'

/**
 * The letter about an enquiry that a delivery asks for and the address it goes to, from the enquiry
 * as it is now; undefined when its partner is unknown or has no mailbox.
 * @param link address of the page for who gets it; none for the hub.
 * @param code by which the chat shows how it stands, for the letter that brings one.
 */
export function letterOf(
  { letter, to }: Pick<Delivery, 'letter' | 'to'>,
  enquiry: Enquiry,
  knowledge: Knowledge,
  link: string,
  code = '',
): { to: string; letter: WrittenLetter } | undefined {
  const card = (id: string | undefined) => knowledge.partners.find((partner) => partner.id === id)
  const partner = card(to.part === 'partner' ? to.id : partnerOf(enquiry))
  const address = {
    partner: partner?.email,
    company: enquiry.contact.email,
    hub: knowledge.hub.email,
    assistant: undefined,
  }
  const mail = address[to.part]
  const written = write(letter, { enquiry, knowledge, link, code }, partner)
  return mail && written ? { to: mail, letter: written } : undefined
}

function write(
  letter: Delivery['letter'],
  given: { enquiry: Enquiry; knowledge: Knowledge; link: string; code: string },
  partner: Partner | undefined,
): WrittenLetter | undefined {
  switch (letter) {
    case 'confirmation':
      return confirmationLetter(given)
    case 'hub-copy':
      return hubCopyLetter(given)
    case 'triage':
      return triageLetter(given)
    case 'hub-answer':
      return hubAnswerLetter(given)
    case 'offer':
      return partner && offerLetter({ ...given, partner })
    case 'accepted-company':
      return partner && acceptedCompanyLetter({ ...given, partner })
    case 'accepted-hub':
      return partner && acceptedHubLetter({ ...given, partner })
    case 'passed-on':
    case 'question':
    case 'proposal':
    case 'withdrawn':
    case 'moment-company':
    case 'contact-check':
    case 'rate-company':
    case 'status-code':
      return companyNote(letter, given)
    case 'accepted-partner':
    case 'answer':
    case 'corrected':
    case 'taken-back':
    case 'moment-partner':
    case 'rate-partner':
      return partner && partnerNote(letter, { ...given, partner })
    default:
      return undefined
  }
}
