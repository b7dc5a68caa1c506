import type { Enquiry } from '../../../enquiries/enquiry.ts'
import type { Language } from '../../../knowledge/language.ts'
import type { Knowledge } from '../../../knowledge/schema.ts'
import { fullFacts } from '../../partners/letters/enquiry-facts.ts'
import { nextStep } from '../../partners/letters/next-step.ts'
import { type Html, html } from '../html.ts'
import { companyForms } from './company-forms.ts'
import { COMPANY_WORDS, type CompanyFault } from './company-page-words.ts'
import { factList } from './enquiry-blocks.ts'
import { notice } from './form-blocks.ts'
import { bullets, heading1, heading2, layout, link, mailLink, paragraph, pathIn } from './layout.ts'

/** An enquiry as its company sees it. `path` is the page's own, `/enquiry/<token>`. */
export type ShownEnquiry = {
  enquiry: Enquiry
  path: string
  /** Why the form that was just sent could not be taken, and what was typed in it. */
  fault?: CompanyFault
  typed?: Record<string, string>
}

/** What a company's link leads to. */
export type CompanyPageState =
  | ({ kind: 'shown' } & ShownEnquiry)
  | { kind: 'expired' | 'invalid' | 'withdrawn' | 'erased' }

export type CompanyPageGiven = { language: Language; knowledge: Knowledge; now: Date }

/** The page behind the company's signed link: how its enquiry stands, and what it can do. */
export function companyPage(state: CompanyPageState, given: CompanyPageGiven): Html {
  const { language, knowledge } = given
  const words = COMPANY_WORDS[language]
  const { hub } = knowledge
  const mail = paragraph(html`${words.mail} ${mailLink(hub.email)}.`)
  if (state.kind !== 'shown') {
    const { title, text } = words.closed[state.kind]
    return layout({ language, hub }, title, [heading1(title), paragraph(text), mail])
  }
  const { enquiry, fault, path } = state
  // What happens next is told in the language of the page, not of the enquiry.
  const steps = nextStep({ ...enquiry, language }, knowledge)
  const { urgent, optional } = companyForms(state, given)
  return layout({ language, hub }, words.title, [
    html`<p class="utrecht-pre-heading">${words.reference} ${enquiry.reference}</p>\n`,
    heading1(words.title),
    fault && notice('warning', paragraph(words.faults[fault])),
    heading2(words.standing),
    steps.length > 1 ? bullets(steps) : steps.map(paragraph),
    urgent,
    heading2(words.asked),
    factList(fullFacts(enquiry, knowledge, language)),
    paragraph(link(pathIn(`${path}/brief`, language), words.brief)),
    optional,
  ])
}
