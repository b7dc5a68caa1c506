import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LowdbStore } from '../../adapters/storage/lowdb/lowdb-store.ts'
import type { Delivery } from '../../enquiries/delivery.ts'
import { seededRandom } from '../../knowledge/evaluation/seeded-random.ts'
import { failingReceivers, type Took } from './failing-receivers.ts'

const FAILING = 0.3
const CHILD = join(import.meta.dirname, 'sending-child.ts')
/** An offer by mail and by webhook, a confirmation, and the hub's copy. */
export const LETTERS_EACH = 4

export type Outcome = {
  enquiries: number
  kills: number
  deliveries: number
  failures: number
  deadLetters: number
  /** How often a receiver got what it had already taken. */
  repeats: number
  wrongs: string[]
}

/**
 * Files enquiries and sends their letters to receivers that fail, in a process that is killed in the
 * middle of it again and again; then looks at what was recorded and what arrived.
 */
export async function liveThroughFailures(enquiries: number, kills: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'outbox-'))
  const random = seededRandom(20261124)
  const receivers = await failingReceivers(FAILING, random)
  const began = String(Date.now())
  const { smtpUrl, systemPort } = receivers
  const start = () =>
    fork(CHILD, [folder, String(enquiries), smtpUrl, String(systemPort), began], {
      stdio: 'inherit',
    })
  try {
    let killed = 0
    while (!(await isDone(start(), killed < kills ? 150 + random() * 1000 : undefined))) killed++
    const deliveries = await recorded(folder, enquiries)
    return {
      ...{ enquiries, kills: killed, deliveries: deliveries.length },
      failures: receivers.failures(),
      deadLetters: deliveries.filter(({ state }) => state === 'failed').length,
      repeats: [...receivers.took.values()].reduce((sum, times) => sum + times - 1, 0),
      wrongs: wrongsIn(deliveries, receivers.took, enquiries),
    }
  } finally {
    await receivers.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Lets a process work; kills it after a while if one is given. Whether it had done all before. */
async function isDone(child: ChildProcess, killAfter: number | undefined): Promise<boolean> {
  const ended = once(child, 'exit')
  const done = new Promise<boolean>((resolve) => {
    child.on('message', (said) => {
      if (said === 'done') resolve(true)
      // A process that is still starting has nothing to lose.
      else if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter)
    })
    ended.then(([code]) => {
      if (code !== null && code !== 0) throw new Error(`the sending process ended with ${code}`)
      resolve(false)
    })
  })
  const isAll = await done
  child.kill('SIGKILL')
  await ended
  return isAll
}

async function recorded(folder: string, enquiries: number): Promise<Delivery[]> {
  const onBroken = (fault: Error) => {
    throw fault
  }
  const store = await LowdbStore.open({ folder, onBroken })
  const all: Delivery[] = []
  for (let number = 0; number < enquiries; number++)
    all.push(...(await store.read(`conversation-${number}`)).deliveries)
  await store.close()
  return all
}

function wrongsIn(deliveries: Delivery[], took: Took, enquiries: number): string[] {
  const ids = deliveries.map(({ id }) => id)
  const known = new Set(ids.flatMap((id) => [id, id.replaceAll('.', '_')]))
  const arrived = (id: string) => took.has(id) || took.has(id.replaceAll('.', '_'))
  return [
    ...(ids.length === enquiries * LETTERS_EACH ? [] : [`${ids.length} were recorded`]),
    ...(new Set(ids).size === ids.length ? [] : ['some were recorded twice']),
    ...deliveries
      .filter(({ state }) => state !== 'delivered' && state !== 'failed')
      .map(({ id, state }) => `${id} is ${state}`),
    ...deliveries
      .filter(({ id, state }) => state === 'delivered' && !arrived(id))
      .map(({ id }) => `${id} is noted as delivered, and never arrived`),
    ...[...took.keys()].filter((id) => !known.has(id)).map((id) => `nobody knows of ${id}`),
  ]
}
