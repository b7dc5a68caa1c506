import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LowdbStore } from '../../../../adapters/storage/lowdb/lowdb-store.ts'
import { segmentPath } from '../../../../adapters/storage/lowdb/segments.ts'
import { aFolder, copyOf, textsIn } from '../../../builders/a-folder.ts'
import { anActivity, aTurn, messagesOf } from '../../../builders/a-turn.ts'
import { aLowdbStore } from './a-lowdb-store.ts'
import { quickDisk } from './quick-disk.ts'

const EARLIER = ['Eén', 'Twee', 'Drie']

/** The folder of a process killed after four turns, and where in its journal the last one stands. */
async function aKilledFolder() {
  const { store, folder } = await aLowdbStore()
  for (const text of EARLIER) await store.transact('one', aTurn(text))
  const path = segmentPath(folder, 1)
  const start = statSync(path).size
  await store.transact('one', () => ({ append: [anActivity('one.6', 'Vier')] }))
  return { folder, journal: readFileSync(path), start }
}

/** Starts on the journal as given, takes a turn, and starts again after another kill. */
async function startsOn(folder: string, journal: Buffer) {
  const faults: Error[] = []
  const onFault = (fault: Error) => faults.push(fault)
  const options = { disk: quickDisk, onBroken: onFault }
  const copy = copyOf(folder)
  writeFileSync(segmentPath(copy, 1), journal)
  const store = await LowdbStore.open({ ...options, folder: copy, onFault })
  const found = messagesOf(await store.read('one'))
  const next = await store.transact('one', aTurn('Verder'))
  const after = await LowdbStore.open({ ...options, folder: copyOf(copy) })
  const kept = messagesOf(await after.read('one'))
  await Promise.all([store.close(), after.close()])
  return { found, next: next.version, kept, faults }
}

describe('the last record of the journal', { timeout: 120_000 }, () => {
  it('is dropped alone when it was cut at any byte, and the store goes on writing', async () => {
    const { folder, journal, start } = await aKilledFolder()
    for (let length = start; length < journal.length; length++) {
      const { found, next, kept } = await startsOn(folder, journal.subarray(0, length))
      expect.soft({ length, found, next }).toEqual({ length, found: EARLIER, next: 4 })
      expect.soft({ length, kept }).toEqual({ length, kept: [...EARLIER, 'Verder'] })
    }
  })

  it('is dropped alone when any of its bytes changed, and the store goes on writing', async () => {
    const { folder, journal, start } = await aKilledFolder()
    for (let place = start; place < journal.length; place++) {
      const changed = Buffer.from(journal)
      changed.writeUInt8(changed.readUInt8(place) ^ 1, place)
      const { found, next, kept } = await startsOn(folder, changed)
      expect.soft({ place, found, next }).toEqual({ place, found: EARLIER, next: 4 })
      expect.soft({ place, kept }).toEqual({ place, kept: [...EARLIER, 'Verder'] })
    }
  })

  it('is dropped when nothing of it but zeros reached the disk', async () => {
    const { folder, journal, start } = await aKilledFolder()
    const { found, faults } = await startsOn(folder, Buffer.from(journal).fill(0, start))
    expect(found).toEqual(EARLIER)
    expect(faults.map(String)).toEqual([expect.stringContaining('a turn that was cut off')])
  })

  it('stands when it is whole', async () => {
    const { folder, journal } = await aKilledFolder()
    const { found, faults } = await startsOn(folder, journal)
    expect(found).toEqual([...EARLIER, 'Vier'])
    expect(faults).toEqual([])
  })
})

describe('a record damaged within the journal', () => {
  it('is left out and kept aside, and every other record stands', async () => {
    const { store, folder } = await aLowdbStore()
    for (const id of ['one', 'two', 'three']) await store.transact(id, aTurn(`Hallo van ${id}`))
    const journal = readFileSync(segmentPath(folder, 1))
    const changed = Buffer.from(journal.toString('latin1').replace('van two', 'van TWO'), 'latin1')
    const copy = copyOf(folder)
    writeFileSync(segmentPath(copy, 1), changed)
    const again = await aLowdbStore({ folder: copy })
    const found = await Promise.all(['one', 'two', 'three'].map((id) => again.store.read(id)))
    expect(found.map(messagesOf)).toEqual([['Hallo van one'], [], ['Hallo van three']])
    await again.store.close()
    expect(textsIn(`${copy}/quarantine`)).toContain('van TWO')
    expect(again.faults.map(String)).toEqual([expect.stringMatching(/bytes within .*kept as/)])
    expect(again.faults.map(String).join()).not.toContain('Hallo')
  })

  it('does not make later records of its conversation count twice', async () => {
    const { store, folder } = await aLowdbStore()
    for (const text of ['Eén', 'Twee', 'Drie']) await store.transact('one', aTurn(text))
    const journal = readFileSync(segmentPath(folder, 1))
    const damaged = copyOf(folder)
    const changed = journal.toString('latin1').replace('Twee', 'TWEE')
    writeFileSync(segmentPath(damaged, 1), Buffer.from(changed, 'latin1'))
    const again = await aLowdbStore({ folder: damaged })
    await again.store.transact('one', aTurn('Vier'))
    const killed = await aLowdbStore({ folder: copyOf(damaged) })
    const { version, log } = await killed.store.read('one')
    expect(version).toBe(4)
    expect(log.map(({ text }) => text)).toEqual(
      ['Eén', 'Drie', 'Vier'].flatMap((text) => [text, `Over “${text}”: dank u.`]),
    )
  })
})

describe('a journal of a checkpoint long done', () => {
  it('changes nothing when a power cut brings it back', async () => {
    const { store, folder } = await aLowdbStore()
    for (const text of ['Eén', 'Twee']) await store.transact('one', aTurn(text))
    const old = readFileSync(segmentPath(folder, 1))
    const before = await store.transact('one', aTurn('Vergeet mij', { erase: true }))
    await store.close()
    const copy = copyOf(folder, aFolder())
    writeFileSync(segmentPath(copy, 1), old)
    const again = await aLowdbStore({ folder: copy })
    expect(await again.store.read('one')).toEqual(before)
  })
})
