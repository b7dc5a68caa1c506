import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { frame } from '../../../../adapters/storage/lowdb/frame.ts'
import { segmentPath } from '../../../../adapters/storage/lowdb/segments.ts'
import type { Dossier } from '../../../../bot/dossier.ts'
import { ReferenceTaken } from '../../../../bot/store.ts'
import { copyOf, textsIn } from '../../../builders/a-folder.ts'
import { aTurn, messagesOf, referenceNumber } from '../../../builders/a-turn.ts'
import { aDelivery, anEnquiry } from '../../../builders/an-enquiry.ts'
import { aLowdbStore } from './a-lowdb-store.ts'

const REFERENCE = referenceNumber(1)
const NOON = '2026-11-24T12:00:00.000Z'

/** A closed folder with an enquiry filed in one conversation, and another conversation. */
async function aFiledFolder() {
  const { store, folder } = await aLowdbStore()
  const enquiry = anEnquiry({ conversation: 'one', reference: REFERENCE })
  const delivery = aDelivery({ id: 'one.offer', conversation: 'one', reference: REFERENCE })
  await store.transact('one', aTurn('Brandnetel', { enquiries: [enquiry], deliveries: [delivery] }))
  await store.transact('two', aTurn('Hallo'))
  await store.close()
  const path = (name: string) => join(folder, name)
  return {
    folder,
    enquiry,
    delivery,
    conversation: path('conversations/one.json'),
    filed: path(`enquiries/${REFERENCE}.json`),
    outbox: path('outbox.json'),
  }
}

function change(path: string, edit: (text: string) => string): void {
  writeFileSync(path, edit(readFileSync(path, 'utf8')))
}

const DAMAGES = [
  ['empty', () => ''],
  ['zeros', (text: string) => text.replaceAll(/./gs, '\0')],
  ['half', (text: string) => text.slice(0, text.length / 2)],
  ['of another shape', (text: string) => text.replace('"schema":1', '"schema":"one"')],
] as const

describe('a broken document', () => {
  it.each(DAMAGES)(
    '(%s) of a conversation is set aside; its enquiry and all else stand',
    async (_, damage) => {
      const { folder, conversation, enquiry, delivery } = await aFiledFolder()
      change(conversation, damage)
      const { store, faults } = await aLowdbStore({ folder })
      expect(await store.read('one')).toMatchObject({ version: 0, log: [], enquiries: [enquiry] })
      expect(messagesOf(await store.read('two'))).toEqual(['Hallo'])
      expect(await store.dueDeliveries(NOON, 10)).toEqual([delivery])
      expect(faults.map(String)).toEqual([
        expect.stringMatching(/conversations\/one\.json cannot be read\. It was set aside as /),
      ])
      expect(readdirSync(join(folder, 'quarantine'))).toEqual([
        expect.stringMatching(/^\d+-one\.json$/),
      ])
      await store.transact('one', aTurn('Opnieuw'))
      const again = await aLowdbStore({ folder: copyOf(folder) })
      expect(await again.store.read('one')).toMatchObject({ version: 1, enquiries: [enquiry] })
      expect(again.faults).toEqual([])
    },
  )

  it.each(DAMAGES)(
    '(%s) of an enquiry is set aside; its conversation stands',
    async (_, damage) => {
      const { folder, filed } = await aFiledFolder()
      change(filed, damage)
      const { store, faults } = await aLowdbStore({ folder })
      expect(await store.conversationOf(REFERENCE)).toBeUndefined()
      const { log, enquiries } = await store.read('one')
      expect({ texts: log.length, enquiries }).toEqual({ texts: 2, enquiries: [] })
      expect(faults).toHaveLength(1)
      expect(faults.map(String).join()).not.toMatch(/Verhoeven|Johanna/)
    },
  )

  it.each(DAMAGES)(
    '(%s) of the outbox is set aside; its deliveries still leave',
    async (_, damage) => {
      const { folder, outbox, delivery } = await aFiledFolder()
      change(outbox, damage)
      const { store, faults } = await aLowdbStore({ folder })
      expect(await store.dueDeliveries(NOON, 10)).toEqual([delivery])
      expect(faults).toHaveLength(1)
    },
  )

  it('does not stop a start that has changes to it in the journal', async () => {
    const { folder, conversation } = await aFiledFolder()
    const first = await aLowdbStore({ folder })
    await first.store.transact('one', aTurn('Eén'))
    await first.store.transact('two', aTurn('Twee'))
    const killed = copyOf(folder)
    change(conversation.replace(folder, killed), () => '{')
    const { store, faults } = await aLowdbStore({ folder: killed })
    expect(messagesOf(await store.read('one'))).toEqual(['Eén'])
    expect(messagesOf(await store.read('two'))).toEqual(['Hallo', 'Twee'])
    expect(faults).toHaveLength(1)
  })
})

describe('a document of a newer version of the program', () => {
  const newer = (text: string) => text.replace('"schema":1', '"schema":2')
  const REFUSAL = /was written by a newer version of this program/

  it('is left as it is, and the rest is served', async () => {
    const { folder, conversation } = await aFiledFolder()
    change(conversation, newer)
    const before = readFileSync(conversation, 'utf8')
    const { store, faults } = await aLowdbStore({ folder })
    await expect(store.read('one')).rejects.toThrow(REFUSAL)
    await expect(store.transact('one', aTurn('Hallo'))).rejects.toThrow(REFUSAL)
    expect(messagesOf(await store.read('two'))).toEqual(['Hallo'])
    await store.close()
    expect(readFileSync(conversation, 'utf8')).toBe(before)
    expect(faults).toEqual([])
  })

  it('is left out of the lists when they cannot say how it stands, and no other is', async () => {
    const { folder, filed } = await aFiledFolder()
    change(filed, (text) => newer(text).replace('"state":"offered"', '"state":"auctioned"'))
    const first = await aLowdbStore({ folder })
    const enquiry = anEnquiry({ conversation: 'three', reference: referenceNumber(3) })
    await first.store.transact('three', () => ({ enquiries: [enquiry] }))
    await first.store.close()
    const { store, faults } = await aLowdbStore({ folder })
    const { found } = await store.enquiries({ limit: 10 })
    expect(found.map(({ reference }) => reference)).toEqual([enquiry.reference])
    expect(faults.map(String)).toEqual([expect.stringContaining('was passed over')])
  })

  it('stops the start when it is the outbox, and starts once that is put right', async () => {
    const { folder, outbox } = await aFiledFolder()
    change(outbox, newer)
    await expect(aLowdbStore({ folder })).rejects.toThrow(REFUSAL)
    change(outbox, (text) => text.replace('"schema":2', '"schema":1'))
    const { store } = await aLowdbStore({ folder })
    expect(messagesOf(await store.read('two'))).toEqual(['Hallo'])
  })
})

describe('dossiers that memory does not hold', () => {
  it('are read again from their documents, whole, and go on where they were', async () => {
    const first = await aLowdbStore({ cached: 2 })
    const ids = ['one', 'two', 'three', 'four', 'five']
    const file = (id: string, number: number) => {
      const enquiry = anEnquiry({ conversation: id, reference: referenceNumber(number) })
      return first.store.transact(id, aTurn(`Hallo van ${id}`, { enquiries: [enquiry] }))
    }
    const before: Dossier[] = []
    for (const [number, id] of ids.entries()) before.push(await file(id, number))
    await first.store.close()
    for (const id of ids)
      change(join(first.folder, `conversations/${id}.json`), (text) =>
        text.replace('Hallo van', 'Gelezen van'),
      )
    expect((await Promise.all(ids.map((id) => first.store.read(id)))).map(messagesOf)).toEqual([
      ['Gelezen van one'],
      ['Gelezen van two'],
      ['Gelezen van three'],
      ['Hallo van four'],
      ['Hallo van five'],
    ])
    const { store } = await aLowdbStore({ folder: first.folder, cached: 2 })
    const taken = store.transact('six', () => ({
      enquiries: [anEnquiry({ conversation: 'six', reference: referenceNumber(0) })],
    }))
    await expect(taken).rejects.toThrow(ReferenceTaken)
    expect(await store.conversationOf(referenceNumber(0))).toBe('one')
    const next = await store.transact('one', aTurn('Verder'))
    expect(next).toMatchObject({ version: 2, enquiries: before[0]?.enquiries })
  })
})

describe('ids of other channels', () => {
  const IDS = [
    '19:meeting_NjA@thread.v2;messageid=1700000000000',
    'a:1-2_3',
    'a:1-2_3;',
    '../../outside',
    'CON',
    'con.json',
    'één gesprek/met spaties',
    'x'.repeat(300),
    '',
  ]

  it('each have a document of their own, whatever signs they are of', async () => {
    const { store, folder } = await aLowdbStore()
    const before = await Promise.all(IDS.map((id) => store.transact(id, aTurn(`Ik ben ${id}`))))
    await store.close()
    const names = readdirSync(join(folder, 'conversations'))
    expect(names).toHaveLength(IDS.length)
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_.-]{1,80}\.json$/)
    const again = await aLowdbStore({ folder })
    expect(await Promise.all(IDS.map((id) => again.store.read(id)))).toEqual(before)
  })
})

describe('what an interrupted write left', () => {
  it('is never read, and goes when its document is next written', async () => {
    const { folder, conversation } = await aFiledFolder()
    writeFileSync(`${conversation}.new`, '{"schema":1,"log":[{"text":"Brandnetel')
    const { store } = await aLowdbStore({ folder })
    await store.transact('one', () => ({ erase: true }))
    await store.close()
    expect(textsIn(folder)).not.toContain('Brandnetel')
    expect(readdirSync(join(folder, 'conversations'))).toEqual(['one.json', 'two.json'])
  })
})

describe('a journal of a newer version of the program', () => {
  it('stops the start, which leaves everything as it is and nothing running', async () => {
    const { store, folder } = await aLowdbStore()
    await store.transact('one', aTurn('Hallo'))
    const copy = copyOf(folder)
    const record = frame(Buffer.from('{"schema":2,"id":"one","step":{}}'))
    writeFileSync(segmentPath(copy, 2), record)
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    onTestFinished(() => void vi.useRealTimers())
    await expect(aLowdbStore({ folder: copy })).rejects.toThrow('newer version of this program')
    expect(vi.getTimerCount()).toBe(0)
    expect(readFileSync(segmentPath(copy, 2))).toEqual(record)
    expect(textsIn(copy)).toContain('Hallo')
  })
})
