import { setTimeout as later } from 'node:timers/promises'
import type { Delivery } from '../enquiries/delivery.ts'
import type { Enquiry } from '../enquiries/enquiry.ts'
import { isStillWanted } from '../enquiries/is-still-wanted.ts'
import { afterFailure } from '../enquiries/try-again.ts'
import type { Store } from './store.ts'
import type { KeepTime } from './timekeeper.ts'

export type Sent =
  | { state: 'delivered' }
  /** Nothing to tell after all. */
  | { state: 'needless' }
  /** `after`: the receiver asked for no sooner attempt, ISO 8601. */
  | { state: 'refused'; fault: string; permanent: boolean; after?: string }

/**
 * Sends one delivery by whatever way it goes; without an enquiry it is about many, or none.
 * Never throws.
 */
export type Send = (delivery: Delivery, enquiry: Enquiry | undefined) => Promise<Sent>

type Parts = {
  store: Store
  send: Send
  keepTime: KeepTime
  now: () => Date
  random: () => number
  onFault: (fault: unknown) => void
  /** Told of each delivery that was not taken, without personal data. */
  onRefused: (delivery: Delivery) => void
  /** Looks this often, in milliseconds, also when no commit said that something is due. */
  lookEvery?: number | undefined
}

const AT_ONCE = 16
const LOOK_EVERY = 5_000

export type Outbox = { close(): Promise<void> }

/**
 * Sends what the commits left to be sent, and again until it is taken. A crash between sending and
 * noting it sends once more, under the same id. A receiver that is slow holds up no other.
 */
export function startOutbox(parts: Parts): Outbox {
  const { store, now, onFault, lookEvery = LOOK_EVERY } = parts
  /** What is being sent, by the lane it goes in. */
  const underWay = new Map<string, Promise<void>>()
  let isClosed = false
  let wake = () => {}
  store.onCommit(({ deliveries }) => {
    const moment = now().toISOString()
    if (deliveries.some(({ state, dueAt }) => state === 'pending' && dueAt <= moment)) wake()
  })
  const running = run()
  return {
    async close() {
      isClosed = true
      wake()
      await running
    },
  }

  async function run(): Promise<void> {
    while (!isClosed) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve
      })
      await begin().catch(onFault)
      if (!isClosed) await Promise.race([woken, later(lookEvery, undefined, { ref: false })])
    }
    await Promise.all(underWay.values())
  }

  async function begin(): Promise<void> {
    const most = AT_ONCE + underWay.size
    const due = await store.dueDeliveries(now().toISOString(), most)
    for (const delivery of due) {
      const lane = laneOf(delivery)
      if (underWay.size < AT_ONCE && !underWay.has(lane)) underWay.set(lane, follow(delivery))
    }
  }

  async function follow(delivery: Delivery): Promise<void> {
    try {
      await see(delivery, parts)
      underWay.delete(laneOf(delivery))
      wake()
    } catch (fault) {
      // Left for the next look: at once it would most likely fail again.
      underWay.delete(laneOf(delivery))
      onFault(fault)
    }
  }
}

async function see(delivery: Delivery, { keepTime, ...parts }: Parts): Promise<void> {
  if (delivery.to.part === 'assistant') await keepTime(delivery)
  else await sendOne(delivery, parts)
}

async function sendOne(
  delivery: Delivery,
  { store, send, now, random, onRefused }: Omit<Parts, 'keepTime'>,
): Promise<void> {
  const { enquiries } = await store.read(delivery.conversation)
  const enquiry = enquiries.find(({ reference }) => reference === delivery.reference)
  const isWanted = delivery.reference
    ? enquiry !== undefined && isStillWanted(delivery, enquiry)
    : true
  const sent: Sent = isWanted ? await send(delivery, enquiry) : { state: 'needless' }
  await store.transact(delivery.conversation, ({ deliveries }) => {
    const current = deliveries.find(({ id }) => id === delivery.id)
    if (current?.state !== 'pending') return undefined
    const next = after(current, sent, now(), random())
    if (sent.state === 'refused') onRefused(next)
    return { deliveries: [next] }
  })
}

function after(delivery: Delivery, sent: Sent, now: Date, random: number): Delivery {
  if (sent.state === 'needless') return { ...delivery, state: 'cancelled' }
  if (sent.state === 'refused') return afterFailure(delivery, sent, now.getTime(), random)
  const attempts = delivery.attempts + 1
  const { fault: _past, ...rest } = delivery
  return { ...rest, attempts, state: 'delivered', deliveredAt: now.toISOString() }
}

/** What a channel shows of one conversation comes one after another; letters hold up no other. */
function laneOf({ id, conversation, to }: Delivery): string {
  const isByTeams = to.part !== 'assistant' && to.by === 'teams'
  return isByTeams ? `teams ${conversation}` : id
}
