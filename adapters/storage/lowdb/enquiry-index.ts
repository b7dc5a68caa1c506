import {
  askedFor,
  type EnquiryCounts,
  type EnquiryPage,
  type EnquiryQuery,
  openWith,
} from '../../../bot/enquiry-query.ts'
import type { EnquiryState } from '../../../enquiries/enquiry.ts'
import { type EnquirySummary, type Indexed, urgencyOf } from '../../../enquiries/summary.ts'

/** An enquiry by what it is sorted by. */
type Sorted = { key: string; reference: string }

/**
 * A small summary of every enquiry, in memory: kept with each commit, gathered from the documents
 * and its snapshot at the start. Counts are kept as well, so that asking for them costs nothing.
 */
export class EnquiryIndex {
  readonly #kept = new Map<string, Indexed>()
  readonly #states = new Map<EnquiryState, number>()
  readonly #open = new Map<string, number>()
  /** References in order; made anew when one was added since. */
  #ordered: Sorted[] | undefined
  /** All by urgency; made when it is first asked for, and kept right from then on. */
  #urgent: Sorted[] | undefined

  keep(indexed: Indexed): void {
    const { summary } = indexed
    const before = this.#kept.get(summary.reference)?.summary
    if (before) this.#count(before, -1)
    else this.#ordered = undefined
    if (this.#urgent) {
      if (before) remove(this.#urgent, byUrgency(before))
      insert(this.#urgent, byUrgency(summary))
    }
    this.#kept.set(summary.reference, indexed)
    this.#count(summary, 1)
  }

  /** Adds what was found on disk, unless a commit has told something newer. */
  gather(indexed: Indexed): void {
    if (!this.#kept.has(indexed.summary.reference)) this.keep(indexed)
  }

  get size(): number {
    return this.#kept.size
  }

  references(): string[] {
    return [...this.#kept.keys()]
  }

  get(reference: string): Indexed | undefined {
    return this.#kept.get(reference)
  }

  find(query: EnquiryQuery): EnquiryPage {
    const { after = '', limit } = query
    const sorted = query.order === 'urgency' ? this.#byUrgency() : this.#byReference()
    const isAskedFor = askedFor(query)
    const found: EnquirySummary[] = []
    let last = after
    for (let at = placeAfter(sorted, after); at < sorted.length; at++) {
      const { key = '', reference = '' } = sorted[at] ?? {}
      const kept = this.#kept.get(reference)
      if (!kept || !isAskedFor(kept)) continue
      if (found.length === limit) return { found, next: last }
      found.push(kept.summary)
      last = key
    }
    return { found }
  }

  counts(): EnquiryCounts {
    return { states: Object.fromEntries(this.#states), open: Object.fromEntries(this.#open) }
  }

  #byReference(): Sorted[] {
    this.#ordered ??= [...this.#kept.keys()].sort().map((key) => ({ key, reference: key }))
    return this.#ordered
  }

  #byUrgency(): Sorted[] {
    this.#urgent ??= [...this.#kept.values()]
      .map(({ summary }) => byUrgency(summary))
      .sort((one, other) => (one.key < other.key ? -1 : 1))
    return this.#urgent
  }

  #count(summary: EnquirySummary, by: number): void {
    add(this.#states, summary.state, by)
    const partner = openWith(summary)
    if (partner) add(this.#open, partner, by)
  }
}

function byUrgency(summary: EnquirySummary): Sorted {
  return { key: urgencyOf(summary), reference: summary.reference }
}

/** The first place whose key is greater. */
function placeAfter(sorted: readonly Sorted[], key: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle]?.key ?? '') <= key) low = middle + 1
    else high = middle
  }
  return low
}

function insert(sorted: Sorted[], one: Sorted): void {
  sorted.splice(placeAfter(sorted, one.key), 0, one)
}

function remove(sorted: Sorted[], { key }: Sorted): void {
  const place = placeAfter(sorted, key) - 1
  if (sorted[place]?.key === key) sorted.splice(place, 1)
}

function add<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  const count = (counts.get(key) ?? 0) + by
  if (count === 0) counts.delete(key)
  else counts.set(key, count)
}
