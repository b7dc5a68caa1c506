import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the database server of this run, with `{}` where the name of a database goes. */
    databaseServer: string
  }
}

/** An empty database on the server of this run, which goes when the run ends. @returns its address */
export async function aDatabase(): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await askDatabase(addressOf('postgres'), `CREATE DATABASE ${name}`)
  return addressOf(name)
}

/** Asks a database one thing, on a connection of its own. */
export async function askDatabase(
  url: string,
  statement: string,
): Promise<Record<string, unknown>[]> {
  const client = new Client(url)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}

/** Every row of every table of ours, as text. */
export async function textsInDatabase(url: string): Promise<string> {
  const tables = ['conversations', 'activities', 'handled', 'enquiries', 'deliveries']
  const rows = await Promise.all(tables.map((table) => askDatabase(url, `SELECT * FROM ${table}`)))
  return JSON.stringify(rows)
}

function addressOf(database: string): string {
  return inject('databaseServer').replace('{}', database)
}
