import type { Letter } from '../../../enquiries/delivery.ts'
import type { Enquiry } from '../../../enquiries/enquiry.ts'
import { acceptedOffer, openOffer } from '../../../enquiries/life.ts'
import { askerCover } from '../../../enquiries/offer-view.ts'
import { sayMoment } from '../../../enquiries/say-moment.ts'
import type { Knowledge, Partner } from '../../../knowledge/schema.ts'
import { calendarEvent } from '../calendar.ts'
import { shownCorrections } from '../shown-corrections.ts'
import { fullFacts } from './enquiry-facts.ts'
import { type Block, type WrittenLetter, writeLetter } from './letter-text.ts'
import { PARTNER_NOTES } from './partner-note-words.ts'

export type PartnerNote = Extract<
  Letter,
  'accepted-partner' | 'answer' | 'corrected' | 'taken-back' | 'moment-partner' | 'rate-partner'
>

type Given = { enquiry: Enquiry; partner: Partner; knowledge: Knowledge; link: string }
type Content = { subject: string; blocks: Block[]; calendar?: string }

/** The short letters to a partner after the offer, in the language of its card. */
export function partnerNote(note: PartnerNote, given: Given): WrittenLetter {
  const { enquiry, partner, knowledge } = given
  const { language } = partner
  const { subject, blocks, calendar } = contentOf(note, given)
  const foot = paragraph(PARTNER_NOTES[language].foot(knowledge.hub.name[language]))
  const head = { reference: enquiry.reference, language, subject }
  const letter = writeLetter(head, [...blocks, foot])
  return calendar === undefined ? letter : { ...letter, calendar }
}

function contentOf(note: PartnerNote, { enquiry, partner, knowledge, link }: Given): Content {
  const { language } = partner
  const words = PARTNER_NOTES[language]
  const { contact } = enquiry
  const { timeZone } = knowledge.hub
  const button = (text: string): Block => ({ kind: 'link', text, href: link })
  switch (note) {
    case 'accepted-partner': {
      const { subject, text, facts, link: open } = words[note]
      const known = fullFacts(enquiry, knowledge, language)
      const list: Block = { kind: 'facts', title: facts, facts: known }
      return { subject, blocks: [paragraph(text(contact.name)), list, button(open)] }
    }
    case 'answer': {
      const { subject, text, answered, due, link: open } = words[note]
      const round = enquiry.information?.findLast(
        (one) => one.partner === partner.id && one.answer !== undefined,
      )
      const answer = askerCover(enquiry)(round?.answer ?? '').text
      const respondBy = openOffer(enquiry)?.respondBy
      const blocks: Block[] = [
        paragraph(text),
        { kind: 'quote', text: round?.question ?? '', language },
        paragraph(answered),
        { kind: 'quote', text: answer, language: enquiry.language },
        ...(respondBy ? [paragraph(due(sayMoment(respondBy, language, timeZone)))] : []),
        button(open),
      ]
      return { subject, blocks }
    }
    case 'corrected': {
      const { subject, text, link: open } = words[note]
      const facts = shownCorrections(enquiry, partner.id, language)
      const list: Block = { kind: 'facts', title: subject, facts }
      return { subject, blocks: [paragraph(text), list, button(open)] }
    }
    case 'taken-back':
      return { subject: words[note].subject, blocks: [paragraph(words[note].text)] }
    case 'moment-partner': {
      const { subject, text, link: open } = words[note]
      const picked = acceptedOffer(enquiry)?.picked ?? enquiry.filedAt
      const moment = sayMoment(picked, language, timeZone)
      const name = partner.shortName[language]
      const title = enquiry.organisation.name
      const calendar = calendarEvent(enquiry, { moment: picked, title, partner: name })
      const told = paragraph(text(contact.name, contact.email, moment))
      return { subject: subject(moment), blocks: [told, button(open)], calendar }
    }
    case 'rate-partner':
      return {
        subject: words[note].subject,
        blocks: [paragraph(words[note].text), button(words[note].link)],
      }
  }
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}
