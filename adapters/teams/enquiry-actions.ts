import type { StaffView } from '../../bot/staff-desk.ts'
import { OutcomeKind } from '../../enquiries/aftermath.ts'
import type { Enquiry } from '../../enquiries/enquiry.ts'
import { partnerOf } from '../../enquiries/life.ts'
import type { StaffAction } from '../../enquiries/staff-action.ts'
import { OUTCOMES } from '../partners/code-words.ts'
import { type Action, choiceInput, execute, openUrl, showCard, textInput } from './card-parts.ts'
import type { CardGiven } from './enquiry-card.ts'
import { STAFF_WORDS } from './staff-words.ts'

/** By this name a press on a card of staff is known. */
export const STAFF_VERB = 'staff'

/** The buttons under an enquiry, for what can be done with it; Teams shows at most six. */
export function enquiryActions({ enquiry, deliveries }: StaffView, given: CardGiven): Action[] {
  const { language, site } = given
  const words = STAFF_WORDS[language]
  const { reference, state, holder } = enquiry
  const press = (title: string, what: StaffAction['do']) =>
    execute(title, STAFF_VERB, { reference, version: enquiry.version, do: what })
  const desk = openUrl(words.open, `${site}/desk?enquiry=${reference}`)
  const dead = deliveries.some((delivery) => delivery.state === 'failed')
  const resend = dead ? [press(words.resend, 'resend')] : []
  if (state === 'closed') return [...resend, desk]
  const fields = (
    title: string,
    what: StaffAction['do'],
    ...body: ReturnType<typeof textInput>[]
  ) => showCard(title, body, press(words.send, what))
  const isAskable = state === 'triage' || state === 'offered'
  return [
    holder ? press(words.release, 'release') : press(words.take, 'take'),
    fields(
      words.offer,
      'offer',
      choiceInput('partner', words.toPartner, partnerChoices(enquiry, given)),
    ),
    ...(isAskable ? [fields(words.ask, 'ask', textInput('question', words.question))] : []),
    fields(words.note, 'note', textInput('text', words.noteText)),
    fields(
      words.close,
      'close',
      choiceInput('outcome', words.outcome, outcomeChoices(given)),
      textInput('note', words.note),
    ),
    ...(dead ? resend : [desk]),
  ]
}

/** Whom it can be offered to: those that suit it first, then all others by name. */
function partnerChoices(enquiry: Enquiry, { knowledge, language }: CardGiven) {
  const now = partnerOf(enquiry)
  const rank = enquiry.match.ranked.map(({ partner }) => partner)
  const placeOf = (id: string) => (rank.includes(id) ? rank.indexOf(id) : rank.length)
  return knowledge.partners
    .filter(({ id, email }) => email !== null && id !== now)
    .map(({ id, shortName }) => ({ title: shortName[language], value: id }))
    .sort(
      (one, other) =>
        placeOf(one.value) - placeOf(other.value) || one.title.localeCompare(other.title, language),
    )
}

function outcomeChoices({ language }: CardGiven) {
  return OutcomeKind.options.map((value) => ({ title: OUTCOMES[value][language], value }))
}
