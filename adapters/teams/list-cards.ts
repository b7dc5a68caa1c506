import type { Attention } from '../../bot/attention.ts'
import type { StaffPage, StaffView } from '../../bot/staff-desk.ts'
import { sayMoment } from '../../enquiries/say-moment.ts'
import type { EnquirySummary } from '../../enquiries/summary.ts'
import { STATES } from '../partners/code-words.ts'
import { adaptiveCard, type Item, openUrl, submit, textBlock } from './card-parts.ts'
import type { CardGiven } from './enquiry-card.ts'
import { STAFF_WORDS } from './staff-words.ts'

const COLOURS = { 'on-time': 'Good', soon: 'Warning', overdue: 'Attention' } as const
const MOST_OF_EACH = 10

/** A list of enquiries in a chat of staff, each with a button that shows it. */
export function listCard(title: string, { found, next }: StaffPage, given: CardGiven) {
  const words = STAFF_WORDS[given.language]
  return adaptiveCard(
    [
      textBlock(title, { weight: 'Bolder', size: 'Medium', style: 'heading' }),
      ...(found.length === 0 ? [textBlock(words.empty)] : found.map((view) => row(view, given))),
      ...(next ? [textBlock(words.more(found.length), { isSubtle: true })] : []),
    ],
    [openUrl(words.open, `${given.site}/desk`)],
  )
}

function row({ enquiry, promised }: StaffView, { knowledge, language }: CardGiven): Item {
  const words = STAFF_WORDS[language]
  const due = promised && sayMoment(promised.by, language, knowledge.hub.timeZone)
  const stands = [
    STATES[enquiry.state][language],
    ...(promised ? [`${words.due} ${due} (${words.urgency[promised.urgency]})`] : []),
    ...(enquiry.holder ? [`${words.holder}: ${enquiry.holder.name}`] : []),
  ].join('. ')
  return {
    type: 'Container',
    separator: true,
    selectAction: showAction(enquiry.reference, language),
    items: [
      textBlock(`${enquiry.reference} ${enquiry.need.title}`, { weight: 'Bolder' }),
      textBlock(stands, {
        spacing: 'None',
        ...(promised ? { color: COLOURS[promised.urgency] } : {}),
      }),
    ],
  }
}

/** What needs attention today: by reference only, nothing in it is personal. */
export function digestCard(attention: Attention, given: CardGiven) {
  const words = STAFF_WORDS[given.language]
  const { deadLetters } = attention
  const list = (title: string, references: string[]): Item[] =>
    references.length === 0
      ? []
      : [
          textBlock(`${title} (${references.length})`, { weight: 'Bolder' }),
          textBlock(references.slice(0, MOST_OF_EACH).join(', '), { spacing: 'None' }),
        ]
  const of = (enquiries: EnquirySummary[]) => enquiries.map(({ reference }) => reference)
  const dead = deadLetters.map(({ reference, letter }) => reference ?? letter)
  return adaptiveCard(
    [
      textBlock(words.digest, { weight: 'Bolder', size: 'Medium', style: 'heading' }),
      ...(attention.isQuiet ? [textBlock(words.quiet)] : []),
      ...list(words.digestLists.overdue, of(attention.overdue)),
      ...list(words.digestLists.triage, of(attention.triage)),
      ...list(words.digestLists.unanswered, of(attention.unanswered)),
      ...list(words.digestLists.deadLetters, [...new Set(dead)]),
    ],
    [openUrl(words.open, `${given.site}/desk`)],
  )
}

/** What staff can type, each with a button that types it. */
export function helpCard({ language }: CardGiven) {
  const words = STAFF_WORDS[language]
  return adaptiveCard(
    [
      textBlock(words.help),
      ...words.helpList.map((line) => textBlock(`• ${line}`, { spacing: 'None' })),
    ],
    words.buttons.map((title) => submit(title, saying(title))),
  )
}

/** A press that says a command, as if it were typed. */
function saying(text: string) {
  return { say: text, msteams: { type: 'messageBack', displayText: text, text } }
}

function showAction(reference: string, language: CardGiven['language']) {
  const { show } = STAFF_WORDS[language]
  return submit(show, saying(`${show.toLowerCase()} ${reference}`))
}
