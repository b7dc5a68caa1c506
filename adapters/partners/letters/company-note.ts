import { openQuestion } from '../../../enquiries/asking.ts'
import type { Letter } from '../../../enquiries/delivery.ts'
import type { Enquiry } from '../../../enquiries/enquiry.ts'
import { acceptedOffer, partnerOf } from '../../../enquiries/life.ts'
import { sayMoment } from '../../../enquiries/say-moment.ts'
import type { Knowledge } from '../../../knowledge/schema.ts'
import { calendarEvent } from '../calendar.ts'
import { COMPANY_NOTES } from './company-note-words.ts'
import { type Block, type WrittenLetter, writeLetter } from './letter-text.ts'
import { nameOf } from './name-of.ts'
import { nextStep } from './next-step.ts'

export type CompanyNote = Extract<
  Letter,
  | 'passed-on'
  | 'question'
  | 'proposal'
  | 'withdrawn'
  | 'moment-company'
  | 'contact-check'
  | 'rate-company'
  | 'status-code'
>

type Given = { enquiry: Enquiry; knowledge: Knowledge; link: string; code: string }
type Content = { subject: string; blocks: Block[]; calendar?: string }

/** The short letters to the company after filing; what it can do stands behind one link. */
export function companyNote(note: CompanyNote, given: Given): WrittenLetter {
  const { enquiry, knowledge } = given
  const { language, reference, contact } = enquiry
  const words = COMPANY_NOTES[language]
  const { subject, blocks, calendar } = contentOf(note, given)
  const letter = writeLetter({ reference, language, subject }, [
    paragraph(words.dear(contact.name)),
    ...blocks,
    paragraph(words.foot(knowledge.hub.name[language])),
  ])
  return calendar === undefined ? letter : { ...letter, calendar }
}

function contentOf(note: CompanyNote, { enquiry, knowledge, link, code }: Given): Content {
  const { language } = enquiry
  const words = COMPANY_NOTES[language]
  const partner = nameOf(partnerOf(enquiry) ?? 'hub', knowledge, language)
  const button = (text: string): Block => ({ kind: 'link', text, href: link })
  switch (note) {
    case 'passed-on': {
      const { subject, text, link: open } = words[note]
      const last = enquiry.offers.findLast(({ state }) => state !== 'open')?.partner
      const told = paragraph(text(nameOf(last, knowledge, language)))
      const steps = nextStep(enquiry, knowledge).map(paragraph)
      return { subject, blocks: [told, ...steps, button(open)] }
    }
    case 'question': {
      const { subject, text, after, link: open } = words[note]
      const { partner: asks, question = '' } = openQuestion(enquiry) ?? {}
      const quote: Block = { kind: 'quote', text: question, language }
      const told = paragraph(text(nameOf(asks, knowledge, language)))
      return { subject, blocks: [told, quote, paragraph(after), button(open)] }
    }
    case 'proposal': {
      const { subject, text, link: open } = words[note]
      const proposed = nameOf(enquiry.proposed?.partner, knowledge, language)
      return { subject, blocks: [paragraph(text(proposed)), button(open)] }
    }
    case 'status-code': {
      const { subject, text, after, link: open } = words[note]
      return { subject, blocks: [paragraph(text(code)), paragraph(after), button(open)] }
    }
    case 'withdrawn':
      return { subject: words[note].subject, blocks: [paragraph(words[note].text)] }
    case 'moment-company': {
      const { subject, text, link: open } = words[note]
      const picked = acceptedOffer(enquiry)?.picked ?? enquiry.filedAt
      const moment = sayMoment(picked, language, knowledge.hub.timeZone)
      const title = subject(moment)
      const calendar = calendarEvent(enquiry, { moment: picked, title: partner, partner })
      return { subject: title, blocks: [paragraph(text(partner, moment)), button(open)], calendar }
    }
    case 'contact-check':
    case 'rate-company': {
      const { subject, text, link: open } = words[note]
      const title = typeof subject === 'string' ? subject : subject(partner)
      return { subject: title, blocks: [paragraph(text(partner)), button(open)] }
    }
  }
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}
