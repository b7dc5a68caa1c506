import { Client } from 'pg'
import type { Dossier } from '../../../bot/dossier.ts'
import type { Shelf } from '../archive/shelf.ts'
import { connectionTo } from './database.ts'
import { readDossiers } from './dossier-rows.ts'
import { keepWhole } from './keep-statements.ts'
import { RESTORED } from './news.ts'
import { waitForDatabase } from './wait-for-database.ts'

/** Dossiers read at once. */
const AT_ONCE = 200

/** The dossiers of a database. */
export function postgresShelf(url: string): Shelf {
  const { host, pathname } = new URL(url)
  return {
    name: `the database ${host}${pathname}`,
    dossiers: () => dossiersOf(url),
    replaceBy: (dossiers) => replace(url, dossiers),
  }
}

async function* dossiersOf(url: string): AsyncGenerator<Dossier> {
  const client = await connected(url)
  try {
    // All of its statements see the moment of the first.
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    let after = ''
    for (;;) {
      const some = await readDossiers(client, after, AT_ONCE)
      yield* some
      after = some.at(-1)?.id ?? ''
      if (some.length < AT_ONCE) return
    }
  } finally {
    await client.end()
  }
}

/** One transaction: processes at work see all of the old until they see all of the new. */
async function replace(url: string, dossiers: AsyncIterable<Dossier>): Promise<void> {
  const client = await connected(url)
  try {
    await client.query('BEGIN')
    await client.query('TRUNCATE conversations CASCADE')
    for await (const dossier of dossiers) await client.query(keepWhole(dossier))
    await client.query(`NOTIFY ${RESTORED}`)
    await client.query('COMMIT')
  } finally {
    await client.end()
  }
}

/** A connection on which things may take long. */
async function connected(url: string): Promise<Client> {
  await waitForDatabase(url, (why) => console.error(`Waiting for the database: ${why}.`))
  const patient = { statement_timeout: 0, lock_timeout: 0, query_timeout: 0 }
  const client = new Client({
    ...connectionTo(url),
    ...patient,
    idle_in_transaction_session_timeout: 0,
  })
  await client.connect()
  return client
}
