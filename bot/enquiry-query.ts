import type { EnquiryState } from '../enquiries/enquiry.ts'
import { awaitedBy, type EnquirySummary } from '../enquiries/summary.ts'

/** Which enquiries are asked for; what is left out does not limit. */
export type EnquiryQuery = {
  states?: readonly EnquiryState[]
  /** Id of a partner that was asked. */
  partner?: string
  /** An answer is awaited, and was promised before this moment, ISO 8601 UTC. */
  dueBefore?: string
  /** The `next` of the page before. */
  after?: string
  limit: number
}

/** One page of enquiries, by reference; `next` is absent on the last. */
export type EnquiryPage = { found: EnquirySummary[]; next?: string }

export type EnquiryCounts = {
  states: Partial<Record<EnquiryState, number>>
  /** Per partner id, how many it has been asked or is working on. */
  open: Record<string, number>
}

const OPEN: readonly EnquiryState[] = ['offered', 'needs-information', 'accepted', 'in-contact']

export function isAskedFor(summary: EnquirySummary, query: EnquiryQuery): boolean {
  const { states, partner, dueBefore } = query
  if (states && !states.includes(summary.state)) return false
  if (partner && !summary.offers.some((offer) => offer.partner === partner)) return false
  const awaited = awaitedBy(summary)
  return dueBefore === undefined || (awaited !== undefined && awaited < dueBefore)
}

/** The partner that has an enquiry before it or in hand now. */
export function openWith({ state, offers }: EnquirySummary): string | undefined {
  if (!OPEN.includes(state)) return undefined
  return offers.findLast((offer) => offer.state === 'open' || offer.state === 'accepted')?.partner
}
