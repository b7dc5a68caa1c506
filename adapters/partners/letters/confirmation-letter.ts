import type { Enquiry } from '../../../enquiries/enquiry.ts'
import type { Knowledge } from '../../../knowledge/schema.ts'
import { fullFacts } from './enquiry-facts.ts'
import { type Block, type WrittenLetter, writeLetter } from './letter-text.ts'
import { nextStep } from './next-step.ts'

const WORDS = {
  nl: {
    subject: 'Uw aanvraag is ontvangen',
    opening: (name: string, reference: string) =>
      `Beste ${name},\n\nWij hebben uw aanvraag ontvangen. Uw referentie is ${reference}.`,
    filledIn: (name: string, consent: string) =>
      `${name} heeft dit voor u ingevuld toen u elkaar sprak. Over uw toestemming staat er: ${consent} Klopt er iets niet, verander het dan op de pagina hieronder.`,
    facts: 'Dit hebt u gevraagd',
    next: 'Wat er nu gebeurt',
    change: (email: string) =>
      `Op die pagina volgt u uw aanvraag. U kunt er ook iets veranderen of de aanvraag intrekken. Liever een medewerker? Beantwoord dan deze mail, of schrijf naar ${email}.`,
    link: 'Bekijk of verander uw aanvraag',
    privacy: (email: string) =>
      `Wilt u dat wij uw gegevens wissen? Typ dan in de chat: verwijder mijn gegevens. Of schrijf naar ${email}.`,
    foot: (hub: string) =>
      `Deze mail is automatisch gemaakt door de digitale assistent van de ${hub}. Uw antwoord leest een medewerker.`,
  },
  en: {
    subject: 'We have received your enquiry',
    opening: (name: string, reference: string) =>
      `Dear ${name},\n\nWe have received your enquiry. Your reference is ${reference}.`,
    filledIn: (name: string, consent: string) =>
      `${name} filled this in for you when you talked. About your consent it says: ${consent} If something is not right, please change it on the page below.`,
    facts: 'What you asked',
    next: 'What happens next',
    change: (email: string) =>
      `That page shows how your enquiry stands. You can also change something there, or withdraw the enquiry. Would you rather reach a person? Then reply to this mail, or write to ${email}.`,
    link: 'View or change your enquiry',
    privacy: (email: string) =>
      `Do you want us to erase your data? Then type in the chat: delete my data. Or write to ${email}.`,
    foot: (hub: string) =>
      `This mail was made automatically by the digital assistant of the ${hub}. A member of staff reads your reply.`,
  },
} as const

/** To the company: what we have, who sees it, what happens next and how to change it. */
export function confirmationLetter(given: {
  enquiry: Enquiry
  knowledge: Knowledge
  link: string
}): WrittenLetter {
  const { enquiry, knowledge, link } = given
  const { language, reference, filledInBy, consent } = enquiry
  const words = WORDS[language]
  const { hub } = knowledge
  const blocks: Block[] = [
    { kind: 'paragraph', text: words.opening(enquiry.contact.name, reference) },
    ...(filledInBy
      ? [{ kind: 'paragraph' as const, text: words.filledIn(filledInBy.name, consent.text) }]
      : []),
    { kind: 'list', title: words.next, items: nextStep(enquiry, knowledge) },
    { kind: 'facts', title: words.facts, facts: fullFacts(enquiry, knowledge, language) },
    { kind: 'link', text: words.link, href: link },
    { kind: 'paragraph', text: words.change(hub.email) },
    { kind: 'paragraph', text: words.privacy(hub.privacyEmail) },
    { kind: 'paragraph', text: words.foot(hub.name[language]) },
  ]
  return writeLetter({ reference, language, subject: words.subject }, blocks)
}
