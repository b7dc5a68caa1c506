import { randomUUID } from 'node:crypto'
import { setTimeout as later } from 'node:timers/promises'
import { z } from 'zod'
import { aClient } from '../../builders/a-client.ts'
import { aKilledServer } from './killed-server.ts'
import { aPersistentVisitor } from './persistent-visitor.ts'

/** Of this run only, for reading what is kept. */
const SECRET = randomUUID()
const VISITORS = 6
/** Milliseconds a server lives, once it is ready: from in the middle of all reconnecting to at ease. */
const LIVES = [200, 800, 1_600, 3_000]

const Kept = z.array(z.object({ id: z.string(), replyToId: z.string().optional() }))
type Said = z.infer<typeof Kept>

/**
 * Visitors with the official client file enquiries at a real server that is killed (kill -9) again
 * and again; `environment` has its settings. What they heard and what is kept is then held against what was acknowledged to them.
 */
export async function talkThroughKills(kills: number, environment: Record<string, string> = {}) {
  const server = await aKilledServer({ DIRECT_LINE_SECRET: SECRET, ...environment })
  const reader = aClient(server.url)
  const wrongs: string[] = []
  try {
    await server.start()
    const visitors = await Promise.all(
      Array.from({ length: VISITORS }, async (_, number) => {
        const { token, conversationId } = await reader.token()
        return { ...aPersistentVisitor(server.url, number, token), conversationId }
      }),
    )
    for (let kill = 0; kill < kills; kill++) {
      await later(LIVES[kill % LIVES.length])
      await server.kill()
      await server.start()
    }
    for (const { stop, ...visitor } of visitors) {
      await stop()
      const { acknowledged, heard, conversationId } = visitor
      const kept = Kept.parse(await reader.heard({ ...NOBODY, conversationId, token: SECRET }))
      wrongs.push(
        ...wrongsIn('kept', kept, acknowledged),
        ...wrongsIn('heard', said(heard), acknowledged),
      )
    }
    const sum = (figures: number[]) => figures.reduce((all, one) => all + one, 0)
    return {
      kills,
      turns: sum(visitors.map(({ acknowledged }) => acknowledged.length)),
      sentAgain: sum(visitors.map(({ sentAgain }) => sentAgain())),
      wrongs,
    }
  } finally {
    await server.kill()
    server.leave()
  }
}

const NOBODY = { streamUrl: '', expires_in: 0 }

function said(heard: readonly { id?: string; replyToId?: string }[]): Said {
  return heard.flatMap(({ id, replyToId }) => (id === undefined ? [] : { id, replyToId }))
}

/** What is lost, doubled, out of order or not answered of messages that were acknowledged. */
export function wrongsIn(where: string, all: Said, acknowledged: readonly string[]): string[] {
  const ids = all.map(({ id }) => id)
  const places = acknowledged.map((id) => ids.indexOf(id)).filter((place) => place >= 0)
  const answered = new Set(all.map(({ replyToId }) => replyToId))
  return [
    ...acknowledged.filter((id) => !ids.includes(id)).map((id) => `lost: ${id} (${where})`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `doubled: ${id} (${where})`),
    ...places
      .filter((place, at) => at > 0 && place < (places[at - 1] ?? 0))
      .map((place) => `reordered: ${ids[place]} (${where})`),
    ...acknowledged.filter((id) => !answered.has(id)).map((id) => `unanswered: ${id} (${where})`),
  ]
}
