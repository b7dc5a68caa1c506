import { Socket } from 'node:net'
import { setTimeout as later } from 'node:timers/promises'
import { type ClientBase, Pool, type PoolClient, type QueryConfig, type QueryResultRow } from 'pg'
import { StoreRefusal } from '../../../bot/store.ts'
import { DatabaseAway, meaningOf, Overtaken } from './database-faults.ts'

/** Milliseconds in which a database that restarts is waited for, before a turn is refused. */
export const PATIENCE = 8_000
const BETWEEN_TRIES = 100

/** How to reach the database; every wait has an end, also where a network swallows what is sent. */
export function connectionTo(url: string) {
  return {
    connectionString: url,
    application_name: 'aihub-intake',
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    lock_timeout: 5_000,
    idle_in_transaction_session_timeout: 10_000,
    query_timeout: 12_000,
  }
}

/** @param connections at once, each for one running turn; what comes more waits its turn. */
export function openPool(url: string, connections: number, socket = () => new Socket()): Pool {
  // With `pipeline` statements that need no answer of the one before leave together.
  const pool = new Pool({ ...connectionTo(url), max: connections, pipeline: true, stream: socket })
  // Without a listener a connection that is lost would end the process; who uses it next is told.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** Asks the database one thing. @throws what the fault means, as `meaningOf` has it. */
export async function ask<Row extends QueryResultRow>(
  asked: Pick<ClientBase, 'query'>,
  statement: string | QueryConfig,
): Promise<Row[]> {
  try {
    return (await asked.query<Row>(statement)).rows
  } catch (fault) {
    throw meaningOf(fault)
  }
}

/** Lends a connection out; one on which something went wrong is closed, which takes its work back. */
export async function withConnection<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect().catch((fault: unknown) => {
    throw meaningOf(fault)
  })
  let isSound = false
  try {
    const result = await work(client)
    isSound = true
    return result
  } finally {
    client.release(!isSound)
  }
}

/**
 * Does work that may be done again: at once when another process was first, and for a while when the
 * database is away.
 * @throws StoreRefusal when it stays away
 */
export async function patiently<Result>(
  work: () => Promise<Result>,
  patience = PATIENCE,
): Promise<Result> {
  const end = performance.now() + patience
  for (;;) {
    try {
      return await work()
    } catch (fault) {
      const isAway = fault instanceof DatabaseAway
      if (!isAway && !(fault instanceof Overtaken)) throw fault
      if (performance.now() > end) throw new StoreRefusal('no database', { cause: fault })
      if (isAway) await later(BETWEEN_TRIES)
    }
  }
}
