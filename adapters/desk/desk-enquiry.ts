import type { StaffView } from '../../bot/staff-desk.ts'
import { sayReasons } from '../../dialogs/say-reasons.ts'
import type { Enquiry } from '../../enquiries/enquiry.ts'
import type { Bilingual } from '../../knowledge/language.ts'
import { DECLINE_REASONS, FILLED_IN_BY, OFFER_STATES, OUTCOMES } from '../partners/code-words.ts'
import { fullFacts } from '../partners/letters/enquiry-facts.ts'
import { type DeliveryLine, deliveryLines } from './delivery-lines.ts'
import { type DeskRow, deskRow, partnerName, type Reading } from './desk-row.ts'
import { type HistoryLine, historyLines, nameOfActor } from './history-lines.ts'
import { type Possible, possibleActs } from './possible-acts.ts'
import { sayShort } from './say-short.ts'

const HUB_CHOOSES: Bilingual = { nl: 'De hub kiest', en: 'The hub chooses' }
const THINKS_OF: Bilingual = { nl: 'Noemt', en: 'Mentions' }

type Fact = { label: string; value: string }

/** One enquiry with all that staff see of it, in words, and what they can do with it now. */
export type DeskEnquiry = DeskRow & {
  /** Shown along with whatever is done, so that nothing is done on an older look. */
  version: number
  need: string
  facts: Fact[]
  consent: { given: boolean; text: string; at: string }
  match: { isSure: boolean; chosen: string; ranked: { name: string; reasons: string[] }[] }
  offers: { name: string; state: string; offered: string; answerBy: string; said: string[] }[]
  questions: { from: string; question: string; asked: string; answer?: string }[]
  notes: { by: string; at: string; text: string }[]
  outcome?: string
  deliveries: DeliveryLine[]
  history: HistoryLine[]
  possible: Possible
}

export function deskEnquiry(view: StaffView, reading: Reading, at: string): DeskEnquiry {
  const { enquiry } = view
  const { language, knowledge } = reading
  const { need, consent, outcome, version, filledInBy } = enquiry
  const time = timeIn(reading)
  return {
    ...deskRow(view, reading),
    version,
    need: need.text,
    facts: [
      ...fullFacts(enquiry, knowledge, language),
      { label: FILLED_IN_BY[language], value: filledInBy?.name },
    ].flatMap(({ label, value }) => (value && value !== need.text ? { label, value } : [])),
    consent: { given: consent.given, text: consent.text, at: time(consent.at) },
    match: matchOf(enquiry, reading),
    offers: offersOf(enquiry, reading),
    questions: (enquiry.information ?? []).map(({ partner, question, askedAt, answer }) => ({
      from: nameOfActor(
        partner === 'hub' ? { part: 'hub' } : { part: 'partner', id: partner },
        enquiry,
        reading,
      ),
      question,
      asked: time(askedAt),
      ...(answer === undefined ? {} : { answer }),
    })),
    notes: (enquiry.notes ?? []).map((note) => ({
      by: note.by.name,
      at: time(note.at),
      text: note.text,
    })),
    ...(outcome
      ? { outcome: [OUTCOMES[outcome.kind][language], outcome.note].filter(Boolean).join(': ') }
      : {}),
    deliveries: deliveryLines(view, reading),
    history: historyLines(enquiry, reading),
    possible: possibleActs(view, reading, at),
  }
}

function matchOf({ match }: Enquiry, reading: Reading): DeskEnquiry['match'] {
  const { knowledge, language } = reading
  return {
    isSure: match.sure,
    chosen: match.chosen === 'hub' ? HUB_CHOOSES[language] : partnerName(match.chosen, reading),
    ranked: match.ranked.map(({ partner, reasons }) => {
      const card = knowledge.partners.find(({ id }) => id === partner)
      const said = card ? sayReasons(reasons, card, knowledge, language) : []
      return { name: partnerName(partner, reading), reasons: said }
    }),
  }
}

function offersOf({ offers }: Enquiry, reading: Reading): DeskEnquiry['offers'] {
  const { language } = reading
  const time = timeIn(reading)
  return offers.map(({ partner, state, offeredAt, respondBy, reason, note, suggested }) => ({
    name: partnerName(partner, reading),
    state: OFFER_STATES[state][language],
    offered: time(offeredAt),
    answerBy: time(respondBy),
    said: [
      reason && DECLINE_REASONS[reason][language],
      note,
      suggested && `${THINKS_OF[language]} ${partnerName(suggested, reading)}`,
    ].flatMap((line) => line || []),
  }))
}

function timeIn({ language, knowledge }: Reading): (instant: string) => string {
  return (instant) => sayShort(instant, language, knowledge.hub.timeZone)
}
