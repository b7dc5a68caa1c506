import type { Delivery } from '../enquiries/delivery.ts'
import type { Terms } from '../enquiries/terms.ts'
import { timedMoveOf } from '../enquiries/timed-moves.ts'
import type { ChangeOf } from './change-of.ts'
import type { Change, Dossier } from './dossier.ts'
import type { Store } from './store.ts'

/** Does what is noted for this moment. */
export type KeepTime = (due: Delivery) => Promise<void>

type Parts = {
  store: Store
  now: () => Date
  terms: Terms
  changeOf: ChangeOf
  /** The morning round, which is about no single enquiry. */
  round: KeepTime
}

/** Makes the timed moves: the note and what comes of it change in one transaction. */
export function makeTimekeeper({ store, now, terms, changeOf, round }: Parts): KeepTime {
  function decide(due: Delivery, dossier: Dossier): Change | undefined {
    const note = dossier.deliveries.find(({ id }) => id === due.id)
    if (note?.state !== 'pending') return undefined
    const at = now().toISOString()
    const enquiry = dossier.enquiries.find(({ reference }) => reference === note.reference)
    const moved = enquiry && timedMoveOf(note, enquiry, at, terms)
    if (!moved) return { deliveries: [{ ...note, state: 'cancelled' }] }
    const { deliveries = [], ...change } = changeOf(moved, dossier, at)
    const made: Delivery = { ...note, state: 'delivered', deliveredAt: at, attempts: 1 }
    return { ...change, deliveries: [made, ...deliveries] }
  }

  return async (due) => {
    if (due.letter === 'round') return round(due)
    await store.transact(due.conversation, (dossier) => decide(due, dossier))
  }
}
