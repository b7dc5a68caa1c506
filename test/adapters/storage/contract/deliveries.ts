import { describe, expect, it } from 'vitest'
import { aDelivery } from '../../../builders/an-enquiry.ts'
import { type APlace, aStore } from './a-store.ts'
import { NOON } from './examples.ts'

/** What is to be sent, and what was given up on. */
export function deliveriesContract(name: string, aPlace: APlace): void {
  describe(`${name}: deliveries`, () => {
    const delivery = (conversation: string, time: string) =>
      aDelivery({ id: `${conversation}.offer`, conversation, dueAt: `2026-11-24T${time}:00.000Z` })

    it('are due from their moment on, oldest first, at most as many as asked', async () => {
      const { store, reopened } = await aStore(aPlace)
      for (const [id, time] of [
        ['one', '11:00'],
        ['two', '09:00'],
        ['three', '10:00'],
        ['four', '12:01'],
      ] as const)
        await store.transact(id, () => ({ deliveries: [delivery(id, time)] }))
      const again = await reopened()
      const due = async (limit: number) =>
        (await again.dueDeliveries(NOON, limit)).map(({ conversation }) => conversation)
      expect(await due(10)).toEqual(['two', 'three', 'one'])
      expect(await due(2)).toEqual(['two', 'three'])
    })

    it('are gone once delivered or cancelled, and wait when put off', async () => {
      const { store, reopened } = await aStore(aPlace)
      const [one, two, three] = ['one', 'two', 'three'].map((id) => delivery(id, '09:00'))
      if (!one || !two || !three) throw new Error('there are three')
      const keep = (change: typeof one) =>
        store.transact(change.conversation, () => ({ deliveries: [change] }))
      await Promise.all([one, two, three].map(keep))
      await keep({ ...one, state: 'delivered', attempts: 1, deliveredAt: NOON })
      await keep({ ...two, state: 'cancelled' })
      await keep({ ...three, attempts: 1, dueAt: '2026-11-24T13:00:00.000Z', fault: 'timeout' })
      expect(await store.dueDeliveries(NOON, 10)).toEqual([])
      const again = await reopened()
      expect(await again.dueDeliveries(NOON, 10)).toEqual([])
      expect(await again.dueDeliveries('2026-11-24T13:00:00.000Z', 10)).toMatchObject([
        { id: 'three.offer', attempts: 1, fault: 'timeout' },
      ])
    })
  })

  describe(`${name}: deliveries given up on`, () => {
    it('are listed until a person settles them, also when opened again', async () => {
      const { store, reopened } = await aStore(aPlace)
      const failed = aDelivery({ conversation: 'one', state: 'failed', fault: 'EENVELOPE 550' })
      await store.transact('one', () => ({ deliveries: [failed] }))
      expect(await store.dueDeliveries(NOON, 10)).toEqual([])
      expect(await store.deadLetters(10)).toEqual([failed])
      const again = await reopened()
      expect(await again.deadLetters(10)).toEqual([failed])
      await again.transact('one', () => ({ deliveries: [{ ...failed, state: 'cancelled' }] }))
      expect(await again.deadLetters(10)).toEqual([])
    })
  })
}
