import type { Enquiry } from '../../../enquiries/enquiry.ts'
import { offerView } from '../../../enquiries/offer-view.ts'
import { sayMoment } from '../../../enquiries/say-moment.ts'
import type { Language } from '../../../knowledge/language.ts'
import type { Knowledge, Partner } from '../../../knowledge/schema.ts'
import {
  fullFacts,
  languageFact,
  municipalityFact,
  subjectFacts,
} from '../../partners/letters/enquiry-facts.ts'
import { offerReasons } from '../../partners/offer-reasons.ts'
import { type Html, html } from '../html.ts'
import { factList, needQuote } from './enquiry-blocks.ts'
import { bullets, heading1, heading2, layout, link, mailLink, paragraph, pathIn } from './layout.ts'
import { PARTNER_WORDS } from './partner-page-words.ts'

/** What a partner's link leads to. `path` is the page's own, `/partner/<token>`. */
export type PartnerPageState =
  | { kind: 'open' | 'accepted'; enquiry: Enquiry; partner: Partner; path: string }
  | { kind: 'expired' | 'invalid' | 'withdrawn' | 'elsewhere' }

type Shown = Extract<PartnerPageState, { enquiry: Enquiry }>
type Given = { language: Language; knowledge: Knowledge }

/** The page behind a partner's signed link; looking at it changes nothing. */
export function partnerPage(state: PartnerPageState, { language, knowledge }: Given): Html {
  const given = { language, hub: knowledge.hub }
  if (state.kind === 'open') return openPage(state, { language, knowledge })
  if (state.kind === 'accepted') return acceptedPage(state, { language, knowledge })
  const words = PARTNER_WORDS[language]
  const { title, text } = words.closed[state.kind]
  return layout(given, title, [
    heading1(title),
    paragraph(text),
    paragraph(html`${words.mail} ${mailLink(knowledge.hub.email)}.`),
  ])
}

function openPage({ enquiry, partner, path }: Shown, { language, knowledge }: Given): Html {
  const words = PARTNER_WORDS[language].open
  const view = offerView(enquiry)
  const name = partner.shortName[language]
  const reasons = offerReasons(enquiry, partner, knowledge, language)
  const facts = [
    ...subjectFacts({ ...view, title: view.need.title }, knowledge, language),
    municipalityFact(view.municipality, language),
    languageFact(view.language, language),
  ]
  const { hub } = knowledge
  return layout({ language, hub }, words.title(name), [
    reference(enquiry, language),
    heading1(words.title(name)),
    due(enquiry, partner, { language, knowledge }),
    heading2(words.need),
    needQuote(view.need, view.language),
    view.masked.length > 0 && paragraph(words.masked),
    factList(facts),
    reasons.length > 0 && [heading2(words.reasons(name)), bullets(reasons)],
    heading2(words.answer),
    paragraph(words.accepting),
    html`<form class="utrecht-form" method="post" action="${pathIn(`${path}/accept`, language)}">
<p class="utrecht-button-group utrecht-button-group--distanced"><button class="utrecht-button utrecht-button--submit utrecht-button--primary-action" type="submit">${words.accept}</button></p>
</form>\n`,
    paragraph(
      html`${words.refuse} ${mailLink(hub.email)}. ${words.mention} <span class="aihub-code">${enquiry.reference}</span>.`,
    ),
  ])
}

function acceptedPage({ enquiry, path }: Shown, { language, knowledge }: Given): Html {
  const words = PARTNER_WORDS[language].accepted
  const { contact, need, reference: code } = enquiry
  const mail = `mailto:${contact.email}?subject=${encodeURIComponent(`[${code}] ${need.title}`)}`
  return layout({ language, hub: knowledge.hub }, words.title, [
    reference(enquiry, language),
    heading1(words.title),
    html`<div class="utrecht-alert utrecht-alert--ok" role="status"><div class="utrecht-alert__content"><div class="utrecht-alert__message">${paragraph(words.next(contact.name))}</div></div></div>\n`,
    paragraph(html`${words.mail} ${link(mail, contact.email)}.`),
    heading2(words.enquiry),
    factList(fullFacts(enquiry, knowledge, language)),
    paragraph(link(`${path}/enquiry.json`, words.json)),
    paragraph(html`${words.wrong} ${mailLink(knowledge.hub.email)}.`),
  ])
}

function reference({ reference: code }: Enquiry, language: Language): Html {
  return html`<p class="utrecht-pre-heading">${PARTNER_WORDS[language].reference} ${code}</p>\n`
}

function due(enquiry: Enquiry, { id }: Partner, { language, knowledge }: Given): Html | undefined {
  const offer = enquiry.offers.findLast(({ partner }) => partner === id)
  if (offer === undefined) return undefined
  const moment = sayMoment(offer.respondBy, language, knowledge.hub.timeZone)
  return html`<p class="utrecht-paragraph utrecht-paragraph--lead utrecht-paragraph--distanced">${PARTNER_WORDS[language].open.due} <time datetime="${offer.respondBy}">${moment}</time>.</p>\n`
}
