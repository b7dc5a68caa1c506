import { OUTCOMES, SCORES } from '../../partners/code-words.ts'
import { subjectFacts } from '../../partners/letters/enquiry-facts.ts'
import type { Html } from '../html.ts'
import { factList } from './enquiry-blocks.ts'
import { form, notice, radios, textArea } from './form-blocks.ts'
import { heading1, layout, paragraph, pathIn } from './layout.ts'
import { faultNotice, reference } from './partner-blocks.ts'
import type { PartnerPageGiven, ShownOffer } from './partner-page.ts'
import { PARTNER_WORDS } from './partner-page-words.ts'

/** An enquiry that its partner has closed: what came of it, and one question. */
export function donePage(shown: ShownOffer, { language, knowledge }: PartnerPageGiven): Html {
  const { enquiry } = shown
  const words = PARTNER_WORDS[language].done
  const { outcome } = enquiry
  return layout({ language, hub: knowledge.hub }, words.title, [
    reference(enquiry, language),
    heading1(words.title),
    faultNotice(shown, language),
    factList([
      ...subjectFacts(enquiry.need, knowledge, language),
      { label: words.outcome, value: outcome && OUTCOMES[outcome.kind][language] },
    ]),
    enquiry.ratings?.partner
      ? notice('ok', paragraph(words.thanks))
      : rateForm(shown, { language, knowledge }),
  ])
}

function rateForm({ path, typed }: ShownOffer, { language }: PartnerPageGiven): Html {
  const { done: words, note, noteHint } = PARTNER_WORDS[language]
  const scores = SCORES.map((score, at) => ({ value: String(at + 1), label: score[language] }))
  const fields = [
    radios({ name: 'score', label: words.rate }, scores),
    textArea({
      name: 'note',
      label: note,
      hint: noteHint,
      maxLength: 1000,
      value: typed?.note ?? '',
    }),
  ]
  const button = { text: words.send, kind: 'primary' } as const
  return form(pathIn(`${path}/rate`, language), fields, button)
}
