import type { Enquiry } from '../../../enquiries/enquiry.ts'
import type { Knowledge } from '../../../knowledge/schema.ts'
import { deskLinkBlock } from './desk-link-block.ts'
import { fullFacts } from './enquiry-facts.ts'
import { writeLetter } from './letter-text.ts'
import { STAFF_LETTERS } from './staff-letter-words.ts'

/** To the hub's mailbox: what the company answered to the question of staff. */
export function hubAnswerLetter(given: { enquiry: Enquiry; knowledge: Knowledge; link: string }) {
  const { enquiry, knowledge, link } = given
  const { reference, need, information } = enquiry
  const { language } = knowledge.hub
  const { answer: words, enquiry: title } = STAFF_LETTERS[language]
  const round = information?.findLast(({ answer }) => answer !== undefined)
  return writeLetter({ reference, language, subject: words.subject(need.title) }, [
    { kind: 'paragraph', text: words.asked },
    { kind: 'quote', text: round?.question ?? '', language: enquiry.language },
    { kind: 'paragraph', text: words.answered },
    { kind: 'quote', text: round?.answer ?? '', language: enquiry.language },
    deskLinkBlock(link, language),
    { kind: 'facts', title, facts: fullFacts(enquiry, knowledge, language) },
  ])
}
