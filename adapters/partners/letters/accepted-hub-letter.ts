import type { Enquiry } from '../../../enquiries/enquiry.ts'
import { sayMoment } from '../../../enquiries/say-moment.ts'
import type { Knowledge, Partner } from '../../../knowledge/schema.ts'
import { deskLinkBlock } from './desk-link-block.ts'
import { fullFacts } from './enquiry-facts.ts'
import { type Block, type WrittenLetter, writeLetter } from './letter-text.ts'

/** To the hub's mailbox, in Dutch: a partner has taken the enquiry up. */
export function acceptedHubLetter(given: {
  enquiry: Enquiry
  partner: Partner
  knowledge: Knowledge
  link: string
}): WrittenLetter {
  const { enquiry, partner, knowledge, link } = given
  const { reference } = enquiry
  const name = partner.shortName.nl
  const offer = enquiry.offers.findLast((each) => each.partner === partner.id)
  const at = offer?.answeredAt
  const when = at === undefined ? '' : ` op ${sayMoment(at, 'nl', knowledge.hub.timeZone)}`
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      text: `${name} heeft de aanvraag aangenomen${when}. ${name} neemt contact op met de aanvrager. De aanvrager heeft hierover bericht gekregen.`,
    },
    deskLinkBlock(link),
    { kind: 'facts', title: 'De aanvraag', facts: fullFacts(enquiry, knowledge, 'nl') },
  ]
  return writeLetter({ reference, language: 'nl', subject: `Aangenomen door ${name}` }, blocks)
}
