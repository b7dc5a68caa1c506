import { describe, expect, it } from 'vitest'
import { aTurn } from '../../../builders/a-turn.ts'
import { type APlace, aStore } from './a-store.ts'

/** Who is told of a commit. */
export function listenersContract(name: string, aPlace: APlace): void {
  describe(`${name}: who listens`, () => {
    it('hears of each commit, in the order of commits within a conversation', async () => {
      const { store } = await aStore(aPlace)
      const heard = new Map<string, number[]>()
      store.onCommit(({ id, version }) => heard.set(id, [...(heard.get(id) ?? []), version]))
      const ids = ['one', 'two', 'three', 'one', 'two', 'one']
      await Promise.all(ids.map((id, number) => store.transact(id, aTurn(`Bericht ${number}`))))
      expect(Object.fromEntries(heard)).toEqual({ one: [1, 2, 3], two: [1, 2], three: [1] })
    })

    it('cannot undo a commit by failing, nor keep it from another', async () => {
      const { store } = await aStore(aPlace)
      const heard: number[] = []
      store.onCommit(() => {
        throw new Error('no socket to send to')
      })
      store.onCommit(({ version }) => heard.push(version))
      const committed = await store.transact('one', aTurn('Hallo'))
      expect(heard).toEqual([1])
      expect(await store.read('one')).toEqual(committed)
    })
  })
}
