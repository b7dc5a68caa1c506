import type { Enquiry } from '../../../enquiries/enquiry.ts'
import type { Knowledge } from '../../../knowledge/schema.ts'
import { deskLinkBlock } from './desk-link-block.ts'
import { fullFacts } from './enquiry-facts.ts'
import { writeLetter } from './letter-text.ts'

/** To the hub's mailbox, in Dutch: what the company answered to the question of staff. */
export function hubAnswerLetter(given: { enquiry: Enquiry; knowledge: Knowledge; link: string }) {
  const { enquiry, knowledge, link } = given
  const { reference, language, need, information } = enquiry
  const round = information?.findLast(({ answer }) => answer !== undefined)
  return writeLetter({ reference, language: 'nl', subject: `Antwoord: ${need.title}` }, [
    { kind: 'paragraph', text: 'De aanvrager heeft uw vraag beantwoord. U vroeg:' },
    { kind: 'quote', text: round?.question ?? '', language },
    { kind: 'paragraph', text: 'Het antwoord:' },
    { kind: 'quote', text: round?.answer ?? '', language },
    deskLinkBlock(link),
    { kind: 'facts', title: 'De aanvraag', facts: fullFacts(enquiry, knowledge, 'nl') },
  ])
}
