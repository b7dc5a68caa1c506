import { execFile } from 'node:child_process'
import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  BrokenArchive,
  readArchive,
  writeArchive,
} from '../../../../adapters/storage/archive/archive-file.ts'
import { lowdbShelf } from '../../../../adapters/storage/lowdb/lowdb-shelf.ts'
import { LowdbStore } from '../../../../adapters/storage/lowdb/lowdb-store.ts'
import { openPostgresStore } from '../../../../adapters/storage/postgres/open-postgres-store.ts'
import { postgresShelf } from '../../../../adapters/storage/postgres/postgres-shelf.ts'
import type { Dossier } from '../../../../bot/dossier.ts'
import { aDatabase } from '../../../builders/a-database.ts'
import { aFolder } from '../../../builders/a-folder.ts'
import { aTurn, messagesOf } from '../../../builders/a-turn.ts'
import { brokenIn, CONVERSATIONS, talk } from '../../../builders/many-talking.ts'

const openLowdb = (folder: string) =>
  LowdbStore.open({
    folder,
    // So small that checkpoints fall in the middle of everything.
    checkpointAfter: 20_000,
    onBroken(fault) {
      throw fault
    },
  })

async function everyOne(dossiers: AsyncIterable<Dossier>): Promise<Dossier[]> {
  const all: Dossier[] = []
  for await (const dossier of dossiers) all.push(dossier)
  return all.sort((one, other) => one.id.localeCompare(other.id))
}

const ENGINES = {
  lowdb: async () => {
    const folder = aFolder()
    return { shelf: lowdbShelf(folder), open: () => openLowdb(folder) }
  },
  postgres: async () => {
    const url = await aDatabase()
    return { shelf: postgresShelf(url), open: () => openPostgresStore({ url }) }
  },
}

describe.each([
  ['lowdb', 'postgres'],
  ['postgres', 'lowdb'],
] as const)('an archive of %s', (from, to) => {
  it(`made while turns are taken holds whole turns only, and is the same in ${to}`, async () => {
    const [source, target] = [await ENGINES[from](), await ENGINES[to]()]
    const store = await source.open()
    onTestFinished(() => store.close())
    await talk(store, 0, 20)
    const file = join(aFolder(), 'archive')
    const talking = talk(store, 20, 60)
    expect(await writeArchive(file, source.shelf.dossiers())).toBe(CONVERSATIONS.length)
    await talking
    const archived = await everyOne(readArchive(file))
    expect(archived.map(({ id }) => id)).toEqual(CONVERSATIONS)
    for (const dossier of archived) {
      expect(brokenIn(dossier), dossier.id).toBeUndefined()
      expect(dossier.version).toBeGreaterThanOrEqual(20)
    }
    await target.shelf.replaceBy(readArchive(file))
    expect(await everyOne(target.shelf.dossiers())).toEqual(archived)

    const restored = await target.open()
    onTestFinished(() => restored.close())
    await restored.transact('conversation-0', aTurn('Nog iets'))
    expect(messagesOf(await restored.read('conversation-0')).at(-1)).toBe('Nog iets')
    const filed = archived.flatMap(({ enquiries }) => enquiries)
    expect((await restored.enquiries({ limit: 500 })).found).toHaveLength(filed.length)
    const due = await restored.dueDeliveries('2026-11-25T00:00:00.000Z', 500)
    expect(due).toHaveLength(filed.length)
  })
})

describe('a database at work that is put back as it was', () => {
  it('goes on from there in every process', async () => {
    const { shelf, open } = await ENGINES.postgres()
    const [one, other] = [await open(), await open()]
    onTestFinished(async () => void (await Promise.all([one.close(), other.close()])))
    await one.transact('conversation-0', aTurn('Eerste'))
    const file = join(aFolder(), 'archive')
    await writeArchive(file, shelf.dossiers())
    await one.transact('conversation-0', aTurn('Vergeten'))
    await shelf.replaceBy(readArchive(file))
    await other.transact('conversation-0', aTurn('Tweede'))
    expect(messagesOf(await one.read('conversation-0'))).toEqual(['Eerste', 'Tweede'])
  })
})

describe('an archive that is broken', () => {
  async function anArchive(): Promise<string> {
    const { shelf, open } = await ENGINES.lowdb()
    const store = await open()
    await talk(store, 0, 2)
    await store.close()
    const file = join(aFolder(), 'archive')
    await writeArchive(file, shelf.dossiers())
    return file
  }

  it('says so when its end is missing, or a line, or when something was changed', async () => {
    const file = await anArchive()
    const whole = gunzipSync(readFileSync(file)).toString()
    for (const broken of [
      whole.split('\n').slice(0, -2).join('\n'),
      whole.split('\n').slice(1).join('\n'),
      whole.replace('Bericht 1', 'Bericht 2'),
    ]) {
      writeFileSync(file, gzipSync(broken))
      await expect(everyOne(readArchive(file))).rejects.toThrow(BrokenArchive)
    }
    truncateSync(file, 100)
    await expect(everyOne(readArchive(file))).rejects.toThrow(BrokenArchive)
  })

  it('takes the place of nothing', async () => {
    const file = await anArchive()
    truncateSync(file, 100)
    const { shelf, open } = await ENGINES.postgres()
    const store = await open()
    onTestFinished(() => store.close())
    await store.transact('one', aTurn('Hallo'))
    await expect(shelf.replaceBy(readArchive(file))).rejects.toThrow(BrokenArchive)
    expect(messagesOf(await store.read('one'))).toEqual(['Hallo'])
  })
})

describe('npm run storage', () => {
  const run = (environment: Record<string, string>, ...args: string[]) =>
    promisify(execFile)(process.execPath, ['bot/commands/storage.ts', ...args], {
      env: {
        PATH: process.env.PATH,
        NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
        ...environment,
      },
    })

  it('copies a data folder to a database, and says when something differs', async () => {
    const [DATA_DIR, DATABASE_URL] = [aFolder(), await aDatabase()]
    const source = await openLowdb(DATA_DIR)
    await talk(source, 0, 11)
    await source.close()
    const file = join(aFolder(), 'archive')
    await run({ DATA_DIR }, 'backup', file)
    const copied = await run({ DATA_DIR, DATABASE_URL }, 'copy')
    expect(copied.stdout).toContain('8 conversations are the same')
    const again = run({ DATA_DIR, DATABASE_URL }, 'copy')
    await expect(again).rejects.toMatchObject({ stderr: expect.stringContaining('--replace') })
    const target = await openPostgresStore({ url: DATABASE_URL })
    await target.transact('conversation-3', aTurn('Daarna'))
    await target.transact('conversation-9', aTurn('Nieuw'))
    await target.close()
    const verified = run({ DATABASE_URL }, 'verify', file)
    await expect(verified).rejects.toMatchObject({
      stderr: expect.stringContaining('0 missing, 1 unexpected, 1 different'),
    })
  })
})
