import { setTimeout as later } from 'node:timers/promises'
import { Client } from 'pg'
import { StoreRefusal } from '../../../bot/store.ts'
import { connectionTo } from './database.ts'
import { DatabaseAway, meaningOf } from './database-faults.ts'
import { DatabaseUnfit } from './database-unfit.ts'
import { DatabaseIsNewer, migrate } from './migrate.ts'

const BETWEEN_TRIES = 1_000
/** Says once in this many tries that it is still waiting. */
const TRIES_PER_WORD = 10

/**
 * Waits until the database can be reached, and brings its tables to what this program knows.
 * @param onWaiting told at first, and now and then, why it waits
 * @throws DatabaseUnfit when waiting will not help: a wrong password, or no such database
 */
export async function waitForDatabase(
  url: string,
  onWaiting: (why: string) => void,
): Promise<void> {
  for (let tries = 0; !(await isPrepared(url, tries, onWaiting)); tries++)
    await later(BETWEEN_TRIES)
}

async function isPrepared(
  url: string,
  tries: number,
  onWaiting: (why: string) => void,
): Promise<boolean> {
  // Migrations may take longer than any turn.
  const client = new Client({
    ...connectionTo(url),
    statement_timeout: 0,
    lock_timeout: 0,
    query_timeout: 0,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    await migrate(client)
    return true
  } catch (fault) {
    if (fault instanceof DatabaseIsNewer) throw new DatabaseUnfit(fault.message)
    const meaning = meaningOf(fault)
    const why = wordsOf(fault)
    const mayPass = meaning instanceof DatabaseAway || meaning instanceof StoreRefusal
    if (!mayPass)
      throw new DatabaseUnfit(`The database at DATABASE_URL cannot be used: ${why}.`, {
        cause: fault,
      })
    if (tries % TRIES_PER_WORD === 0) onWaiting(why)
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** A name that leads to several addresses gives a fault for each, and no words for them together. */
function wordsOf(fault: unknown): string {
  if (fault instanceof AggregateError) return fault.errors.map(wordsOf).join(', ')
  return fault instanceof Error ? fault.message : String(fault)
}
