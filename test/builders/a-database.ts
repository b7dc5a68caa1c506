import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { askDatabase } from './ask-database.ts'

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

/** Every row of every table of ours, as text. */
export async function textsInDatabase(url: string): Promise<string> {
  const tables = ['conversations', 'activities', 'changes', 'enquiries', 'deliveries']
  const rows = await Promise.all(tables.map((table) => askDatabase(url, `SELECT * FROM ${table}`)))
  return JSON.stringify(rows)
}

function addressOf(database: string): string {
  return inject('databaseServer').replace('{}', database)
}
