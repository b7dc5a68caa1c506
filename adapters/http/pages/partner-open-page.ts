import { openQuestion } from '../../../enquiries/asking.ts'
import { openOffer } from '../../../enquiries/life.ts'
import { DeclineReason, MOST_MOMENTS } from '../../../enquiries/offer.ts'
import { offerView } from '../../../enquiries/offer-view.ts'
import { sayMoment } from '../../../enquiries/say-moment.ts'
import { DECLINE_REASONS } from '../../partners/code-words.ts'
import {
  languageFact,
  municipalityFact,
  subjectFacts,
} from '../../partners/letters/enquiry-facts.ts'
import { offerReasons } from '../../partners/offer-reasons.ts'
import { type Html, html } from '../html.ts'
import { factList, needQuote } from './enquiry-blocks.ts'
import {
  foldout,
  form,
  notice,
  type Option,
  radios,
  select,
  textArea,
  textField,
} from './form-blocks.ts'
import { bullets, heading1, heading2, layout, paragraph, pathIn } from './layout.ts'
import { corrections, faultNotice, informationRounds, reference } from './partner-blocks.ts'
import type { PartnerPageGiven, ShownOffer } from './partner-page.ts'
import { PARTNER_WORDS } from './partner-page-words.ts'

/** What a partner is asked: the need without the asker, and four ways to answer. */
export function openPage(shown: ShownOffer, { language, knowledge }: PartnerPageGiven): Html {
  const { enquiry, partner } = shown
  const words = PARTNER_WORDS[language]
  const view = offerView(enquiry)
  const name = partner.shortName[language]
  const reasons = offerReasons(enquiry, partner, knowledge, language)
  const facts = [
    ...subjectFacts(view, knowledge, language),
    municipalityFact(view.municipality, language),
    languageFact(view.language, language),
  ]
  const { hub } = knowledge
  const title = words.open.title(name)
  return layout({ language, hub }, title, [
    reference(enquiry, language),
    heading1(title),
    faultNotice(shown, language),
    standing(shown, { language, knowledge }),
    heading2(words.need),
    needQuote(view.need, view.language),
    view.masked.length > 0 && paragraph(words.open.masked),
    factList(facts),
    corrections(shown, language),
    informationRounds(shown, { language, showsAll: false }),
    reasons.length > 0 && [heading2(words.open.reasons(name)), bullets(reasons)],
    heading2(words.open.answer),
    paragraph(words.open.accepting),
    acceptForm(shown, { language, knowledge }),
    openQuestion(enquiry) === undefined && askForm(shown, { language, knowledge }),
    declineForm(shown, { language, knowledge }),
  ])
}

/** By when an answer is promised; or that the organisation is to answer first. */
function standing({ enquiry }: ShownOffer, { language, knowledge }: PartnerPageGiven) {
  const words = PARTNER_WORDS[language]
  if (openQuestion(enquiry)) {
    const { title, text } = words.waiting
    return notice('ok', [
      html`<p class="utrecht-paragraph"><strong>${title}</strong></p>`,
      paragraph(text),
    ])
  }
  const respondBy = openOffer(enquiry)?.respondBy
  if (respondBy === undefined) return undefined
  const moment = sayMoment(respondBy, language, knowledge.hub.timeZone)
  return html`<p class="utrecht-paragraph utrecht-paragraph--lead utrecht-paragraph--distanced">${words.open.due} <time datetime="${respondBy}">${moment}</time>.</p>\n`
}

function acceptForm({ path, typed, fault }: ShownOffer, { language }: PartnerPageGiven): Html {
  const words = PARTNER_WORDS[language].open
  const fields = Array.from({ length: MOST_MOMENTS }, (_, at) =>
    textField({
      ...{ name: `moment${at + 1}`, label: words.moment(at + 1), type: 'datetime-local' },
      value: typed?.[`moment${at + 1}`] ?? '',
    }),
  )
  const moments = foldout(words.moments, [paragraph(words.momentsHint), fields], fault === 'moment')
  const button = { text: words.accept, kind: 'primary' } as const
  return form(pathIn(`${path}/accept`, language), moments, button)
}

function askForm({ path, typed, fault }: ShownOffer, { language }: PartnerPageGiven): Html {
  const words = PARTNER_WORDS[language].open
  const question = textArea({
    ...{ name: 'question', label: words.question, hint: words.askHint, maxLength: 1000 },
    value: typed?.question ?? '',
    required: true,
  })
  const button = { text: words.send, kind: 'secondary' } as const
  const asking = form(pathIn(`${path}/ask`, language), question, button)
  return foldout(words.ask, asking, fault === 'question')
}

function declineForm(shown: ShownOffer, { language, knowledge }: PartnerPageGiven): Html {
  const { path, typed, fault, enquiry } = shown
  const words = PARTNER_WORDS[language]
  const asked = new Set(enquiry.offers.map(({ partner }) => partner))
  const others = knowledge.partners
    .filter(({ id, email }) => email !== null && !asked.has(id))
    .map(({ id, name }): Option => ({ value: id, label: name[language] }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))
  const reasons = DeclineReason.options.map((reason) => ({
    value: reason,
    label: DECLINE_REASONS[reason][language],
  }))
  const fields = [
    paragraph(words.open.declineHint),
    radios({ name: 'reason', label: words.open.reason }, reasons),
    select({ name: 'suggested', label: words.open.other }, [
      { value: '', label: words.open.nobody },
      ...others,
    ]),
    textArea({
      ...{ name: 'note', label: words.note, hint: words.noteHint, maxLength: 1000 },
      value: typed?.note ?? '',
    }),
  ]
  const button = { text: words.open.pass, kind: 'secondary' } as const
  const declining = form(pathIn(`${path}/decline`, language), fields, button)
  return foldout(words.open.decline, declining, fault === 'reason')
}
