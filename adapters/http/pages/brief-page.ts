import { short } from '../../../dialogs/short.ts'
import type { Enquiry } from '../../../enquiries/enquiry.ts'
import { partnerOf } from '../../../enquiries/life.ts'
import { sayMoment } from '../../../enquiries/say-moment.ts'
import { titleOf } from '../../../enquiries/title-of.ts'
import type { Language } from '../../../knowledge/language.ts'
import type { Knowledge } from '../../../knowledge/schema.ts'
import { subjectFacts } from '../../partners/letters/enquiry-facts.ts'
import { nextStep } from '../../partners/letters/next-step.ts'
import { offerReasons } from '../../partners/offer-reasons.ts'
import { type Html, html } from '../html.ts'
import { factList, needQuote } from './enquiry-blocks.ts'
import { bullets, heading1, heading2, layout, link, paragraph, pathIn } from './layout.ts'

/** What a page holds of a need; of a longer one the beginning, and its heart. */
const LONGEST_NEED = 900
const MOST_REASONS = 4

const WORDS = {
  nl: {
    title: 'De aanvraag op één bladzijde',
    about: (organisation: string, hub: string, day: string) =>
      `${organisation} heeft deze vraag over AI op ${day} bij de ${hub} ingediend.`,
    reference: 'Kenmerk',
    need: 'De vraag',
    subject: 'Waar het om gaat',
    partner: (name: string) => `Partner: ${name}`,
    reasons: 'Waarom deze partner past:',
    next: 'Wat er nu gebeurt',
    free: 'Aan deze aanvraag is de organisatie nergens aan gebonden. Zij kan haar altijd wijzigen of intrekken.',
    contact: 'Contactpersoon',
    print:
      'Druk deze bladzijde af met de afdrukknop van uw browser (Ctrl + P, op een Mac Command + P).',
    back: 'Terug naar de aanvraag',
  },
  en: {
    title: 'The enquiry on one page',
    about: (organisation: string, hub: string, day: string) =>
      `${organisation} filed this question on AI with the ${hub} on ${day}.`,
    reference: 'Reference',
    need: 'The question',
    subject: 'What it is about',
    partner: (name: string) => `Partner: ${name}`,
    reasons: 'Why this partner fits:',
    next: 'What happens next',
    free: 'This enquiry commits the organisation to nothing. It can be changed or withdrawn at any time.',
    contact: 'Contact',
    print:
      'Print this page with the print button of your browser (Ctrl + P, on a Mac Command + P).',
    back: 'Back to the enquiry',
  },
} as const

type Given = { language: Language; knowledge: Knowledge; path: string }

/** An enquiry on one sheet of paper, for those in the company who decide and were not at the chat. */
export function briefPage(enquiry: Enquiry, { language, knowledge, path }: Given): Html {
  const words = WORDS[language]
  const { hub } = knowledge
  const { need, organisation, contact, reference } = enquiry
  const filed = sayMoment(enquiry.filedAt, language, hub.timeZone)
  const { kind, size, people, sector } = organisation
  const text = short(need.text, LONGEST_NEED)
  const steps = nextStep({ ...enquiry, language }, knowledge)
  return layout({ language, hub }, words.title, [
    html`<p class="utrecht-pre-heading">${words.reference} ${reference}</p>\n`,
    heading1(titleOf(need.core ?? need.text)),
    paragraph(words.about(organisation.name, hub.name[language], filed)),
    heading2(words.need),
    needQuote({ text, core: need.core }, enquiry.language),
    heading2(words.subject),
    factList([
      ...subjectFacts({ ...need, kind, size, people, sector }, knowledge, language),
      { label: words.contact, value: [contact.name, contact.role].filter(Boolean).join(', ') },
    ]),
    partnerPart(enquiry, { language, knowledge }),
    heading2(words.next),
    steps.length > 1 ? bullets(steps) : steps.map(paragraph),
    paragraph(words.free),
    html`<div class="aihub-on-screen">${paragraph(words.print)}${paragraph(link(pathIn(path, language), words.back))}</div>\n`,
  ])
}

/** Who helps, or is asked to, and why; nothing while the hub's staff still look for somebody. */
function partnerPart(
  enquiry: Enquiry,
  { language, knowledge }: Omit<Given, 'path'>,
): Html[] | undefined {
  const words = WORDS[language]
  const card = knowledge.partners.find(({ id }) => id === partnerOf(enquiry))
  if (!card) return undefined
  const reasons = offerReasons(enquiry, card, knowledge, language).slice(0, MOST_REASONS)
  return [
    heading2(words.partner(card.name[language])),
    paragraph(card.does[language]),
    ...(reasons.length > 0 ? [paragraph(words.reasons), bullets(reasons)] : []),
  ]
}
