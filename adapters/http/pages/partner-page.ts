import type { Enquiry } from '../../../enquiries/enquiry.ts'
import type { Language } from '../../../knowledge/language.ts'
import type { Knowledge, Partner } from '../../../knowledge/schema.ts'
import { type Html, html } from '../html.ts'
import { heading1, layout, link, mailLink, paragraph, pathIn } from './layout.ts'
import { acceptedPage } from './partner-accepted-page.ts'
import { donePage } from './partner-done-page.ts'
import { openPage } from './partner-open-page.ts'
import { PARTNER_WORDS, type PartnerFault } from './partner-page-words.ts'

/** An enquiry as its partner may see it now. `path` is the page's own, `/partner/<token>`. */
export type ShownOffer = {
  enquiry: Enquiry
  partner: Partner
  path: string
  /** Why the form that was just sent could not be taken, and what was typed in it. */
  fault?: PartnerFault
  typed?: Record<string, string>
}

/** What a partner's link leads to. */
export type PartnerPageState =
  | ({ kind: 'open' | 'accepted' | 'done' } & ShownOffer)
  | { kind: 'expired' | 'invalid' | 'withdrawn' | 'declined' | 'late' | 'elsewhere' }

export type PartnerPageGiven = { language: Language; knowledge: Knowledge }

/** The page behind a partner's signed link; looking at it changes nothing. */
export function partnerPage(state: PartnerPageState, given: PartnerPageGiven): Html {
  if (state.kind === 'open') return openPage(state, given)
  if (state.kind === 'accepted') return acceptedPage(state, given)
  if (state.kind === 'done') return donePage(state, given)
  const { language, knowledge } = given
  const words = PARTNER_WORDS[language]
  const { title, text } = words.closed[state.kind]
  return layout({ language, hub: knowledge.hub }, title, [
    heading1(title),
    paragraph(text),
    paragraph(link(pathIn('/overview', language), OWN_PAGE[language])),
    paragraph(html`${words.mail} ${mailLink(knowledge.hub.email)}.`),
  ])
}

const OWN_PAGE = { nl: 'Naar de pagina van uw organisatie', en: 'To your organisation’s own page' }
