import type { Enquiry } from '../../../enquiries/enquiry.ts'
import { acceptedOffer } from '../../../enquiries/life.ts'
import { sayMoment } from '../../../enquiries/say-moment.ts'
import type { Knowledge, Partner } from '../../../knowledge/schema.ts'
import { type Block, type WrittenLetter, writeLetter } from './letter-text.ts'

const WORDS = {
  nl: {
    subject: (partner: string) => `${partner} pakt uw vraag op`,
    opening: (name: string, partner: string, title: string) =>
      `Beste ${name},\n\n${partner} heeft uw vraag aangenomen: ${title}.`,
    next: (partner: string, email: string) =>
      `${partner} heeft nu uw hele aanvraag, met uw naam en e-mailadres, en neemt zelf contact met u op via ${email}. Vanaf nu maakt u samen met ${partner} afspraken.`,
    moments: (partner: string) =>
      `${partner} stelt deze momenten voor een gesprek voor. Kies er één op de pagina achter de link:`,
    pick: 'Kies een moment',
    open: 'Bekijk uw aanvraag',
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
    moments: (partner: string) =>
      `${partner} proposes these moments for a talk. Pick one on the page behind the link:`,
    pick: 'Pick a moment',
    open: 'View your enquiry',
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
  link: string
}): WrittenLetter {
  const { enquiry, partner, knowledge, link } = given
  const { language, reference, contact, need } = enquiry
  const words = WORDS[language]
  const name = partner.shortName[language]
  const hub = knowledge.hub.name[language]
  const blocks: Block[] = [
    { kind: 'paragraph', text: words.opening(contact.name, name, need.title) },
    { kind: 'paragraph', text: words.next(name, contact.email) },
    ...moments(enquiry, words.moments(name), knowledge),
    { kind: 'link', text: offered(enquiry).length > 0 ? words.pick : words.open, href: link },
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

function offered(enquiry: Enquiry): string[] {
  return acceptedOffer(enquiry)?.moments ?? []
}

function moments(enquiry: Enquiry, title: string, { hub }: Knowledge): Block[] {
  const items = offered(enquiry).map((one) => sayMoment(one, enquiry.language, hub.timeZone))
  return items.length > 0 ? [{ kind: 'list', title: title.replace(/:$/, ''), items }] : []
}
