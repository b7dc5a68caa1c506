import type { PartnerView } from '../../../enquiries/partner-view.ts'
import { sayMoment } from '../../../enquiries/say-moment.ts'
import type { Language } from '../../../knowledge/language.ts'
import type { Knowledge, Partner } from '../../../knowledge/schema.ts'
import { type Html, html } from '../html.ts'
import { form, notice, textField } from './form-blocks.ts'
import { bullets, heading1, heading2, layout, link, paragraph, pathIn } from './layout.ts'
import { OVERVIEW_WORDS, STANDINGS } from './overview-words.ts'

/** An enquiry in a partner's list, with the address of its page. */
export type Listed = PartnerView & { href: string }

type Given = { language: Language; knowledge: Knowledge }
type Shown = { partner: Partner; path: string; listed: Listed[]; now: Date }

/** Of those that are done so many are shown. */
const MOST_DONE = 50

/** A partner's own page: what is overdue, open and done. */
export function overviewPage({ partner, path, listed, now }: Shown, given: Given): Html {
  const { language, knowledge } = given
  const words = OVERVIEW_WORDS[language]
  const title = words.title(partner.shortName[language])
  const { overdue, open, done } = grouped(listed, now)
  return layout({ language, hub: knowledge.hub }, title, [
    heading1(title),
    overdue.length > 0 && [heading2(words.groups.overdue), table(overdue, given)],
    heading2(words.groups.open),
    open.length > 0 ? table(open, given) : paragraph(words.none),
    done.length > 0 && [
      heading2(words.groups.done),
      done.length > MOST_DONE && paragraph(words.more(MOST_DONE)),
      table(done.slice(0, MOST_DONE), given),
    ],
    heading2(words.exports),
    bullets([
      link(pathIn(`${path}/enquiries.csv`, language), words.csv),
      link(`${path}/enquiries.json`, words.json),
    ]),
  ])
}

/** Where a partner asks for the link to its page; it says the same for every address. */
export function askOverviewPage(
  state: 'ask' | 'sent' | 'expired' | 'invalid',
  { language, knowledge }: Given,
): Html {
  const { ask: words, ...more } = OVERVIEW_WORDS[language]
  const { title, text } = state === 'expired' || state === 'invalid' ? more[state] : words
  const field = textField({ name: 'email', label: words.label, type: 'email', required: true })
  return layout({ language, hub: knowledge.hub }, title, [
    heading1(title),
    state === 'sent' && notice('ok', paragraph(words.sent)),
    state !== 'sent' && [
      paragraph(text),
      form(pathIn('/overview', language), field, { text: words.send, kind: 'primary' }),
    ],
  ])
}

function grouped(listed: Listed[], now: Date) {
  const isDone = ({ standing }: Listed) =>
    ['closed', 'declined', 'expired', 'withdrawn'].includes(standing)
  const isOverdue = ({ standing, respondBy }: Listed) =>
    standing === 'open' && respondBy < now.toISOString()
  return {
    overdue: listed.filter(isOverdue),
    open: listed.filter((one) => !isDone(one) && !isOverdue(one)),
    done: listed.filter(isDone),
  }
}

function table(listed: Listed[], { language, knowledge }: Given): Html {
  const { reference, subject, standing, due } = OVERVIEW_WORDS[language].columns
  const rows = listed.map((one) => {
    const isOpen = one.standing === 'open'
    const moment = sayMoment(one.respondBy, language, knowledge.hub.timeZone)
    return html`<tr class="utrecht-table__row">
<td class="utrecht-table__cell"><span class="aihub-code">${link(one.href, one.reference)}</span></td>
<td class="utrecht-table__cell">${one.need?.title ?? '–'}</td>
<td class="utrecht-table__cell aihub-code">${STANDINGS[one.standing][language]}</td>
<td class="utrecht-table__cell">${isOpen ? html`<time datetime="${one.respondBy}">${moment}</time>` : '–'}</td>
</tr>\n`
  })
  const heads = [reference, subject, standing, due].map(
    (text) => html`<th class="utrecht-table__header-cell" scope="col">${text}</th>`,
  )
  return html`<div class="utrecht-table-container utrecht-table-container--overflow-inline" tabindex="0" role="group" aria-label="${subject}"><table class="utrecht-table utrecht-table--html-table aihub-table">
<thead class="utrecht-table__header"><tr class="utrecht-table__row">${heads}</tr></thead>
<tbody class="utrecht-table__body">
${rows}</tbody></table></div>\n`
}
