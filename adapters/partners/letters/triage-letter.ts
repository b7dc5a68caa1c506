import type { Enquiry } from '../../../enquiries/enquiry.ts'
import type { Knowledge } from '../../../knowledge/schema.ts'
import { DECLINE_REASONS, OFFER_STATES } from '../code-words.ts'
import { deskLinkBlock } from './desk-link-block.ts'
import { fullFacts } from './enquiry-facts.ts'
import { type WrittenLetter, writeLetter } from './letter-text.ts'
import { nameOf } from './name-of.ts'
import { STAFF_LETTERS } from './staff-letter-words.ts'

/** To the hub's mailbox: nobody has this enquiry now, so a person must choose. */
export function triageLetter(given: {
  enquiry: Enquiry
  knowledge: Knowledge
  link: string
}): WrittenLetter {
  const { enquiry, knowledge, link } = given
  const { reference, need } = enquiry
  const { language } = knowledge.hub
  const { triage: words, enquiry: title } = STAFF_LETTERS[language]
  const asked = enquiry.offers.map(({ partner, state, reason, note, suggested }) => ({
    label: nameOf(partner, knowledge, language),
    value: [
      OFFER_STATES[state][language],
      reason && DECLINE_REASONS[reason][language],
      note,
      suggested && words.suggests(nameOf(suggested, knowledge, language)),
    ]
      .filter(Boolean)
      .join('; '),
  }))
  return writeLetter({ reference, language, subject: words.subject(need.title) }, [
    { kind: 'paragraph', text: words.opening },
    { kind: 'facts', title: words.asked, facts: asked },
    deskLinkBlock(link, language),
    { kind: 'facts', title, facts: fullFacts(enquiry, knowledge, language) },
  ])
}
