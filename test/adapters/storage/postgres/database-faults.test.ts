import { setTimeout as later } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { OpenStore } from '../../../../adapters/storage/open-store.ts'
import { DatabaseUnfit } from '../../../../adapters/storage/postgres/database-unfit.ts'
import {
  openPostgresStore,
  type PostgresOptions,
} from '../../../../adapters/storage/postgres/open-postgres-store.ts'
import { type Change, type Dossier, emptyDossier } from '../../../../bot/dossier.ts'
import { StoreRefusal } from '../../../../bot/store.ts'
import { aDatabase } from '../../../builders/a-database.ts'
import { aDatabaseServer } from '../../../builders/a-database-server.ts'
import { aGate } from '../../../builders/a-gate.ts'
import { aTurn, messagesOf } from '../../../builders/a-turn.ts'
import { askDatabase } from '../../../builders/ask-database.ts'

const CONVERSATIONS = Array.from({ length: 10 }, (_, number) => `conversation-${number}`)
const TEXTS = Array.from({ length: 30 }, (_, number) => `Bericht ${number}`)

async function aStore(options: PostgresOptions): Promise<OpenStore> {
  const store = await openPostgresStore(options)
  onTestFinished(() => store.close())
  return store
}

/** A database behind a gate. */
async function aGatedDatabase() {
  const direct = new URL(await aDatabase())
  const gate = await aGate(Number(direct.port))
  onTestFinished(() => gate.close())
  const url = new URL(direct)
  url.port = String(gate.port)
  return { gate, url: url.href, direct: direct.href }
}

/** A message without a key: only the store can see to it that it is there once. */
function plainTurn(text: string): (dossier: Dossier) => Change {
  return (dossier) => ({ append: aTurn(text)(dossier).append ?? [] })
}

/** Says everything in every conversation, one after another, while something goes wrong. */
async function talkThrough(store: OpenStore, trouble: () => Promise<void>): Promise<string[][]> {
  const talking = CONVERSATIONS.map(async (id) => {
    for (const text of TEXTS) await store.transact(id, plainTurn(text))
  })
  await Promise.all([trouble(), ...talking])
  const dossiers = await Promise.all(CONVERSATIONS.map((id) => store.read(id)))
  return dossiers.map(messagesOf)
}

const everything = CONVERSATIONS.map(() => TEXTS)

describe('turns under way', () => {
  it('are all kept, once and in order, while the database is killed and starts again', {
    timeout: 60_000,
  }, async () => {
    const server = await aDatabaseServer()
    onTestFinished(() => server.remove())
    const store = await aStore({ url: server.urlOf('postgres'), patience: 30_000 })
    const said = await talkThrough(store, async () => {
      for (const how of ['at once', 'in order'] as const) {
        await later(100)
        await server.end(how)
        await server.start()
      }
    })
    expect(said).toEqual(everything)
  })

  it('are all kept, once and in order, while their connections are cut', async () => {
    const { gate, url } = await aGatedDatabase()
    const store = await aStore({ url })
    let cuts = 0
    const said = await talkThrough(store, async () => {
      for (; cuts < 15; cuts++) {
        await later(30)
        gate.cut()
      }
    })
    expect(said).toEqual(everything)
  })

  it('wait for a database that is slow', async () => {
    const { gate, url } = await aGatedDatabase()
    const store = await aStore({ url })
    const said = await talkThrough(store, async () => {
      gate.stall(true)
      await later(300)
      gate.stall(false)
    })
    expect(said).toEqual(everything)
  })

  it('are refused when the database stays away, and kept once it is back', async () => {
    const { gate, url } = await aGatedDatabase()
    const store = await aStore({ url, patience: 200 })
    await store.transact('one', aTurn('Eerste'))
    gate.open(false)
    gate.cut()
    await expect(store.transact('one', aTurn('Verloren'))).rejects.toThrow(StoreRefusal)
    expect(await store.isReady()).toBe(false)
    gate.open(true)
    await store.transact('one', aTurn('Tweede'))
    expect(messagesOf(await store.read('one'))).toEqual(['Eerste', 'Tweede'])
    expect(await store.isReady()).toBe(true)
  })

  it('are refused while the database may not be written to', async () => {
    const url = await aDatabase()
    const store = await aStore({ url })
    const { pathname } = new URL(url)
    const readOnly = `ALTER DATABASE ${pathname.slice(1)} SET default_transaction_read_only`
    await askDatabase(url, `${readOnly} = on`)
    // The store takes its first connection for a turn now.
    await expect(store.transact('one', aTurn('Hallo'))).rejects.toThrow(StoreRefusal)
    expect(await store.read('one')).toEqual(emptyDossier('one'))
  })
})

describe('a start', () => {
  it('waits for the database, says why, and goes on by itself', async () => {
    const { gate, url } = await aGatedDatabase()
    gate.open(false)
    const said: string[] = []
    const opening = openPostgresStore({
      url,
      onWaiting(why) {
        said.push(why)
        gate.open(true)
      },
    })
    const store = await opening
    onTestFinished(() => store.close())
    expect(said).toHaveLength(1)
    await store.transact('one', aTurn('Hallo'))
  })

  it('does not wait for a database that does not exist', async () => {
    const url = new URL(await aDatabase())
    url.pathname = '/nothing_here'
    const opening = openPostgresStore({ url: url.href })
    await expect(opening).rejects.toThrow(DatabaseUnfit)
    await expect(opening).rejects.toThrow('database "nothing_here" does not exist')
  })

  it('makes the tables once, also of several processes at once', async () => {
    const url = await aDatabase()
    const stores = await Promise.all([1, 2, 3, 4].map(() => aStore({ url })))
    await Promise.all(stores.map((store) => store.transact('one', aTurn('Hallo'))))
    const made = await askDatabase(url, 'SELECT name FROM migrations')
    expect(made.length).toBeGreaterThan(0)
    expect(new Set(made.map(({ name }) => name)).size).toBe(made.length)
  })

  it('leaves a database alone that a newer version of the program has changed', async () => {
    const url = await aDatabase()
    await (await aStore({ url })).close()
    await askDatabase(url, `INSERT INTO migrations (name) VALUES ('9999-later.sql')`)
    await expect(openPostgresStore({ url })).rejects.toThrow('newer version')
  })
})
