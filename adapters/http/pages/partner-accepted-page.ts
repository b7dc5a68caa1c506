import { OutcomeKind } from '../../../enquiries/aftermath.ts'
import { acceptedOffer } from '../../../enquiries/life.ts'
import { sayMoment } from '../../../enquiries/say-moment.ts'
import { OUTCOMES } from '../../partners/code-words.ts'
import { fullFacts } from '../../partners/letters/enquiry-facts.ts'
import { type Html, html } from '../html.ts'
import { factList } from './enquiry-blocks.ts'
import { foldout, form, notice, radios, textArea } from './form-blocks.ts'
import { bullets, heading1, heading2, layout, link, mailLink, paragraph, pathIn } from './layout.ts'
import { corrections, faultNotice, informationRounds, reference } from './partner-blocks.ts'
import type { PartnerPageGiven, ShownOffer } from './partner-page.ts'
import { PARTNER_WORDS } from './partner-page-words.ts'

/** The whole enquiry, for the partner that has taken it up. */
export function acceptedPage(shown: ShownOffer, { language, knowledge }: PartnerPageGiven): Html {
  const { enquiry, path } = shown
  const words = PARTNER_WORDS[language].accepted
  const { contact, need, reference: code, state } = enquiry
  const mail = `mailto:${contact.email}?subject=${encodeURIComponent(`[${code}] ${need.title}`)}`
  const isInContact = state === 'in-contact'
  const inContact = { text: words.inContact, kind: 'primary' } as const
  return layout({ language, hub: knowledge.hub }, words.title, [
    reference(enquiry, language),
    heading1(words.title),
    faultNotice(shown, language),
    notice('ok', paragraph(isInContact ? words.contact : words.next(contact.name))),
    moments(shown, { language, knowledge }),
    paragraph(html`${words.mail} ${link(mail, contact.email)}.`),
    !isInContact && form(pathIn(`${path}/contact`, language), '', inContact),
    heading2(words.enquiry),
    factList(fullFacts(enquiry, knowledge, language)),
    corrections(shown, language),
    informationRounds(shown, { language, showsAll: true }),
    paragraph(link(`${path}/enquiry.json`, words.json)),
    closeForm(shown, { language, knowledge }),
    paragraph(html`${words.wrong} ${mailLink(knowledge.hub.email)}.`),
  ])
}

/** The moment that was picked, or those that wait for the company. */
function moments({ enquiry }: ShownOffer, { language, knowledge }: PartnerPageGiven) {
  const words = PARTNER_WORDS[language].accepted
  const { picked, moments: offered = [] } = acceptedOffer(enquiry) ?? {}
  const said = (moment: string) =>
    html`<time datetime="${moment}">${sayMoment(moment, language, knowledge.hub.timeZone)}</time>`
  if (picked) return paragraph(html`${words.picked} ${said(picked)}.`)
  return offered.length > 0 && [paragraph(`${words.offered}:`), bullets(offered.map(said))]
}

function closeForm({ path, typed, fault }: ShownOffer, { language }: PartnerPageGiven): Html {
  const { accepted: words, note, noteHint } = PARTNER_WORDS[language]
  const outcomes = OutcomeKind.options.map((kind) => ({
    value: kind,
    label: OUTCOMES[kind][language],
  }))
  const fields = [
    paragraph(words.closeHint),
    radios({ name: 'outcome', label: words.outcome }, outcomes),
    textArea({
      name: 'note',
      label: note,
      hint: noteHint,
      maxLength: 1000,
      value: typed?.note ?? '',
    }),
  ]
  const button = { text: words.closeButton, kind: 'secondary' } as const
  const closing = form(pathIn(`${path}/close`, language), fields, button)
  return foldout(words.close, closing, fault === 'outcome')
}
