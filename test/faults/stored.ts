import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { askDatabase } from '../builders/ask-database.ts'

const Said = z.object({ id: z.string(), state: z.string() })

/** What an engine left, read without a line of the engine's. */
export type Stored = {
  conversations: {
    id: string
    texts: string[]
    references: string[]
    deliveries: z.infer<typeof Said>[]
  }[]
  enquiries: { reference: string; conversation: string }[]
  /** Ids of deliveries that are still to be sent. */
  pending: string[]
}

const ConversationFile = z.object({
  id: z.string(),
  log: z.array(z.object({ text: z.string() })),
  references: z.array(z.string()),
  deliveries: z.array(Said),
})
const EnquiryFile = z.object({ reference: z.string(), conversation: z.string() })
const OutboxFile = z.object({ pending: z.array(z.object({ id: z.string() })) })

export function storedInFolder(folder: string): Stored {
  const conversations = filesIn(join(folder, 'conversations'), ConversationFile)
  return {
    conversations: conversations.map(({ log, ...rest }) => ({
      ...rest,
      texts: log.map(({ text }) => text),
    })),
    enquiries: filesIn(join(folder, 'enquiries'), EnquiryFile),
    pending: OutboxFile.parse(json(join(folder, 'outbox.json'))).pending.map(({ id }) => id),
  }
}

const Row = z.object({
  id: z.string(),
  texts: z.array(z.string()),
  references: z.array(z.string()),
  deliveries: z.array(Said),
})

export async function storedInDatabase(url: string): Promise<Stored> {
  const listOf = (what: string, table: string, order: string) =>
    `coalesce((SELECT json_agg(${what} ORDER BY ${order}) FROM ${table} t WHERE t.conversation = c.id), '[]')`
  const conversations = await askDatabase(
    url,
    `SELECT id, ${listOf("activity->>'text'", 'activities', 'place')} AS texts,
       ${listOf('reference', 'enquiries', 'place')} AS references,
       ${listOf("json_build_object('id', id, 'state', state)", 'deliveries', 'place')} AS deliveries
     FROM conversations c`,
  )
  const enquiries = await askDatabase(url, 'SELECT reference, conversation FROM enquiries')
  const pending = await askDatabase(url, `SELECT id FROM deliveries WHERE state = 'pending'`)
  return {
    conversations: conversations.map((row) => Row.parse(row)),
    enquiries: enquiries.map((row) => EnquiryFile.parse(row)),
    pending: pending.map((row) => z.object({ id: z.string() }).parse(row).id),
  }
}

function filesIn<Content>(folder: string, schema: z.ZodType<Content>): Content[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.map((name) => schema.parse(json(join(folder, name))))
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
