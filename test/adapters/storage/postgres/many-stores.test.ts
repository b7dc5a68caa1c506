import { describe, expect, it, onTestFinished } from 'vitest'
import type { OpenStore } from '../../../../adapters/storage/open-store.ts'
import {
  openPostgresStore,
  type PostgresOptions,
} from '../../../../adapters/storage/postgres/open-postgres-store.ts'
import { type Dossier, watermarkOf } from '../../../../bot/dossier.ts'
import { aDatabase } from '../../../builders/a-database.ts'
import { aGate } from '../../../builders/a-gate.ts'
import { aTurn, messagesOf } from '../../../builders/a-turn.ts'
import { aDelivery } from '../../../builders/an-enquiry.ts'

const NOON = '2026-11-24T12:00:00.000Z'

async function aStore(options: PostgresOptions): Promise<OpenStore> {
  const store = await openPostgresStore(options)
  onTestFinished(() => store.close())
  return store
}

/** What a store tells its listeners of, and a way to wait for it. */
function listenTo(store: OpenStore) {
  const heard: Dossier[] = []
  const waiting = new Set<() => void>()
  store.onCommit((dossier) => {
    heard.push(dossier)
    for (const look of waiting) look()
  })
  return {
    heard,
    hears: (id: string, watermark: number) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (heard.some((one) => one.id === id && watermarkOf(one) >= watermark)) resolve()
        }
        waiting.add(look)
        look()
      }),
  }
}

/** Says so many things in one conversation at once, by the stores in turn. */
async function keepsAll(stores: OpenStore[], count: number): Promise<void> {
  const texts = Array.from({ length: count }, (_, number) => `Bericht ${number}`)
  const turns = texts.map((text, at) => stores[at % stores.length]?.transact('one', aTurn(text)))
  const versions = (await Promise.all(turns)).map((dossier) => dossier?.version ?? 0)
  const everyVersion = texts.map((_, at) => at + 1)
  expect(versions.toSorted((one, other) => one - other)).toEqual(everyVersion)
  for (const store of stores) {
    const dossier = await store.read('one')
    expect(messagesOf(dossier).toSorted()).toEqual(texts.toSorted())
  }
}

describe('two stores on one database', () => {
  it('keep every message that comes to one conversation by both at once', async () => {
    const url = await aDatabase()
    const stores = [await aStore({ url }), await aStore({ url })]
    await keepsAll(stores, 200)
  })

  it('tell of what the other commits to a conversation they follow, and of no other', async () => {
    const url = await aDatabase()
    const [here, there] = [await aStore({ url }), await aStore({ url })]
    const { heard, hears } = listenTo(here)
    const unfollow = here.follow('one', 0)
    here.follow('two', 0)
    await there.transact('one', aTurn('Hallo'))
    await hears('one', 2)
    unfollow()
    await there.transact('one', aTurn('Nog eens'))
    await there.transact('three', aTurn('Hallo'))
    await there.transact('two', aTurn('Hallo'))
    await hears('two', 2)
    expect(heard.map(({ id }) => id)).toEqual(['one', 'two'])
  })

  it('tell of it also when the line between them was cut', async () => {
    const direct = new URL(await aDatabase())
    const gate = await aGate(Number(direct.port))
    onTestFinished(() => gate.close())
    const url = new URL(direct)
    url.port = String(gate.port)
    const [here, there] = [await aStore({ url: url.href }), await aStore({ url: direct.href })]
    const { hears } = listenTo(here)
    here.follow('one', 0)
    await there.transact('one', aTurn('Eerste'))
    await hears('one', 2)
    gate.stall(true)
    await there.transact('one', aTurn('Tweede'))
    gate.cut()
    gate.stall(false)
    await hears('one', 4)
  })

  it('find out by themselves what nobody told them', async () => {
    const url = await aDatabase()
    const [here, there] = [await aStore({ url, lookEvery: 20 }), await aStore({ url })]
    await there.transact('one', aTurn('Voordat iemand keek'))
    const { hears } = listenTo(here)
    here.follow('one', 0)
    await hears('one', 2)
  })

  it('share the deliveries, and take over what the other forgot', async () => {
    const url = await aDatabase()
    const [here, there] = [await aStore({ url, claimLasts: 500 }), await aStore({ url })]
    for (let number = 0; number < 6; number++) {
      const conversation = `conversation-${number}`
      const delivery = aDelivery({ id: `${conversation}.offer`, conversation })
      await here.transact(conversation, () => ({ deliveries: [delivery] }))
    }
    const idsOf = async (store: OpenStore, limit: number) =>
      (await store.dueDeliveries(NOON, limit)).map(({ id }) => id)
    const own = await idsOf(here, 4)
    const others = await idsOf(there, 10)
    expect([...own, ...others]).toHaveLength(6)
    expect(new Set([...own, ...others]).size).toBe(6)
    await expect.poll(() => idsOf(there, 10), { timeout: 5_000 }).toHaveLength(6)
    expect(await idsOf(here, 10)).toEqual([])
    await there.close()
    expect(await idsOf(here, 10)).toHaveLength(6)
  })
})
