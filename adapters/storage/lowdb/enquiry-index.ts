import {
  type EnquiryCounts,
  type EnquiryPage,
  type EnquiryQuery,
  isAskedFor,
  openWith,
} from '../../../bot/enquiry-query.ts'
import type { EnquiryState } from '../../../enquiries/enquiry.ts'
import { type EnquirySummary, urgencyOf } from '../../../enquiries/summary.ts'

/**
 * A small summary of every enquiry, in memory: kept with each commit, gathered from the documents
 * at the start. Counts are kept as well, so that asking for them costs nothing.
 */
export class EnquiryIndex {
  readonly #summaries = new Map<string, EnquirySummary>()
  readonly #states = new Map<EnquiryState, number>()
  readonly #open = new Map<string, number>()
  /** References in order; made anew when one was added since. */
  #ordered: string[] | undefined
  /** All by urgency; made anew when one changed since. */
  #urgent: { key: string; summary: EnquirySummary }[] | undefined

  keep(summary: EnquirySummary): void {
    const before = this.#summaries.get(summary.reference)
    if (before) this.#count(before, -1)
    else this.#ordered = undefined
    this.#urgent = undefined
    this.#summaries.set(summary.reference, summary)
    this.#count(summary, 1)
  }

  /** Adds what was found on disk, unless a commit has told something newer. */
  gather(summary: EnquirySummary): void {
    if (!this.#summaries.has(summary.reference)) this.keep(summary)
  }

  find(query: EnquiryQuery): EnquiryPage {
    return query.order === 'urgency' ? this.#mostUrgent(query) : this.#byReference(query)
  }

  #byReference(query: EnquiryQuery): EnquiryPage {
    const { after = '', limit } = query
    const found: EnquirySummary[] = []
    for (const reference of this.#inOrder()) {
      const summary = this.#summaries.get(reference)
      if (reference <= after || !summary || !isAskedFor(summary, query)) continue
      if (found.length === limit) return { found, next: found.at(-1)?.reference ?? after }
      found.push(summary)
    }
    return { found }
  }

  #mostUrgent(query: EnquiryQuery): EnquiryPage {
    const { after = '', limit } = query
    const found: EnquirySummary[] = []
    let last = after
    for (const { key, summary } of this.#byUrgency()) {
      if (key <= after || !isAskedFor(summary, query)) continue
      if (found.length === limit) return { found, next: last }
      found.push(summary)
      last = key
    }
    return { found }
  }

  counts(): EnquiryCounts {
    return { states: Object.fromEntries(this.#states), open: Object.fromEntries(this.#open) }
  }

  #inOrder(): string[] {
    this.#ordered ??= [...this.#summaries.keys()].sort()
    return this.#ordered
  }

  #byUrgency(): { key: string; summary: EnquirySummary }[] {
    this.#urgent ??= [...this.#summaries.values()]
      .map((summary) => ({ key: urgencyOf(summary), summary }))
      .sort((one, other) => (one.key < other.key ? -1 : 1))
    return this.#urgent
  }

  #count(summary: EnquirySummary, by: number): void {
    add(this.#states, summary.state, by)
    const partner = openWith(summary)
    if (partner) add(this.#open, partner, by)
  }
}

function add<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  const count = (counts.get(key) ?? 0) + by
  if (count === 0) counts.delete(key)
  else counts.set(key, count)
}
