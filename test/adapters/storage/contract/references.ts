import { describe, expect, it } from 'vitest'
import { ReferenceTaken } from '../../../../bot/store.ts'
import { aTurn } from '../../../builders/a-turn.ts'
import { type APlace, aStore } from './a-store.ts'
import { enquiry, FIRST } from './examples.ts'

/** A reference names one enquiry. */
export function referencesContract(name: string, aPlace: APlace): void {
  describe(`${name}: a reference`, () => {
    it('goes to one of two turns that take it at once', async () => {
      const { store } = await aStore(aPlace)
      const file = (id: string) =>
        store.transact(id, aTurn('Aanvraag', { enquiries: [enquiry(id, FIRST)] }))
      const [one, two] = await Promise.allSettled([file('one'), file('two')])
      const winner = one.status === 'fulfilled' ? 'one' : 'two'
      const refused = [one, two].flatMap((turn) => (turn.status === 'rejected' ? turn.reason : []))
      expect(refused).toEqual([expect.any(ReferenceTaken)])
      expect(await store.conversationOf(FIRST)).toBe(winner)
    })

    it('leads to its conversation, and stays in use when opened again', async () => {
      const { store, reopened } = await aStore(aPlace)
      expect(await store.conversationOf(FIRST)).toBeUndefined()
      await store.transact('one', aTurn('Aanvraag', { enquiries: [enquiry('one', FIRST)] }))
      const again = await reopened()
      expect(await again.conversationOf(FIRST)).toBe('one')
      const other = again.transact('two', () => ({ enquiries: [enquiry('two', FIRST)] }))
      await expect(other).rejects.toThrow(ReferenceTaken)
    })

    it('is no hindrance to a change of its own enquiry', async () => {
      const { store } = await aStore(aPlace)
      await store.transact('one', () => ({ enquiries: [enquiry('one', FIRST)] }))
      const changed = { ...enquiry('one', FIRST), version: 2 }
      const { enquiries } = await store.transact('one', () => ({ enquiries: [changed] }))
      expect(enquiries).toEqual([changed])
    })

    it('that nobody could have been given leads nowhere', async () => {
      const { store } = await aStore(aPlace)
      expect(await store.conversationOf('../conversations/one')).toBeUndefined()
    })
  })
}
