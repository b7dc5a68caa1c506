import { Agent } from 'node:http'
import { z } from 'zod'
import { jsonClient } from './json-client.ts'
import type { Visitor } from './visitor.ts'

const Opened = z.object({ conversationId: z.string() })
const Posted = z.object({ id: z.string() })
const Heard = z.object({
  activities: z.array(z.object({ text: z.string().default(''), replyToId: z.string().optional() })),
  watermark: z.number(),
})

/**
 * Opens a conversation at `offline-directline`, which has no WebSocket: the reply is asked for. That
 * is done as soon as the post is answered, when the bot has replied already, so that no time is lost
 * between two looks as real clients lose it. It says one thing at a time.
 */
export async function openPollingVisitor(site: string): Promise<Visitor> {
  const agent = new Agent({ keepAlive: true })
  const { get, post } = jsonClient(site, '/directline/', agent)
  const { conversationId } = Opened.parse(await post('conversations', {}))
  const path = `conversations/${conversationId}/activities`
  let seen = 0
  return {
    async say(text) {
      const postedAt = performance.now()
      const activity = { type: 'message', text, from: { id: 'visitor' } }
      const { id } = Posted.parse(await post(path, activity))
      for (;;) {
        const { activities, watermark } = Heard.parse(await get(`${path}?watermark=${seen}`))
        seen = watermark
        const reply = activities.find(({ replyToId }) => replyToId === id)
        if (reply) return { took: performance.now() - postedAt, reply: reply.text }
      }
    },
    close: () => agent.destroy(),
  }
}
