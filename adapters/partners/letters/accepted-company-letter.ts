import type { Enquiry } from '../../../enquiries/enquiry.ts'
import type { Knowledge, Partner } from '../../../knowledge/schema.ts'
import { type Block, type WrittenLetter, writeLetter } from './letter-text.ts'

const WORDS = {
  nl: {
    subject: (partner: string) => `${partner} pakt uw vraag op`,
    opening: (name: string, partner: string, title: string) =>
      `Beste ${name},\n\n${partner} heeft uw vraag aangenomen: ${title}.`,
    next: (partner: string, email: string) =>
      `${partner} heeft nu uw hele aanvraag, met uw naam en e-mailadres, en neemt zelf contact met u op via ${email}. Vanaf nu maakt u samen met ${partner} afspraken.`,
    about: (partner: string) => `Over ${partner}`,
    reach: (email: string) => `U kunt zelf ook contact opnemen, via ${email}.`,
    silent: (hub: string) =>
      `Hoort u niets, of klopt er iets niet? Beantwoord dan deze mail. Een medewerker van de ${hub} helpt u.`,
    foot: (hub: string) =>
      `Deze mail is automatisch gemaakt door de digitale assistent van de ${hub}.`,
  },
  en: {
    subject: (partner: string) => `${partner} takes up your enquiry`,
    opening: (name: string, partner: string, title: string) =>
      `Dear ${name},\n\n${partner} has accepted your enquiry: ${title}.`,
    next: (partner: string, email: string) =>
      `${partner} now has your whole enquiry, with your name and e-mail address, and will get in touch with you at ${email}. From here on you and ${partner} make your own arrangements.`,
    about: (partner: string) => `About ${partner}`,
    reach: (email: string) => `You can also get in touch yourself, at ${email}.`,
    silent: (hub: string) =>
      `Do you hear nothing, or is something wrong? Then reply to this mail. A member of staff of the ${hub} will help you.`,
    foot: (hub: string) =>
      `This mail was made automatically by the digital assistant of the ${hub}.`,
  },
} as const

/** To the company: which partner takes the enquiry up, and how it will reach out. */
export function acceptedCompanyLetter(given: {
  enquiry: Enquiry
  partner: Partner
  knowledge: Knowledge
}): WrittenLetter {
  const { enquiry, partner, knowledge } = given
  const { language, reference, contact, need } = enquiry
  const words = WORDS[language]
  const name = partner.shortName[language]
  const hub = knowledge.hub.name[language]
  const blocks: Block[] = [
    { kind: 'paragraph', text: words.opening(contact.name, name, need.title) },
    { kind: 'paragraph', text: words.next(name, contact.email) },
    {
      kind: 'list',
      title: words.about(name),
      items: [partner.does[language], ...(partner.email ? [words.reach(partner.email)] : [])],
    },
    { kind: 'paragraph', text: words.silent(hub) },
    { kind: 'paragraph', text: words.foot(hub) },
  ]
  return writeLetter({ reference, language, subject: words.subject(name) }, blocks)
}
