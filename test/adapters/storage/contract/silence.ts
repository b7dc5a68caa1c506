import { describe, expect, it } from 'vitest'
import type { OpenStore } from '../../../../adapters/storage/open-store.ts'
import type { Dossier } from '../../../../bot/dossier.ts'
import { anActivity } from '../../../builders/a-turn.ts'
import { aDelivery } from '../../../builders/an-enquiry.ts'
import { type APlace, aStore } from './a-store.ts'
import { MORNING } from './examples.ts'

/** Conversations in which nothing has been said for long. */
export function silenceContract(name: string, aPlace: APlace): void {
  describe(`${name}: conversations that fell silent`, () => {
    const said = (at: string) => (dossier: Dossier) => ({
      append: [{ ...anActivity(`${dossier.id}.0`, 'Hallo'), timestamp: at }],
    })

    it('are found by when something was said last, also when opened again', async () => {
      const { store, reopened } = await aStore(aPlace)
      await store.transact('old', said('2026-10-01T09:00:00.000Z'))
      await store.transact('older', said('2026-09-01T09:00:00.000Z'))
      await store.transact('spoke again', said('2026-09-01T09:00:00.000Z'))
      await store.transact('spoke again', said(MORNING))
      await store.transact('nothing said', () => ({ deliveries: [aDelivery({ id: 'round' })] }))
      const found = async (from: OpenStore) => (await collected(from.silentSince(MORNING))).sort()
      expect(await found(store)).toEqual(['old', 'older'])
      expect(await found(await reopened())).toEqual(['old', 'older'])
    })

    it('are found no more once they are erased', async () => {
      const { store, reopened } = await aStore(aPlace)
      await store.transact('old', said('2026-10-01T09:00:00.000Z'))
      await store.transact('old', () => ({ erase: true }))
      expect(await collected(store.silentSince(MORNING))).toEqual([])
      expect(await collected((await reopened()).silentSince(MORNING))).toEqual([])
    })
  })
}

async function collected(ids: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = []
  for await (const id of ids) all.push(id)
  return all
}
