import type { EnquiryState } from '../enquiries/enquiry.ts'
import { awaitedBy, type EnquirySummary, type Indexed } from '../enquiries/summary.ts'

/** Which enquiries are asked for; what is left out does not limit. */
export type EnquiryQuery = {
  states?: readonly EnquiryState[]
  /** Id of a partner that was asked. */
  partner?: string
  /** An answer is awaited, and was promised before this moment, ISO 8601 UTC. */
  dueBefore?: string
  /** Id of the member of staff who looks after it. */
  holder?: string
  /** Id of a focus area. */
  focusArea?: string
  /** Words, or parts of them, that all stand in its reference, subject, organisation or place. */
  part?: string
  /** By reference, unless those that want attention first are to come first (`urgencyOf`). */
  order?: 'urgency'
  /** The `next` of the page before. */
  after?: string
  limit: number
}

/** One page of enquiries; `next` is absent on the last. */
export type EnquiryPage = { found: EnquirySummary[]; next?: string }

export type EnquiryCounts = {
  states: Partial<Record<EnquiryState, number>>
  /** Per partner id, how many it has been asked or is working on. */
  open: Record<string, number>
}

const OPEN: readonly EnquiryState[] = ['offered', 'needs-information', 'accepted', 'in-contact']

/** Tells of each enquiry whether a query asks for it. */
export function askedFor(query: EnquiryQuery): (indexed: Indexed) => boolean {
  const { states, partner, dueBefore, holder, focusArea, part = '' } = query
  const words = wordsOf(part)
  return ({ summary, sought }) => {
    if (states && !states.includes(summary.state)) return false
    if (holder && summary.holder !== holder) return false
    if (focusArea && !summary.focusAreas.includes(focusArea)) return false
    if (!words.every((word) => sought.includes(word))) return false
    if (partner && !summary.offers.some((offer) => offer.partner === partner)) return false
    return dueBefore === undefined || isDueBefore(dueBefore, summary)
  }
}

function isDueBefore(moment: string, summary: EnquirySummary): boolean {
  const awaited = awaitedBy(summary)
  return awaited !== undefined && awaited < moment
}

/** What is typed to search, word by word; each has to occur in what `soughtIn` gives. */
export function wordsOf(part: string): string[] {
  return part.toLowerCase().split(/\s+/).filter(Boolean)
}

/** The partner that has an enquiry before it or in hand now. */
export function openWith({ state, offers }: EnquirySummary): string | undefined {
  if (!OPEN.includes(state)) return undefined
  return offers.findLast((offer) => offer.state === 'open' || offer.state === 'accepted')?.partner
}
