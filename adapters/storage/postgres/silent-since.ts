import type { Pool } from 'pg'
import { ask } from './database.ts'

const AT_ONCE = 500

type Row = { id: string; said_at: Date }

/** Conversations in which something was said, the last of it before this moment, the oldest first. */
export async function* silentSince(pool: Pool, before: string): AsyncGenerator<string> {
  const text = `
    SELECT id, said_at FROM conversations
    WHERE said_at < $1 AND (said_at, id) > ($2, $3) ORDER BY said_at, id LIMIT ${AT_ONCE}`
  let after: Row | undefined
  do {
    const values = [before, after?.said_at ?? '-infinity', after?.id ?? '']
    const rows = await ask<Row>(pool, { name: 'silent', text, values })
    for (const { id } of rows) yield id
    after = rows.length === AT_ONCE ? rows.at(-1) : undefined
  } while (after)
}
