import { Agent } from 'node:http'
import { WebSocket } from 'ws'
import { z } from 'zod'
import { jsonClient } from './json-client.ts'

/** A turn that takes longer than this, in milliseconds, is lost. */
const LOST_AFTER = 60_000

const Opened = z.object({ conversationId: z.string(), token: z.string() })
const Streaming = Opened.extend({ streamUrl: z.string() })
const Posted = z.object({ id: z.string() })

/** Only as much of a frame as tells which message was answered: reading all of it would cost the load. */
type Frame = { activities?: Heard[] }
type Heard = {
  id?: string
  text?: string
  replyToId?: string
  channelData?: { clientActivityID?: string }
}

/** An answered message: milliseconds from posting it to the reply on the socket, and what the reply says. */
export type Answered = { took: number; reply: string }

type Waiting = { postedAt: number; answer: (answered: Answered) => void }

export type Visitor = {
  /** Posts a message; resolves once both the request and, on the socket, the message are answered. */
  say(text: string): Promise<Answered>
  close(): void
}

/** Opens a conversation with its WebSocket on a Direct Line endpoint. @throws Error when it is refused. */
export async function openVisitor(site: string): Promise<Visitor> {
  const agent = new Agent({ keepAlive: true })
  const { post } = jsonClient(site, '/v3/directline/', agent)
  const { token, conversationId } = Opened.parse(await post('tokens/generate', {}))
  const streaming = await post('conversations', {}, token)
  const socket = new WebSocket(Streaming.parse(streaming).streamUrl, { perMessageDeflate: false })
  const waiting = new Map<string, Waiting>()
  /** Ids of our messages as the server gave them, and the keys we posted them under. */
  const keyOf = new Map<string, string>()
  let said = 0

  socket.on('message', (data) => {
    const { activities = [] }: Frame = JSON.parse(data.toString())
    for (const { id = '', text = '', replyToId = '', channelData } of activities) {
      if (channelData?.clientActivityID) keyOf.set(id, channelData.clientActivityID)
      const key = keyOf.get(replyToId) ?? ''
      const turn = waiting.get(key)
      if (!turn) continue
      waiting.delete(key)
      turn.answer({ took: performance.now() - turn.postedAt, reply: text })
    }
  })
  await opened(socket)

  return {
    async say(text) {
      const key = `key-${said++}`
      const postedAt = performance.now()
      const answered = new Promise<Answered>((answer, lose) => {
        const lost = setTimeout(() => lose(new Error('a message was not answered')), LOST_AFTER)
        waiting.set(key, {
          postedAt,
          answer(what) {
            clearTimeout(lost)
            answer(what)
          },
        })
      })
      const activity = { type: 'message', text, channelData: { clientActivityID: key } }
      const path = `conversations/${conversationId}/activities`
      const [, what] = await Promise.all([post(path, activity, token).then(Posted.parse), answered])
      return what
    },
    close() {
      socket.terminate()
      agent.destroy()
    },
  }
}

function opened(socket: WebSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
}
