import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { crc32 } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Disk } from '../../../../adapters/storage/lowdb/disk.ts'
import { lowdbShelf } from '../../../../adapters/storage/lowdb/lowdb-shelf.ts'
import { LowdbStore } from '../../../../adapters/storage/lowdb/lowdb-store.ts'
import { allEnquiries } from '../../../../bot/all-enquiries.ts'
import type { Change } from '../../../../bot/dossier.ts'
import type { Enquiry } from '../../../../enquiries/enquiry.ts'
import { aFolder, textsIn } from '../../../builders/a-folder.ts'
import { referenceNumber } from '../../../builders/a-turn.ts'
import { anEnquiry } from '../../../builders/an-enquiry.ts'
import { quickDisk } from './quick-disk.ts'

const ENQUIRIES = 500
/** Enquiries of one conversation. */
const EACH = 20
const STATES = ['offered', 'triage', 'accepted', 'closed'] as const

/** Replaces files as the real disk does, without waiting for it. */
const replacingDisk: Disk = {
  ...quickDisk,
  async replace(path, content) {
    await writeFile(`${path}.new`, content)
    await rename(`${path}.new`, path)
  },
}
/** For looking only. */
const unchangedDisk: Disk = { ...quickDisk, replace: async () => {}, remove: async () => {} }

function openOn(folder: string, disk: Disk) {
  return LowdbStore.open({ folder, disk, onFault: raise, onBroken: raise, checkpointAfter: 1 })
}

function raise(fault: Error): never {
  throw fault
}

function enquiry(number: number, given: Partial<Enquiry> = {}): Enquiry {
  return anEnquiry({
    reference: referenceNumber(number),
    conversation: `visitor-${Math.floor(number / EACH)}`,
    organisation: { name: `Werf ${number}`, place: 'Delft', municipality: 'Delft' },
    state: STATES[number % STATES.length] ?? 'offered',
    ...given,
  })
}

async function keep(store: LowdbStore, enquiries: Enquiry[], more: Change = {}) {
  const by = Map.groupBy(enquiries, ({ conversation }) => conversation)
  await Promise.all(
    [...by].map(([id, all]) => store.transact(id, () => ({ enquiries: all, ...more }))),
  )
}

function enquiries(count: number, make: (at: number) => Enquiry): Enquiry[] {
  return Array.from({ length: count }, (_, at) => make(at))
}

/** A folder as a process leaves it that is killed now: the same files by second names. */
function leftBy(folder: string): string {
  const copy = aFolder()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === 'lock') continue
    const path = join(entry.parentPath, entry.name)
    const to = join(copy, path.slice(folder.length))
    mkdirSync(dirname(to), { recursive: true })
    linkSync(path, to)
  }
  return copy
}

/** All that staff may ask of the enquiries in a folder. */
async function listedIn(folder: string) {
  const store = await openOn(folder, unchangedDisk)
  const [byReference, byUrgency, found, counts] = await Promise.all([
    allEnquiries(store, {}),
    allEnquiries(store, { order: 'urgency' }),
    allEnquiries(store, { part: 'werf 7' }),
    store.counts(),
  ])
  await store.close()
  return { byReference, byUrgency, found, counts }
}

/** The same, made of the documents and nothing else. */
function rebuiltIn(folder: string) {
  rmSync(join(folder, 'index'), { recursive: true })
  return listedIn(folder)
}

let filed: string

beforeAll(async () => {
  filed = mkdtempSync(join(tmpdir(), 'filed-'))
  const store = await openOn(filed, replacingDisk)
  await keep(
    store,
    enquiries(ENQUIRIES, (at) => enquiry(at)),
  )
  await store.close()
})
afterAll(() => rmSync(filed, { recursive: true }))

/** Replaces every part of the snapshot. */
function change(folder: string, edit: (text: string) => string): void {
  for (const part of readdirSync(join(folder, 'index'))) {
    const path = join(folder, 'index', part)
    const text = readFileSync(path, 'utf8')
    rmSync(path)
    writeFileSync(path, edit(text))
  }
}

it('a start takes from it what it says of documents that are the same files', async () => {
  const folder = leftBy(filed)
  change(folder, (text) => {
    const [head = '', content = ''] = text.split('\n')
    const other = content.replaceAll('werf', 'kerk')
    return `${head.replace(/"crc32":\d+/, `"crc32":${crc32(other)}`)}\n${other}`
  })
  expect((await listedIn(folder)).found).toEqual([])
  expect((await rebuiltIn(folder)).found).not.toEqual([])
})

it('a process that is killed at any moment leaves an index that is as its documents are', async () => {
  const folder = leftBy(filed)
  const moments: string[] = []
  let done = 0
  const after = async (operation: Promise<void>) => {
    await operation
    done += 1
    if (done % 30 === 0) moments.push(leftBy(folder))
  }
  const store = await openOn(folder, {
    ...replacingDisk,
    replace: (path, content) => after(replacingDisk.replace(path, content)),
    remove: (path) => after(replacingDisk.remove(path)),
  })
  await store.counts()
  for (const round of [0, 1]) {
    const moved = enquiries(35, (at) => enquiry(at * 13 + round, { state: 'withdrawn' }))
    const fresh = enquiries(20, (at) => enquiry(ENQUIRIES + round * 20 + at))
    await keep(store, [...moved, ...fresh])
    await keep(store, [enquiry(100 + round, { state: 'erased' })], { erase: true })
  }
  await store.close()
  moments.push(leftBy(folder))
  expect(moments.length).toBeGreaterThan(5)
  for (const moment of moments) expect(await listedIn(moment)).toEqual(await rebuiltIn(moment))
})

it.each([
  ['empty', () => ''],
  ['cut off', (text: string) => text.slice(0, text.length / 2)],
  ['with another word in it', (text: string) => text.replaceAll('werf', 'kerk')],
  ['of another version', (text: string) => text.replace(/"summaries":\d+/, '"summaries":0')],
])('a snapshot that is %s counts as not there', async (_, damage) => {
  const folder = leftBy(filed)
  change(folder, damage)
  expect(await listedIn(folder)).toEqual(await rebuiltIn(folder))
})

it('a backup that is put back is listed as it is', async () => {
  const [folder, earlier] = [leftBy(filed), aFolder()]
  const store = await openOn(earlier, replacingDisk)
  await keep(
    store,
    enquiries(5, (at) => enquiry(at, { state: 'withdrawn' })),
  )
  await store.close()
  await lowdbShelf(folder).replaceBy(lowdbShelf(earlier).dossiers())
  expect(await listedIn(folder)).toEqual(await rebuiltIn(earlier))
})

it('documents that were copied back by hand are listed as they are', async () => {
  const folder = leftBy(filed)
  const store = await openOn(folder, replacingDisk)
  await keep(
    store,
    enquiries(60, (at) => enquiry(at, { state: 'withdrawn' })),
  )
  await store.close()
  rmSync(join(folder, 'enquiries'), { recursive: true })
  const asTheyWere = { recursive: true, preserveTimestamps: true }
  cpSync(join(filed, 'enquiries'), join(folder, 'enquiries'), asTheyWere)
  expect(await listedIn(folder)).toEqual(await rebuiltIn(leftBy(filed)))
})

it('who was erased stands in no part of it any more once the document says so', async () => {
  const folder = leftBy(filed)
  const [index, reference] = [join(folder, 'index'), referenceNumber(7)]
  const left: string[] = []
  const store = await openOn(folder, {
    ...replacingDisk,
    async replace(path, content) {
      if (path.includes(reference)) left.push(textsIn(index))
      await replacingDisk.replace(path, content)
    },
  })
  expect(textsIn(index)).toContain('werf 7 ')
  const organisation = { name: 'Gewist', place: 'Delft', municipality: 'Delft' }
  await keep(store, [enquiry(7, { state: 'erased', organisation })], { erase: true })
  await store.close()
  expect(left).toEqual([expect.not.stringContaining('werf 7 ')])
  expect(textsIn(index)).not.toContain('werf 7 ')
})
