import { z } from 'zod'
import { Enquiry, EnquiryState } from './enquiry.ts'
import { Instant } from './instant.ts'
import { Offer } from './offer.ts'

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
})
export type EnquirySummary = z.infer<typeof EnquirySummary>

/** The parts of a stored enquiry that a summary is made of. */
export const Summarised = Enquiry.pick({
  reference: true,
  conversation: true,
  state: true,
  filedAt: true,
}).extend({
  history: z.array(z.object({ at: Instant })),
  offers: z.array(OfferSummary),
})

export function summaryOf(enquiry: z.infer<typeof Summarised>): EnquirySummary {
  const { reference, conversation, state, filedAt, history, offers } = enquiry
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
  }
}

/** When the answer of the partner that is asked is promised; undefined while none is awaited. */
export function awaitedBy({ state, offers }: EnquirySummary): string | undefined {
  if (state !== 'offered') return undefined
  return offers.find((offer) => offer.state === 'open')?.respondBy
}
