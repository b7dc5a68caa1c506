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
    isSettled = dead?.state === 'failed'
    if (!dead || !isSettled) return undefined
    if (decision === 'leave') return { deliveries: [{ ...dead, state: 'cancelled' }] }
    // Its 48 hours begin anew.
    const at = now().toISOString()
    return { deliveries: [{ ...dead, state: 'pending', createdAt: at, dueAt: at, attempts: 0 }] }
  })
  return isSettled
}
