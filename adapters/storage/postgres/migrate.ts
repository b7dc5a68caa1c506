import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClientBase } from 'pg'

const FOLDER = join(import.meta.dirname, 'migrations')
/** Any number will do, as long as every process takes the same. */
const LOCK = 2_026_1124

/** The tables are those of a later version of this program. */
export class DatabaseIsNewer extends Error {
  override name = 'DatabaseIsNewer'
}

/**
 * Brings the tables to what this program knows. Of several processes that start at once one does
 * the work and the others wait for it; each step is there whole or not at all.
 * @throws DatabaseIsNewer
 */
export async function migrate(client: ClientBase): Promise<void> {
  const steps = readdirSync(FOLDER).sort()
  await client.query('SELECT pg_advisory_lock($1)', [LOCK])
  try {
    await client.query(
      'CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY, made_at timestamptz NOT NULL DEFAULT now())',
    )
    const { rows } = await client.query<{ name: string }>('SELECT name FROM migrations')
    const made = rows.map(({ name }) => name)
    const unknown = made.find((name) => !steps.includes(name))
    if (unknown)
      throw new DatabaseIsNewer(
        `The database was brought to ${unknown} by a newer version of this program. Start that version again.`,
      )
    for (const name of steps.filter((step) => !made.includes(step))) await make(client, name)
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [LOCK])
  }
}

async function make(client: ClientBase, name: string): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(readFileSync(join(FOLDER, name), 'utf8'))
    await client.query('INSERT INTO migrations (name) VALUES ($1)', [name])
    await client.query('COMMIT')
  } catch (fault) {
    await client.query('ROLLBACK')
    throw fault
  }
}
