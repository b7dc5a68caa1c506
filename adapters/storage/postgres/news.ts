import { setTimeout as later } from 'node:timers/promises'
import { Client } from 'pg'
import { z } from 'zod'
import { connectionTo } from './database.ts'

const COMMITS = 'commits'
/** Everything was put back as it once was. */
export const RESTORED = 'restored'
const BETWEEN_TRIES = 500
const Message = z.tuple([z.string(), z.number().int()])

type Parts = {
  url: string
  /** A conversation was changed, here or elsewhere, up to this watermark. */
  onNews: (id: string, watermark: number) => void
  /** News may have been missed. */
  onListening: () => void
  /** Everything was put back as it once was: what is remembered no longer holds. */
  onRestored: () => void
}

export type News = {
  /** Tells the other processes of a commit. */
  tell(id: string, watermark: number): void
  close(): Promise<void>
}

/**
 * The line between the processes, on a connection of its own. It carries which conversation was
 * changed and how far, never what was said. What gets lost on it is found by who looks for itself.
 */
export function openNews({ url, onNews, onListening, onRestored }: Parts): News {
  const waiting = new Map<string, number>()
  let client: Client | undefined
  let isClosed = false
  let sending: Promise<void> | undefined
  const stopped = new AbortController()
  const running = run()
  return {
    tell(id, watermark) {
      waiting.set(id, watermark)
      sending ??= send()
    },
    async close() {
      isClosed = true
      stopped.abort()
      await sending
      await client?.end().catch(() => {})
      await running
    },
  }

  async function run(): Promise<void> {
    while (!isClosed) {
      await listen().catch(() => {})
      if (!isClosed)
        await later(BETWEEN_TRIES, undefined, { signal: stopped.signal }).catch(() => {})
    }
  }

  /** Listens until the connection ends. */
  async function listen(): Promise<void> {
    const fresh = new Client(connectionTo(url))
    const ended = new Promise<void>((resolve) => {
      fresh.once('end', resolve)
      fresh.on('error', () => resolve())
    })
    fresh.on('notification', ({ channel, payload = '' }) => {
      if (channel === RESTORED) onRestored()
      else onNews(...Message.parse(JSON.parse(payload)))
    })
    await fresh.connect()
    try {
      await fresh.query(`LISTEN ${COMMITS}; LISTEN ${RESTORED}`)
      client = fresh
      if (isClosed) return
      onListening()
      await ended
    } finally {
      client = undefined
      await fresh.end().catch(() => {})
    }
  }

  /** Commits of one moment leave together: a NOTIFY of its own for each would hold up all of them. */
  async function send(): Promise<void> {
    await new Promise(setImmediate)
    while (waiting.size > 0) {
      const messages = [...waiting].map((message) => JSON.stringify(message))
      waiting.clear()
      const text = `SELECT pg_notify('${COMMITS}', message) FROM unnest($1::text[]) AS message`
      await client?.query({ text, values: [messages] }).catch(() => {})
    }
    sending = undefined
  }
}
