import type { Delivery } from '../enquiries/delivery.ts'
import type { EnquirySummary } from '../enquiries/summary.ts'
import { allEnquiries } from './all-enquiries.ts'
import type { Store } from './store.ts'

/** Everything that a person at the hub should look at; nothing in it is personal. */
export type Attention = {
  /** Nobody has these: a person must choose a partner. */
  triage: EnquirySummary[]
  /** The promised moment of an answer has gone by. */
  overdue: EnquirySummary[]
  /** The company was asked something and has not answered for a while. */
  unanswered: EnquirySummary[]
  /** Deliveries that were given up on. */
  deadLetters: Delivery[]
  isQuiet: boolean
}

/** A company that says nothing for so long may not have got the question. */
const SILENT_FOR = 5 * 24 * 60 * 60_000
const MOST_DEAD_LETTERS = 100

/** @param at now, ISO 8601 UTC. */
export async function needsAttention(
  store: Pick<Store, 'enquiries' | 'deadLetters'>,
  at: string,
): Promise<Attention> {
  const silentSince = new Date(Date.parse(at) - SILENT_FOR).toISOString()
  const asked = await allEnquiries(store, { states: ['needs-information'] })
  const parts = {
    triage: await allEnquiries(store, { states: ['triage'] }),
    overdue: await allEnquiries(store, { dueBefore: at }),
    unanswered: asked.filter(({ changedAt }) => changedAt < silentSince),
    deadLetters: await store.deadLetters(MOST_DEAD_LETTERS),
  }
  return { ...parts, isQuiet: Object.values(parts).every(({ length }) => length === 0) }
}
