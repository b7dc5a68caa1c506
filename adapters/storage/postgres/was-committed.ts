import { setTimeout as later } from 'node:timers/promises'
import type { Pool } from 'pg'
import { ask, patiently } from './database.ts'

/** Milliseconds in which the server finds out that the connection of a transaction is gone. */
const LONGEST_IN_PROGRESS = 15_000
const BETWEEN_LOOKS = 100

type Status = { status: 'committed' | 'aborted' | 'in progress' | null }

/**
 * Whether a transaction was committed whose connection broke before it said so. The server knows
 * the fate of every late transaction, also after it was killed.
 * @throws StoreRefusal when it cannot be reached, Error when it goes on too long.
 */
export async function wasCommitted(pool: Pool, transaction: string): Promise<boolean> {
  const text = 'SELECT pg_xact_status($1::xid8) AS status'
  const end = performance.now() + LONGEST_IN_PROGRESS
  while (performance.now() < end) {
    const [row] = await patiently(() => ask<Status>(pool, { text, values: [transaction] }))
    if (row?.status !== 'in progress') return row?.status === 'committed'
    await later(BETWEEN_LOOKS)
  }
  throw new Error('it is not known whether a turn was kept')
}
