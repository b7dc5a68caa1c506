import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFrames } from '../../../../adapters/storage/lowdb/frame.ts'
import { Journal } from '../../../../adapters/storage/lowdb/journal.ts'
import { segmentPath } from '../../../../adapters/storage/lowdb/segments.ts'
import { StoreRefusal } from '../../../../bot/store.ts'
import { aFolder, copyOf, textsIn } from '../../../builders/a-folder.ts'
import { aTurn, messagesOf, referenceNumber } from '../../../builders/a-turn.ts'
import { anEnquiry } from '../../../builders/an-enquiry.ts'
import { aLowdbStore } from './a-lowdb-store.ts'
import { ScriptedDisk } from './scripted-disk.ts'

const filing = (conversation: string) =>
  aTurn('Aanvraag', { enquiries: [anEnquiry({ conversation, reference: referenceNumber(1) })] })

describe('when the disk is full', () => {
  it('a turn is refused and changes nothing, and later ones are taken', async () => {
    const disk = new ScriptedDisk()
    const { store, folder } = await aLowdbStore({ disk })
    const before = await store.transact('one', aTurn('Eén'))
    disk.fail('append', 'ENOSPC')
    await expect(store.transact('one', filing('one'))).rejects.toThrow(StoreRefusal)
    expect(await store.read('one')).toEqual(before)
    disk.mend()
    const after = await store.transact('one', aTurn('Twee'))
    const killed = await aLowdbStore({ folder: copyOf(folder) })
    expect(await killed.store.read('one')).toEqual(after)
    expect(messagesOf(after)).toEqual(['Eén', 'Twee'])
  })

  it('the reference of a refused enquiry is free for another', async () => {
    const disk = new ScriptedDisk()
    const { store } = await aLowdbStore({ disk })
    disk.fail('append', 'ENOSPC')
    await expect(store.transact('one', filing('one'))).rejects.toThrow(StoreRefusal)
    expect(await store.conversationOf(referenceNumber(1))).toBeUndefined()
    disk.mend()
    await store.transact('two', filing('two'))
    expect(await store.conversationOf(referenceNumber(1))).toBe('two')
  })

  it('nothing of a refused turn is found after a kill', async () => {
    const disk = new ScriptedDisk()
    const { store, folder } = await aLowdbStore({ disk })
    const before = await store.transact('one', aTurn('Eén'))
    disk.fail('append', 'ENOSPC')
    const turns = Array.from({ length: 9 }, (_, number) =>
      store.transact(`${number}`, aTurn('Nee')),
    )
    await Promise.allSettled([...turns, store.transact('one', aTurn('Nee'))])
    const killed = await aLowdbStore({ folder: copyOf(folder) })
    expect(await killed.store.read('one')).toEqual(before)
    expect((await killed.store.read('0')).version).toBe(0)
  })
})

describe('when it is not known what the disk holds', () => {
  it.each([
    ['a sync fails', 'sync'],
    ['a refused record cannot be cut off', 'truncate'],
  ] as const)(
    'because %s, no turn counts as kept and the process is told to end',
    async (_, failing) => {
      const disk = new ScriptedDisk()
      const { store, folder, broken } = await aLowdbStore({ disk })
      const before = await store.transact('one', aTurn('Eén'))
      if (failing === 'truncate') disk.fail('append', 'ENOSPC')
      disk.fail(failing, 'EIO')
      const ids = ['one', 'two', 'three']
      const turns = await Promise.allSettled(ids.map((id) => store.transact(id, aTurn('Twee'))))
      expect(turns.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
      expect(broken).toHaveLength(1)
      disk.mend()
      await expect(store.transact('four', aTurn('Drie'))).rejects.toThrow(StoreRefusal)
      expect(await store.read('one')).toEqual(before)
      await store.close()
      const again = await aLowdbStore({ folder })
      expect(messagesOf(await again.store.read('one'))[0]).toBe('Eén')
    },
  )
})

describe('a checkpoint', () => {
  const OPERATIONS = ['syncFolder', 'replace', 'remove'] as const

  it.each(OPERATIONS)(
    'that fails at %s is reported, loses nothing and is made up for',
    async (failing) => {
      const disk = new ScriptedDisk()
      const first = await aLowdbStore({ disk })
      await first.store.transact('one', aTurn('Eén'))
      disk.fail(failing, 'ENOSPC')
      const before = await first.store.transact('one', aTurn('Twee'))
      await first.store.close()
      expect(first.faults).toMatchObject([{ code: 'ENOSPC' }])
      disk.mend()
      const second = await aLowdbStore({ disk, folder: first.folder })
      expect(await second.store.read('one')).toEqual(before)
      const after = await second.store.transact('one', aTurn('Drie'))
      await second.store.close()
      expect(second.faults).toEqual([])
      const third = await aLowdbStore({ folder: first.folder })
      expect(await third.store.read('one')).toEqual(after)
    },
  )

  it('holds up no turn, and loses none that is taken meanwhile', async () => {
    const disk = new ScriptedDisk()
    const { store, folder } = await aLowdbStore({ disk, checkpointAfter: 1, cached: 1 })
    const { reached, release } = disk.hold('replace')
    await store.transact('one', aTurn('Eén'))
    await reached
    for (const id of ['two', 'three', 'four']) await store.transact(id, aTurn('Hallo'))
    const after = await store.transact('one', aTurn('Twee'))
    expect(messagesOf(after)).toEqual(['Eén', 'Twee'])
    release()
    await store.close()
    const again = await aLowdbStore({ folder })
    expect(await again.store.read('one')).toEqual(after)
    expect(messagesOf(await again.store.read('three'))).toEqual(['Hallo'])
  })

  it('under way is finished before the folder is given back', async () => {
    const disk = new ScriptedDisk()
    const { store, folder } = await aLowdbStore({ disk, checkpointAfter: 1 })
    const { reached, release } = disk.hold('replace')
    const before = await store.transact('one', aTurn('Eén'))
    await reached
    const closed = store.close()
    await expect(aLowdbStore({ folder })).rejects.toThrow('Another process uses this data folder')
    release()
    await closed
    const again = await aLowdbStore({ folder })
    expect(await again.store.read('one')).toEqual(before)
  })
})

describe('an erasure', () => {
  it('is carried into the documents at once, not at the next round', async () => {
    const disk = new ScriptedDisk()
    const { store, folder } = await aLowdbStore()
    await store.transact('one', aTurn('Brandnetel'))
    await store.close()
    const again = await aLowdbStore({ disk, folder })
    const { reached, release } = disk.hold('remove')
    expect(textsIn(join(folder, 'conversations'))).toContain('Brandnetel')
    await again.store.transact('one', () => ({ erase: true }))
    await reached
    expect(textsIn(join(folder, 'conversations'))).not.toContain('Brandnetel')
    release()
  })
})

describe('turns that wait for the disk', () => {
  it('are kept, though their journal is closed for a new one meanwhile', async () => {
    const disk = new ScriptedDisk()
    const path = segmentPath(aFolder(), 1)
    const journal = await Journal.begin(path, disk, (fault) => expect.unreachable(fault.message))
    const { reached, release } = disk.hold('sync')
    const one = journal.append(Buffer.from('{"one":1}'))
    await reached
    const two = journal.append(Buffer.from('{"two":2}'))
    const closed = journal.close()
    release()
    await Promise.all([one, two, closed])
    const { payloads } = readFrames(readFileSync(path))
    expect(payloads.map(String)).toEqual(['{"one":1}', '{"two":2}'])
  })

  it('share the next sync', async () => {
    const disk = new ScriptedDisk()
    const { store } = await aLowdbStore({ disk })
    const ids = Array.from({ length: 50 }, (_, number) => `conversation-${number}`)
    await Promise.all(ids.map((id) => store.transact(id, aTurn('Eén'))))
    const before = disk.count('sync')
    await Promise.all(ids.map((id) => store.transact(id, aTurn('Twee'))))
    expect(disk.count('sync') - before).toBe(1)
  })
})

describe('a store that is closed', () => {
  it('refuses a turn that comes too late', async () => {
    const { store, folder } = await aLowdbStore()
    await store.transact('one', aTurn('Eén'))
    await store.close()
    await expect(store.transact('one', aTurn('Twee'))).rejects.toThrow(StoreRefusal)
    const again = await aLowdbStore({ folder })
    expect(messagesOf(await again.store.read('one'))).toEqual(['Eén'])
  })
})
