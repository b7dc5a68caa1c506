import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { aClient, type Opened } from '../../builders/a-client.ts'
import { aHub } from '../../builders/a-hub.ts'

let hub: Awaited<ReturnType<typeof aHub>>
let client: ReturnType<typeof aClient>

beforeAll(async () => {
  hub = await aHub()
  client = aClient(hub.url)
})
afterAll(() => hub.close())

/** A connection of its own on which these lines were sent as the head of a request. */
async function asked(lines: string[]): Promise<Socket> {
  const socket = connect(Number(new URL(hub.url).port), '127.0.0.1')
  await once(socket, 'connect')
  socket.write(`${[...lines, 'host: localhost'].join('\r\n')}\r\n\r\n`)
  return socket
}

/** Sends these bytes and cuts the connection off. */
async function cutAfter(socket: Socket, bytes: string | Buffer): Promise<void> {
  await new Promise<void>((sent) => socket.write(bytes, () => sent()))
  socket.resetAndDestroy()
}

const textsIn = async (opened: Opened) =>
  (await client.heard(opened)).flatMap(({ from, text }) => (from?.role === 'user' ? [text] : []))

it('a message whose connection is cut within its body was not said', async () => {
  const opened = await client.begin()
  const { conversationId, token } = opened
  const body = JSON.stringify({ type: 'message', from: { id: 'me' }, text: 'Half gezegd' })
  const socket = await asked([
    `POST /v3/directline/conversations/${conversationId}/activities HTTP/1.1`,
    `authorization: Bearer ${token}`,
    'content-type: application/json',
    `content-length: ${body.length}`,
  ])
  await cutAfter(socket, body.slice(0, -8))
  await client.post(opened, 'Wij willen storingen aan onze kranen voorspellen')
  expect(await textsIn(opened)).toEqual(['Wij willen storingen aan onze kranen voorspellen'])
})

it('a socket that is cut within a frame takes nobody with it', async () => {
  const opened = await client.begin()
  const whole = await client.stream(opened.streamUrl)
  if (!(whole instanceof WebSocket)) throw new Error('no socket')
  const heard: string[] = []
  whole.on('message', (data) => heard.push(String(data)))
  const { pathname, search } = new URL(opened.streamUrl)
  const socket = await asked([
    `GET ${pathname}${search} HTTP/1.1`,
    'connection: upgrade',
    'upgrade: websocket',
    'sec-websocket-version: 13',
    `sec-websocket-key: ${Buffer.alloc(16).toString('base64')}`,
  ])
  expect(String((await once(socket, 'data'))[0])).toContain('101 Switching Protocols')
  // The first bytes of a masked text frame that announces a hundred more (RFC 6455 section 5.2).
  await cutAfter(socket, Buffer.from([0x81, 0xe4, 1, 2]))
  await client.post(opened, 'Wij willen storingen aan onze kranen voorspellen')
  await expect.poll(() => heard.join()).toContain('storingen aan onze kranen')
  whole.close()
})
