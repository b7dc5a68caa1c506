import { z } from 'zod'
import { Enquiry, EnquiryState } from './enquiry.ts'
import { Instant } from './instant.ts'
import { Offer } from './offer.ts'

/** Goes up when anything else is made of an enquiry here: what was kept of it before is then made anew. */
export const SUMMARY_VERSION = 1

const OfferSummary = Offer.pick({ partner: true, state: true, respondBy: true })

/** As much of an enquiry as lists and counts need; nothing in it is personal. */
export const EnquirySummary = z.object({
  reference: z.string(),
  conversation: z.string(),
  state: EnquiryState,
  filedAt: Instant,
  /** When the latest thing happened to it. */
  changedAt: Instant,
  offers: z.array(OfferSummary),
  focusAreas: z.array(z.string()),
  needType: z.string(),
  /** Id of the member of staff who looks after it. */
  holder: z.string().optional(),
})
export type EnquirySummary = z.infer<typeof EnquirySummary>

/** A summary, and beside it the words by which it is found, which are not given out with it. */
export type Indexed = { summary: EnquirySummary; sought: string }

/** The parts of a stored enquiry that a summary is made of, and the words it is found by. */
export const Summarised = Enquiry.pick({
  reference: true,
  conversation: true,
  state: true,
  filedAt: true,
  holder: true,
}).extend({
  need: Enquiry.shape.need.pick({ focusAreas: true, needType: true, title: true }),
  organisation: Enquiry.shape.organisation.pick({ name: true, place: true }),
  history: z.array(z.object({ at: Instant })),
  offers: z.array(OfferSummary),
})

export function summaryOf(enquiry: z.infer<typeof Summarised>): EnquirySummary {
  const { reference, conversation, state, filedAt, history, offers, need, holder } = enquiry
  return {
    reference,
    conversation,
    state,
    filedAt,
    changedAt: history.at(-1)?.at ?? filedAt,
    offers: offers.map(({ partner, state: stands, respondBy }) => ({
      partner,
      state: stands,
      respondBy,
    })),
    focusAreas: need.focusAreas,
    needType: need.needType,
    ...(holder ? { holder: holder.id } : {}),
  }
}

/** What is looked through when somebody searches: reference, subject, organisation and place. */
export function soughtIn(enquiry: z.infer<typeof Summarised>): string {
  const { reference, need, organisation } = enquiry
  return [reference, need.title, organisation.name, organisation.place].join(' ').toLowerCase()
}

export function indexed(enquiry: z.infer<typeof Summarised>): Indexed {
  return { summary: summaryOf(enquiry), sought: soughtIn(enquiry) }
}

/** When the answer of the partner that is asked is promised; undefined while none is awaited. */
export function awaitedBy({ state, offers }: EnquirySummary): string | undefined {
  if (state !== 'offered') return undefined
  return offers.find((offer) => offer.state === 'open')?.respondBy
}

const BEING_HELPED: readonly EnquiryState[] = ['needs-information', 'accepted', 'in-contact']

/**
 * A text that sorts enquiries by when they want attention: first those that wait for staff or for a
 * partner, by moment; then those that are being helped; then those that are over. Unique.
 */
export function urgencyOf(summary: EnquirySummary): string {
  const { state, changedAt, reference } = summary
  const waits = state === 'triage' || state === 'filed' || state === 'declined'
  const moment = awaitedBy(summary) ?? (waits ? changedAt : undefined)
  if (moment) return `1 ${moment} ${reference}`
  return `${BEING_HELPED.includes(state) ? 2 : 3} ${changedAt} ${reference}`
}
