import type { Enquiry } from '../../../enquiries/enquiry.ts'
import type { Knowledge } from '../../../knowledge/schema.ts'
import { DECLINE_REASONS } from '../code-words.ts'
import { deskLinkBlock } from './desk-link-block.ts'
import { fullFacts } from './enquiry-facts.ts'
import { type WrittenLetter, writeLetter } from './letter-text.ts'
import { nameOf } from './name-of.ts'

const STATES = {
  open: 'nog niet beantwoord',
  accepted: 'aangenomen',
  declined: 'niet aangenomen',
  expired: 'niet op tijd beantwoord',
  withdrawn: 'teruggenomen',
} satisfies Record<Enquiry['offers'][number]['state'], string>

/** To the hub's mailbox, in Dutch: nobody has this enquiry now, so a person must choose. */
export function triageLetter(given: {
  enquiry: Enquiry
  knowledge: Knowledge
  link: string
}): WrittenLetter {
  const { enquiry, knowledge, link } = given
  const { reference, need } = enquiry
  const asked = enquiry.offers.map(({ partner, state, reason, note, suggested }) => ({
    label: nameOf(partner, knowledge, 'nl'),
    value: [
      STATES[state],
      reason && DECLINE_REASONS[reason].nl,
      note,
      suggested && `noemt ${nameOf(suggested, knowledge, 'nl')}`,
    ]
      .filter(Boolean)
      .join('; '),
  }))
  return writeLetter({ reference, language: 'nl', subject: `Kies een partner: ${need.title}` }, [
    {
      kind: 'paragraph',
      text: 'Deze aanvraag ligt nu bij geen enkele partner. Kies een partner of neem contact op met de aanvrager. De aanvrager weet dat een medewerker ernaar kijkt.',
    },
    { kind: 'facts', title: 'Gevraagde partners', facts: asked },
    deskLinkBlock(link),
    { kind: 'facts', title: 'De aanvraag', facts: fullFacts(enquiry, knowledge, 'nl') },
  ])
}
