import type { Delivery } from '../enquiries/delivery.ts'
import type { Knowledge } from '../knowledge/schema.ts'
import type { Store } from './store.ts'

type Parts = { store: Pick<Store, 'transact'>; now: () => Date; knowledge: Knowledge }

/**
 * Sends the link to a partner's own page to its registered mailbox, at most once in ten minutes.
 * Does nothing for an address that is not registered; who asks cannot tell.
 */
export async function requestOverview(
  address: string,
  { store, now, knowledge }: Parts,
): Promise<void> {
  const registered = knowledge.partners.find(
    ({ email }) => email?.toLowerCase() === address.toLowerCase(),
  )
  if (!registered) return
  const at = now().toISOString()
  const conversation = `overview-${registered.id}-${at.slice(0, 10)}`
  const letter: Delivery = {
    // Cut off after the tens of minutes: the same id is recorded once.
    id: `${conversation}.${at.slice(11, 15).replace(':', '')}`,
    conversation,
    letter: 'overview',
    to: { part: 'partner', id: registered.id },
    state: 'pending',
    attempts: 0,
    createdAt: at,
    dueAt: at,
  }
  await store.transact(conversation, ({ deliveries }) =>
    deliveries.some(({ id }) => id === letter.id) ? undefined : { deliveries: [letter] },
  )
}
