import type { Enquiry } from '../../../enquiries/enquiry.ts'
import { offerView } from '../../../enquiries/offer-view.ts'
import { sayMoment } from '../../../enquiries/say-moment.ts'
import type { Language } from '../../../knowledge/language.ts'
import type { Knowledge, Partner } from '../../../knowledge/schema.ts'
import { offerReasons } from '../offer-reasons.ts'
import { languageFact, municipalityFact, subjectFacts } from './enquiry-facts.ts'
import { type Block, type WrittenLetter, writeLetter } from './letter-text.ts'

const WORDS = {
  nl: {
    subject: (partner: string) => `Nieuwe AI-vraag voor ${partner}`,
    opening: (hub: string) =>
      `Een organisatie heeft bij de ${hub} een vraag over AI gesteld. De vraag past volgens ons bij u. Dit is de vraag, in de woorden van de organisatie zelf:`,
    core: 'De kern daarvan, in de woorden van de organisatie:',
    facts: 'Waar het over gaat',
    reasons: (partner: string) => `Waarom ${partner}`,
    due: (moment: string) => `Wij hebben de organisatie een antwoord beloofd vóór ${moment}.`,
    link: 'Bekijk en beantwoord de vraag',
    after:
      'Op die pagina kunt u de vraag aannemen, eerst iets vragen of de vraag doorgeven. Alleen bekijken verandert niets. Na het aannemen ziet u wie de vraag stelt en hoe u die organisatie bereikt. Tot dan staat ▮▮▮ op de plaats van woorden die dat zouden verraden.',
    refuse:
      'Past de vraag niet bij u? Zeg dat dan op de pagina. Wij zoeken dan meteen een andere partner.',
    foot: (hub: string) =>
      `Deze mail is automatisch gemaakt door de ${hub}. Uw antwoord leest een medewerker.`,
  },
  en: {
    subject: (partner: string) => `New AI enquiry for ${partner}`,
    opening: (hub: string) =>
      `An organisation has brought an enquiry about AI to the ${hub}. We believe it fits you. This is what they ask, in their own words:`,
    core: 'The heart of it, in their words:',
    facts: 'What it is about',
    reasons: (partner: string) => `Why ${partner}`,
    due: (moment: string) => `We have promised the organisation an answer by ${moment}.`,
    link: 'View and answer the enquiry',
    after:
      'On that page you can accept the enquiry, ask something first or pass it on. Only viewing it changes nothing. Once you have accepted, you see who is asking and how to reach them. Until then ▮▮▮ stands for words that would tell.',
    refuse:
      'Does it not fit you? Then say so on the page. We will look for another partner at once.',
    foot: (hub: string) =>
      `This mail was made automatically by the ${hub}. A member of staff reads your reply.`,
  },
} as const

/** To a partner, in the language of its card: somebody needs you, without saying who. */
export function offerLetter(given: {
  enquiry: Enquiry
  partner: Partner
  knowledge: Knowledge
  link: string
}): WrittenLetter {
  const { enquiry, partner, knowledge, link } = given
  const { language } = partner
  const words = WORDS[language]
  const view = offerView(enquiry)
  const name = partner.shortName[language]
  const hub = knowledge.hub.name[language]
  const reasons = offerReasons(enquiry, partner, knowledge, language)
  const blocks: Block[] = [
    { kind: 'paragraph', text: words.opening(hub) },
    { kind: 'quote', text: view.need.text, language: view.language },
    ...core(view.need.core, view.language, words.core),
    {
      kind: 'facts',
      title: words.facts,
      facts: [
        ...subjectFacts(view, knowledge, language),
        municipalityFact(view.municipality, language),
        languageFact(view.language, language),
      ],
    },
    ...(reasons.length > 0
      ? [{ kind: 'list' as const, title: words.reasons(name), items: reasons }]
      : []),
    ...due(enquiry, partner, knowledge),
    { kind: 'link', text: words.link, href: link },
    { kind: 'paragraph', text: words.after },
    { kind: 'paragraph', text: words.refuse },
    { kind: 'paragraph', text: words.foot(hub) },
  ]
  const subject = words.subject(name)
  return writeLetter({ reference: enquiry.reference, language, subject }, blocks)
}

function core(text: string | undefined, language: Language, title: string): Block[] {
  if (text === undefined) return []
  return [
    { kind: 'paragraph', text: title },
    { kind: 'quote', text, language },
  ]
}

function due(enquiry: Enquiry, { id, language }: Partner, { hub }: Knowledge): Block[] {
  const offer = enquiry.offers.findLast(({ partner }) => partner === id)
  if (offer === undefined) return []
  const moment = sayMoment(offer.respondBy, language, hub.timeZone)
  return [{ kind: 'paragraph', text: WORDS[language].due(moment) }]
}
