import { once } from 'node:events'
import { WebSocket } from 'ws'
import type { LoggedActivity } from '../../bot/dossier.ts'

type Asked = { method?: string; token?: string; body?: unknown; headers?: Record<string, string> }
export type Opened = {
  conversationId: string
  token: string
  streamUrl: string
  resume?: string
  expires_in: number
}

/** A client of the Direct Line endpoint that speaks plain HTTP, for what the official one never does. */
export function aClient(url: string) {
  const base = `${url}/v3/directline`

  async function ask(path: string, { method = 'POST', token, body, headers }: Asked = {}) {
    const isRaw = typeof body === 'string' || body instanceof FormData || body === undefined
    const response = await fetch(path.startsWith('/v3') ? url + path : base + path, {
      method,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(isRaw ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isRaw ? body : JSON.stringify(body) }),
    })
    return { status: response.status, headers: response.headers, json: await response.json() }
  }

  return {
    ask,
    /** A token for a new conversation, as a page of the site itself gets one. */
    async token(): Promise<Opened> {
      return (await ask('/tokens/generate', { headers: { origin: url } })).json
    },
    async begin(body: object = {}): Promise<Opened> {
      const { token, resume } = await this.token()
      const started = await ask('/conversations', { token, body })
      return { ...started.json, resume }
    },
    post: ({ conversationId, token }: Opened, text: string, key?: string) =>
      ask(`/conversations/${conversationId}/activities`, {
        token,
        body: {
          type: 'message',
          from: { id: 'visitor' },
          text,
          ...(key ? { channelData: { clientActivityID: key } } : {}),
        },
      }),
    async heard({ conversationId, token }: Opened, watermark = ''): Promise<LoggedActivity[]> {
      const path = `/conversations/${conversationId}/activities?watermark=${watermark}`
      return (await ask(path, { method: 'GET', token })).json.activities
    },
    /** Opens the stream; resolves with the status it was refused with, or the socket. */
    async stream(address: string): Promise<WebSocket | number> {
      const socket = new WebSocket(address)
      const opened = once(socket, 'open').then(() => socket)
      const refused = once(socket, 'unexpected-response').then(([, response]) => {
        socket.terminate()
        return Number(response.statusCode)
      })
      socket.on('error', () => {})
      return Promise.race([opened, refused])
    },
  }
}
