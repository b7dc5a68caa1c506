import { sayMoment } from '../../../enquiries/say-moment.ts'
import { awaitedBy, type EnquirySummary } from '../../../enquiries/summary.ts'
import type { Knowledge, Partner } from '../../../knowledge/schema.ts'
import { type WrittenLetter, writeLetter } from './letter-text.ts'

const WORDS = {
  nl: {
    subject: (count: number) =>
      count === 1
        ? 'Er wacht een AI-vraag op uw antwoord'
        : `Er wachten ${count} AI-vragen op uw antwoord`,
    opening: (hub: string) =>
      `Deze vragen van de ${hub} wachten op uw antwoord. De organisaties weten tot wanneer zij een antwoord mogen verwachten.`,
    list: 'Wacht op antwoord',
    due: (reference: string, moment: string) => `${reference}: vóór ${moment}`,
    overdue: (reference: string, moment: string) => `${reference}: had een antwoord vóór ${moment}`,
    link: 'Bekijk en beantwoord uw vragen',
    after:
      'Kunt u een vraag niet oppakken, geef haar dan door op de pagina. Komt er geen antwoord, dan vragen wij een andere partner.',
    foot: (hub: string) => `Deze mail is automatisch gemaakt door de ${hub}.`,
  },
  en: {
    subject: (count: number) =>
      count === 1
        ? 'An AI enquiry waits for your answer'
        : `${count} AI enquiries wait for your answer`,
    opening: (hub: string) =>
      `These enquiries of the ${hub} wait for your answer. The organisations know by when to expect one.`,
    list: 'Waiting for an answer',
    due: (reference: string, moment: string) => `${reference}: by ${moment}`,
    overdue: (reference: string, moment: string) => `${reference}: was due by ${moment}`,
    link: 'View and answer your enquiries',
    after:
      'If you cannot take an enquiry up, please pass it on there. Without an answer we will ask another partner.',
    foot: (hub: string) => `This mail was made automatically by the ${hub}.`,
  },
} as const

/** To a partner: everything that waits for it, in one mail, by reference only. */
export function remindersLetter(given: {
  partner: Partner
  waiting: EnquirySummary[]
  knowledge: Knowledge
  link: string
  now: Date
}): WrittenLetter {
  const { partner, waiting, knowledge, link, now } = given
  const { language } = partner
  const words = WORDS[language]
  const { name, timeZone } = knowledge.hub
  const items = waiting.map((summary) => {
    const due = awaitedBy(summary) ?? summary.changedAt
    const say = due < now.toISOString() ? words.overdue : words.due
    return say(summary.reference, sayMoment(due, language, timeZone))
  })
  return writeLetter({ language, subject: words.subject(items.length) }, [
    { kind: 'paragraph', text: words.opening(name[language]) },
    { kind: 'list', title: words.list, items },
    { kind: 'link', text: words.link, href: link },
    { kind: 'paragraph', text: words.after },
    { kind: 'paragraph', text: words.foot(name[language]) },
  ])
}
