import type { Knowledge, Partner } from '../../../knowledge/schema.ts'
import { type WrittenLetter, writeLetter } from './letter-text.ts'

const WORDS = {
  nl: {
    subject: 'De pagina met uw AI-vragen',
    opening: (partner: string) =>
      `Iemand vroeg om de link naar de pagina van ${partner}. Op die pagina staan alle vragen die wij u hebben voorgelegd.`,
    link: 'Open de pagina',
    after:
      'De link werkt 60 dagen. Deel hem alleen met collega’s die de vragen mogen zien. Hebt u hier niet om gevraagd, dan hoeft u niets te doen.',
    foot: (hub: string) => `Deze mail is automatisch gemaakt door de ${hub}.`,
  },
  en: {
    subject: 'The page with your AI enquiries',
    opening: (partner: string) =>
      `Somebody asked for the link to the page of ${partner}. It lists all enquiries we have brought to you.`,
    link: 'Open the page',
    after:
      'The link works for 60 days. Share it only with colleagues who may see the enquiries. If you did not ask for it, there is nothing you need to do.',
    foot: (hub: string) => `This mail was made automatically by the ${hub}.`,
  },
} as const

/** To a partner's registered mailbox: the way to its own page. */
export function overviewLetter(given: {
  partner: Partner
  knowledge: Knowledge
  link: string
}): WrittenLetter {
  const { partner, knowledge, link } = given
  const { language } = partner
  const words = WORDS[language]
  return writeLetter({ language, subject: words.subject }, [
    { kind: 'paragraph', text: words.opening(partner.shortName[language]) },
    { kind: 'link', text: words.link, href: link },
    { kind: 'paragraph', text: words.after },
    { kind: 'paragraph', text: words.foot(knowledge.hub.name[language]) },
  ])
}
