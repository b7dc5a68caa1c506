import { Client } from 'pg'

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
