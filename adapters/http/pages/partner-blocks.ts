import type { Enquiry } from '../../../enquiries/enquiry.ts'
import { askerCover } from '../../../enquiries/offer-view.ts'
import type { Language } from '../../../knowledge/language.ts'
import { shownCorrections } from '../../partners/shown-corrections.ts'
import { type Html, html } from '../html.ts'
import { factList } from './enquiry-blocks.ts'
import { notice } from './form-blocks.ts'
import { heading2, paragraph } from './layout.ts'
import type { ShownOffer } from './partner-page.ts'
import { PARTNER_WORDS } from './partner-page-words.ts'

export function reference({ reference: code }: Enquiry, language: Language): Html {
  return html`<p class="utrecht-pre-heading">${PARTNER_WORDS[language].reference} ${code}</p>\n`
}

/** Why a form could not be taken; nothing when it could. */
export function faultNotice({ fault }: ShownOffer, language: Language): Html | undefined {
  return fault && notice('warning', paragraph(PARTNER_WORDS[language].faults[fault]))
}

/** What the company changed since this partner was asked. */
export function corrections({ enquiry, partner }: ShownOffer, language: Language) {
  const facts = shownCorrections(enquiry, partner.id, language)
  return facts.length > 0 && [heading2(PARTNER_WORDS[language].changes), factList(facts)]
}

/** Questions of this partner with their answers, in which the asker stays hidden until `showsAll`. */
export function informationRounds(
  { enquiry, partner }: ShownOffer,
  { language, showsAll }: { language: Language; showsAll: boolean },
) {
  const words = PARTNER_WORDS[language]
  const cover = showsAll ? (text: string) => text : (text: string) => coverAsker(text).text
  const coverAsker = askerCover(enquiry)
  const rounds = (enquiry.information ?? []).filter((round) => round.partner === partner.id)
  return rounds.map(({ question, answer }) =>
    factList([
      { label: words.asked, value: question },
      { label: words.answered, value: answer && cover(answer) },
    ]),
  )
}
