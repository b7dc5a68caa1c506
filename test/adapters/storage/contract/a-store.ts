import { onTestFinished } from 'vitest'
import type { OpenStore } from '../../../../adapters/storage/open-store.ts'

/** Where an engine under test keeps things; empty at first. */
export type Place = {
  /** Opens the store; again once it was closed. */
  open(): Promise<OpenStore>
  /** Everything a closed store left behind, wherever that is, as text. */
  remains(): Promise<string>
}

export type APlace = () => Promise<Place>

/** A store and a way to see what is left of it when it is opened again. */
export async function aStore(aPlace: APlace) {
  const place = await aPlace()
  let store = await place.open()
  onTestFinished(() => store.close())
  return {
    store,
    async reopened(meanwhile = async () => {}) {
      await store.close()
      await meanwhile()
      store = await place.open()
      return store
    },
    remains: () => place.remains(),
  }
}
