import type { Enquiry } from '../../../enquiries/enquiry.ts'
import { sayMoment } from '../../../enquiries/say-moment.ts'
import type { Knowledge, Partner } from '../../../knowledge/schema.ts'
import { deskLinkBlock } from './desk-link-block.ts'
import { fullFacts } from './enquiry-facts.ts'
import { type WrittenLetter, writeLetter } from './letter-text.ts'
import { STAFF_LETTERS } from './staff-letter-words.ts'

/** To the hub's mailbox: a partner has taken the enquiry up. */
export function acceptedHubLetter(given: {
  enquiry: Enquiry
  partner: Partner
  knowledge: Knowledge
  link: string
}): WrittenLetter {
  const { enquiry, partner, knowledge, link } = given
  const { reference } = enquiry
  const { language, timeZone } = knowledge.hub
  const { accepted: words, enquiry: title } = STAFF_LETTERS[language]
  const name = partner.shortName[language]
  const at = enquiry.offers.findLast((each) => each.partner === partner.id)?.answeredAt
  const when = at === undefined ? '' : sayMoment(at, language, timeZone)
  return writeLetter({ reference, language, subject: words.subject(name) }, [
    { kind: 'paragraph', text: words.opening(name, when) },
    deskLinkBlock(link, language),
    { kind: 'facts', title, facts: fullFacts(enquiry, knowledge, language) },
  ])
}
