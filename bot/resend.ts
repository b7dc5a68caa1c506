import type { Delivery } from '../enquiries/delivery.ts'
import type { Store } from './store.ts'

/**
 * What a person decides about a delivery that was given up on: it is sent again, under the same id,
 * or left. False when it was not given up on.
 */
export async function settleDeadLetter(
  { conversation, id }: Pick<Delivery, 'conversation' | 'id'>,
  decision: 'send-again' | 'leave',
  { store, now }: { store: Pick<Store, 'transact'>; now: () => Date },
): Promise<boolean> {
  let isSettled = false
  await store.transact(conversation, ({ deliveries }) => {
    const dead = deliveries.find((one) => one.id === id)
    const settled = dead && settledLetter(dead, decision, now().toISOString())
    isSettled = settled !== undefined
    return settled && { deliveries: [settled] }
  })
  return isSettled
}

/** The same for a delivery in hand; undefined when it was not given up on. */
export function settledLetter(
  dead: Delivery,
  decision: 'send-again' | 'leave',
  at: string,
): Delivery | undefined {
  if (dead.state !== 'failed') return undefined
  if (decision === 'leave') return { ...dead, state: 'cancelled' }
  // Its 48 hours begin anew.
  return { ...dead, state: 'pending', createdAt: at, dueAt: at, attempts: 0 }
}
