import { randomBytes } from 'node:crypto'
import {
  type Activity,
  ActivityHandler,
  BotAdapter,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder'
import restify, { type Request } from 'restify'
import { type WebSocket, WebSocketServer } from 'ws'

/**
 * The peer that our own server is measured against: what one writes first with the same parts. An
 * echo bot of the Bot Framework behind restify and ws, on as much of Direct Line 3.0 as the load
 * needs. It keeps everything in memory, checks a token by looking it up, and survives nothing. Its
 * code stays as it is, so that ratios of different days can be compared.
 */

type Conversation = { id: string; log: Partial<Activity>[]; socket?: WebSocket }

const conversations = new Map<string, Conversation>()
const conversationOfToken = new Map<string, Conversation>()

function tell(conversation: Conversation, activity: Partial<Activity>): string {
  const id = `${conversation.id}|${String(conversation.log.length).padStart(7, '0')}`
  conversation.log.push({ ...activity, id })
  const frame = { activities: [{ ...activity, id }], watermark: String(conversation.log.length) }
  conversation.socket?.send(JSON.stringify(frame))
  return id
}

class EchoAdapter extends BotAdapter {
  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const conversation = conversations.get(context.activity.conversation.id)
    if (!conversation) throw new Error('there is no such conversation')
    return activities.map((activity) => ({
      id: tell(conversation, { ...activity, timestamp: new Date() }),
    }))
  }

  override async updateActivity(): Promise<void> {
    throw new Error('the echo changes nothing')
  }

  override async deleteActivity(): Promise<void> {
    throw new Error('the echo takes nothing back')
  }

  override async continueConversation(): Promise<void> {
    throw new Error('the echo says nothing of its own accord')
  }

  async process(activity: Partial<Activity>): Promise<void> {
    await this.runMiddleware(new TurnContext(this, activity), (context) => bot.run(context))
  }
}

const bot = new ActivityHandler()
bot.onMessage(async (context, next) => {
  await context.sendActivity(`You said: ${context.activity.text}`)
  await next()
})
const adapter = new EchoAdapter()

function conversationFor(request: Request): Conversation | undefined {
  return conversationOfToken.get(request.headers.authorization?.replace('Bearer ', '') ?? '')
}

const server = restify.createServer({ name: 'echo' })
server.use(restify.plugins.bodyParser({ mapParams: false }))

server.post('/v3/directline/tokens/generate', async (_request, response) => {
  const id = randomBytes(16).toString('base64url')
  const token = randomBytes(32).toString('base64url')
  const conversation: Conversation = { id, log: [] }
  conversations.set(id, conversation)
  conversationOfToken.set(token, conversation)
  response.send(200, { conversationId: id, token, expires_in: 1800 })
})

server.post('/v3/directline/conversations', async (request, response) => {
  const conversation = conversationFor(request)
  if (!conversation) return response.send(401)
  const path = `/v3/directline/conversations/${conversation.id}/stream`
  response.send(201, {
    conversationId: conversation.id,
    token: request.headers.authorization?.replace('Bearer ', ''),
    expires_in: 1800,
    streamUrl: `ws://${request.headers.host}${path}?watermark=`,
  })
})

server.post('/v3/directline/conversations/:id/activities', async (request, response) => {
  const conversation = conversationFor(request)
  if (!conversation || conversation.id !== request.params.id) return response.send(403)
  const activity: Partial<Activity> = {
    ...request.body,
    timestamp: new Date(),
    channelId: 'directline',
    conversation: { id: conversation.id },
    from: { id: 'visitor', role: 'user' },
    recipient: { id: 'echo', role: 'bot' },
  }
  const id = tell(conversation, activity)
  await adapter.process({ ...activity, id })
  response.send(200, { id })
})

const sockets = new WebSocketServer({ noServer: true })
server.server.on('upgrade', (request, socket, head) => {
  const id = /conversations\/([^/]+)\/stream/.exec(request.url ?? '')?.[1]
  const conversation = conversations.get(id ?? '')
  if (!conversation) return socket.destroy()
  sockets.handleUpgrade(request, socket, head, (opened) => {
    conversation.socket = opened
  })
})

server.listen(Number(process.env.PORT), '127.0.0.1')
