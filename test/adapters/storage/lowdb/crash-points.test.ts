import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Disk, realDisk } from '../../../../adapters/storage/lowdb/disk.ts'
import { LowdbStore } from '../../../../adapters/storage/lowdb/lowdb-store.ts'
import { type Dossier, emptyDossier } from '../../../../bot/dossier.ts'
import type { Store } from '../../../../bot/store.ts'
import { aFolder, copyOf } from '../../../builders/a-folder.ts'
import { aTurn, referenceNumber } from '../../../builders/a-turn.ts'
import { aDelivery, anEnquiry } from '../../../builders/an-enquiry.ts'
import { interruptedDisk } from '../../../faults/interrupted-disk.ts'
import { ForgetfulDisk } from './forgetful-disk.ts'
import { quickDisk } from './quick-disk.ts'

const IDS = ['one', 'two', 'three'] as const
const REFERENCE = referenceNumber(1)
const NOON = '2026-11-24T12:00:00.000Z'

type Versions = Record<(typeof IDS)[number], number>

/** A moment at which a process might end: the folder it would leave, and the versions promised by then. */
type CrashPoint = { moment: string; folder: string; promised: Versions }

/** Turns at once in three conversations: one files and delivers an enquiry, one erases, one only talks. */
async function converse(take: Store['transact']): Promise<void> {
  const enquiry = anEnquiry({ conversation: 'one', reference: REFERENCE })
  const [offer, copy] = ['one.offer', 'one.hub-copy'].map((id) =>
    aDelivery({ id, conversation: 'one', reference: REFERENCE }),
  )
  if (!offer || !copy) throw new Error('there are two')
  const talk = async () => {
    for (const text of ['Nog iets', 'En nog iets', 'En dan nog dit', 'Tot slot'])
      await take('three', aTurn(text))
  }
  const sent = { ...offer, state: 'delivered', attempts: 1 } as const
  await Promise.all(IDS.map((id) => take(id, aTurn('Hallo'))))
  await Promise.all([
    take('one', aTurn('Aanvraag', { enquiries: [enquiry], deliveries: [offer, copy] })),
    take('two', aTurn('Nog iets')),
    take('two', aTurn('En nog iets')),
    talk(),
  ])
  await Promise.all([take('one', () => ({ deliveries: [sent] })), talk()])
  await Promise.all([take('two', aTurn('Wis alles', { erase: true })), talk()])
}

/** Holds the conversations once, on documents written all the time, and stops at every moment for a copy. */
async function everyMoment(folder: string, disk: Disk, copyTo: (folder: string) => void) {
  const points: CrashPoint[] = []
  const promised: Versions = { one: 0, two: 0, three: 0 }
  const history = new Map<string, Dossier>()
  const root = aFolder()
  const interrupt = (moment: string) => {
    const copy = join(root, String(points.length))
    mkdirSync(copy)
    copyTo(copy)
    points.push({ moment: `${moment} (${points.length})`, folder: copy, promised: { ...promised } })
  }
  const store = await LowdbStore.open({
    folder,
    disk: interruptedDisk(disk, interrupt),
    onBroken: (fault) => expect.unreachable(fault.message),
    checkpointAfter: 1,
  })
  store.onCommit((dossier) => history.set(`${dossier.id} ${dossier.version}`, dossier))
  await converse(async (id, decide) => {
    const dossier = await store.transact(id, decide)
    for (const one of IDS) if (one === id) promised[one] = dossier.version
    return dossier
  })
  await store.close()
  return { points, stood: (id: string, version: number) => history.get(`${id} ${version}`) }
}

const openOn = (folder: string) =>
  LowdbStore.open({
    folder,
    disk: quickDisk,
    onBroken: (fault) => expect.unreachable(fault.message),
  })

/** Starts after the crash: all that was promised stands, each turn whole or absent, and it goes on. */
async function standsAfter(
  { moment, folder, promised }: CrashPoint,
  stood: (id: string, version: number) => Dossier | undefined,
) {
  const store = await openOn(folder)
  const found = await Promise.all(IDS.map((id) => store.read(id)))
  for (const [at, id] of IDS.entries()) {
    const dossier = found[at] ?? emptyDossier(id)
    const { version } = dossier
    expect.soft(version, `${moment}: version of ${id}`).toBeGreaterThanOrEqual(promised[id])
    expect.soft(dossier, moment).toEqual(version === 0 ? emptyDossier(id) : stood(id, version))
  }
  const pending = found
    .flatMap(({ deliveries }) => deliveries)
    .filter((one) => one.state === 'pending')
  expect.soft(await store.dueDeliveries(NOON, 10), moment).toEqual(pending)
  const filed = found[0]?.enquiries.length ? 'one' : undefined
  expect.soft(await store.conversationOf(REFERENCE), moment).toBe(filed)
  const after = await Promise.all(IDS.map((id) => store.transact(id, aTurn('Verder'))))
  await store.close()
  const again = await openOn(folder)
  expect.soft(await Promise.all(IDS.map((id) => again.read(id))), moment).toEqual(after)
  await again.close()
}

describe('what was promised stands, and nothing half', { timeout: 180_000 }, () => {
  it('when the process is killed at any moment of turns and checkpoints', async () => {
    const folder = aFolder()
    const { points, stood } = await everyMoment(folder, realDisk, (copy) => copyOf(folder, copy))
    expect(points.length).toBeGreaterThan(150)
    for (const point of points) await standsAfter(point, stood)
  })

  it('when the power is cut at any moment, and with it all that was not synced', async () => {
    const folder = aFolder()
    const disk = new ForgetfulDisk(folder)
    const { points, stood } = await everyMoment(folder, disk, (copy) =>
      disk.copyAfterPowerCut(copy),
    )
    expect(points.length).toBeGreaterThan(150)
    for (const point of points) await standsAfter(point, stood)
  })
})
