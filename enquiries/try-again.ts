import type { Delivery } from './delivery.ts'

const FIRST_WAIT = 30_000
const LONGEST_WAIT = 60 * 60_000
const GIVE_UP_AFTER = 48 * 60 * 60_000

/**
 * A delivery after an attempt that failed: due again after a wait that doubles from half a minute to
 * an hour, shortened by chance so that not all come back at once; given up when the fault is
 * permanent or 48 hours have gone by; not before `after`, ISO 8601, where the receiver asks for that.
 * @param now milliseconds since the epoch. @param random from 0 up to 1.
 */
export function afterFailure(
  delivery: Delivery,
  { fault, permanent, after = '' }: { fault: string; permanent: boolean; after?: string },
  now: number,
  random: number,
): Delivery {
  const attempts = delivery.attempts + 1
  const tooOld = now - Date.parse(delivery.createdAt) >= GIVE_UP_AFTER
  if (permanent || tooOld) return { ...delivery, attempts, fault, state: 'failed' }
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** delivery.attempts)
  const dueAt = new Date(now + wait * (0.5 + random / 2)).toISOString()
  return { ...delivery, attempts, fault, dueAt: dueAt > after ? dueAt : after }
}
