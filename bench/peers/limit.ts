import { randomBytes } from 'node:crypto'
import restify from 'restify'
import { type WebSocket, WebSocketServer } from 'ws'

/**
 * The limit of what restify and ws can do: no bot, nothing kept, nothing checked. Each message comes
 * back on the socket. Its code stays as it is, so that ratios of different days can be compared.
 */

const sockets = new Map<string, WebSocket>()
let said = 0

const server = restify.createServer({ name: 'limit' })
server.use(restify.plugins.bodyParser({ mapParams: false }))

server.post('/v3/directline/tokens/generate', async (_request, response) => {
  const id = randomBytes(16).toString('base64url')
  response.send(200, { conversationId: id, token: id })
})

server.post('/v3/directline/conversations', async (request, response) => {
  const id = request.headers.authorization?.replace('Bearer ', '')
  const streamUrl = `ws://${request.headers.host}/${id}`
  response.send(201, { conversationId: id, token: id, streamUrl })
})

server.post('/v3/directline/conversations/:id/activities', async (request, response) => {
  const id = String(said++)
  const { text, channelData } = request.body
  const activities = [
    { id, text, channelData },
    { text: `You said: ${text}`, replyToId: id },
  ]
  sockets.get(request.params.id)?.send(JSON.stringify({ activities }))
  response.send(200, { id })
})

const upgrades = new WebSocketServer({ noServer: true })
server.server.on('upgrade', (request, socket, head) => {
  upgrades.handleUpgrade(request, socket, head, (opened) => {
    sockets.set(request.url?.slice(1) ?? '', opened)
  })
})

server.listen(Number(process.env.PORT), '127.0.0.1')
