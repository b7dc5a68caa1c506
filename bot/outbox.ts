import type { Delivery } from '../enquiries/delivery.ts'
import type { Enquiry } from '../enquiries/enquiry.ts'
import { afterFailure } from '../enquiries/try-again.ts'
import type { Store } from './store.ts'

export type Sent = { state: 'delivered' } | { state: 'refused'; fault: string; permanent: boolean }

/** Sends one delivery by whatever way it goes. Never throws. */
export type Send = (delivery: Delivery, enquiry: Enquiry) => Promise<Sent>

type Parts = {
  store: Store
  send: Send
  now: () => Date
  random: () => number
  onFault: (fault: unknown) => void
  /** Told of each delivery that was not taken, without personal data. */
  onRefused: (delivery: Delivery) => void
}

const AT_ONCE = 8
/** Looks this often, in milliseconds, also when no commit said that something is due. */
const LOOK_EVERY = 5_000

export type Outbox = { close(): Promise<void> }

/**
 * Sends what the commits left to be sent, and again until it is taken. A crash between sending and
 * noting it sends once more, under the same id.
 */
export function startOutbox(parts: Parts): Outbox {
  const { store, onFault } = parts
  let isClosed = false
  let wake = () => {}
  store.onCommit(({ deliveries }) => {
    if (deliveries.some(({ state }) => state === 'pending')) wake()
  })
  const running = run()
  return {
    close() {
      isClosed = true
      wake()
      return running
    },
  }

  async function run(): Promise<void> {
    while (!isClosed) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve
      })
      const sent = await sendDue(parts).catch((fault: unknown) => {
        onFault(fault)
        return 0
      })
      if (sent === 0 && !isClosed) await Promise.race([woken, later(LOOK_EVERY)])
    }
  }
}

/** Sends what is due now; returns how many deliveries it saw to. */
async function sendDue(parts: Parts): Promise<number> {
  const due = await parts.store.dueDeliveries(parts.now().toISOString(), AT_ONCE)
  await Promise.all(due.map((delivery) => sendOne(delivery, parts)))
  return due.length
}

async function sendOne(delivery: Delivery, { store, send, now, random, onRefused }: Parts) {
  const { enquiries } = await store.read(delivery.conversation)
  const enquiry = enquiries.find(({ reference }) => reference === delivery.reference)
  const sent = enquiry && isWanted(enquiry) ? await send(delivery, enquiry) : undefined
  await store.transact(delivery.conversation, ({ deliveries }) => {
    const current = deliveries.find(({ id }) => id === delivery.id)
    if (current?.state !== 'pending') return undefined
    const next = after(current, sent, now(), random())
    if (sent?.state === 'refused') onRefused(next)
    return { deliveries: [next] }
  })
}

/** Of an enquiry that is gone nothing is told any more. */
function isWanted({ state }: Enquiry): boolean {
  return state !== 'erased' && state !== 'withdrawn'
}

function after(delivery: Delivery, sent: Sent | undefined, now: Date, random: number): Delivery {
  if (!sent) return { ...delivery, state: 'cancelled' }
  if (sent.state === 'refused') return afterFailure(delivery, sent, now.getTime(), random)
  const attempts = delivery.attempts + 1
  const { fault: _past, ...rest } = delivery
  return { ...rest, attempts, state: 'delivered', deliveredAt: now.toISOString() }
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref()
  })
}
