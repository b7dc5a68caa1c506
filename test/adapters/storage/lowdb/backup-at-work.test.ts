import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { readArchive } from '../../../../adapters/storage/archive/archive-file.ts'
import { aFolder } from '../../../builders/a-folder.ts'
import { brokenIn, CONVERSATIONS, talk } from '../../../builders/many-talking.ts'
import { aLowdbStore } from './a-lowdb-store.ts'

const run = promisify(execFile)
const COMMAND = join(import.meta.dirname, '../../../../bot/commands/storage.ts')

it('a backup that another process makes while turns are taken holds whole turns only', async () => {
  const { store, folder } = await aLowdbStore({ checkpointAfter: 200_000 })
  await talk(store, 0, 10)
  const file = join(aFolder(), 'archive')
  let isMade = false
  const made = run(process.execPath, [COMMAND, 'backup', file], {
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      DATA_DIR: folder,
    },
  }).finally(() => {
    isMade = true
  })
  let said = 10
  for (; !isMade; said += 1) await talk(store, said, 1)
  await made
  const archived: number[] = []
  for await (const dossier of readArchive(file)) {
    expect(brokenIn(dossier), dossier.id).toBeUndefined()
    archived.push(dossier.version)
  }
  expect(archived).toHaveLength(CONVERSATIONS.length)
  // It was made in the middle: after the first turns, and before the last.
  expect(Math.min(...archived)).toBeGreaterThanOrEqual(10)
  expect(Math.max(...archived)).toBeLessThan(said)
})
