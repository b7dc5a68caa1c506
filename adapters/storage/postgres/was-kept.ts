import { setTimeout as later } from 'node:timers/promises'
import type { Pool } from 'pg'
import type { Dossier } from '../../../bot/dossier.ts'
import { ask, patiently } from './database.ts'

/** Milliseconds in which the server finds out that the connection of a transaction is gone. */
const LONGEST_UNDER_WAY = 15_000
const BETWEEN_LOOKS = 50

const UNDER_WAY = `
  SELECT EXISTS (SELECT FROM pg_stat_activity WHERE backend_xid = $1::xid8::xid) AS answer`
const KEPT = `
  SELECT EXISTS (
    SELECT FROM changes WHERE conversation = $1 AND version = $2 AND token = $3
  ) AS answer`

type Sent = { transaction: string; token: string; next: Dossier }

/**
 * Whether a turn was kept whose connection broke before COMMIT was answered. The number of its
 * transaction only tells whether it goes on: a server that was killed gives numbers out again, of
 * which it kept nothing.
 * @throws StoreRefusal when the database cannot be reached, Error when the turn goes on too long.
 */
export async function wasKept(pool: Pool, { transaction, token, next }: Sent): Promise<boolean> {
  const answer = async (text: string, values: unknown[]) => {
    const [row] = await patiently(() => ask<{ answer: boolean }>(pool, { text, values }))
    return row?.answer ?? false
  }
  const end = performance.now() + LONGEST_UNDER_WAY
  while (await answer(UNDER_WAY, [transaction])) {
    if (performance.now() > end) throw new Error('it is not known whether a turn was kept')
    await later(BETWEEN_LOOKS)
  }
  return answer(KEPT, [next.id, next.version, token])
}
