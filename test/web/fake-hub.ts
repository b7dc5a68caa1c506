import type { Environment, Socket, SocketEvents } from '../../web/widget/environment.ts'
import { settled } from './fake-clock.ts'

type Activity = Record<string, unknown>
export type Received = { call: string; token: string | undefined; body: Record<string, unknown> }
type FakeSocket = SocketEvents & { url: string; sent: string[]; isClosed: boolean }

/** A server as far as the chat knows it: one conversation at a time, scripted to fail where a test says so. */
export class FakeHub {
  readonly received: Received[] = []
  readonly sockets: FakeSocket[] = []
  /** Resume tokens and the conversation each still opens. */
  readonly resumable = new Map<string, string>()
  /** The tokens refused as expired. */
  readonly expired = new Set<string>()
  #failures: { call: string; status: number; code: string | undefined }[] = []
  readonly #heldBack = new Map<string, Promise<void>>()
  #count = 0
  #connected = 0

  /** The next call of this kind fails; status 0 is a lost network, a code makes it the server's own refusal. */
  fail(call: string, status: number, code?: string) {
    this.#failures.push({ call, status, code })
  }

  /** Answers to this kind of call wait until the returned function is called. */
  holdBack(call: string) {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#heldBack.set(call, promise)
    return async () => {
      resolve()
      await settled()
    }
  }

  calls(call: string) {
    return this.received.filter((one) => one.call === call)
  }

  /** The texts that were posted, in order, repeats included. */
  posted() {
    return this.calls('post').map(({ body }) => body)
  }

  get socket() {
    const socket = this.sockets.at(-1)
    if (!socket) throw new Error('The chat has opened no socket')
    return socket
  }

  /** Waits for the chat to open a socket, and lets it open. */
  async connect() {
    while (this.sockets.length === this.#connected) await settled()
    this.#connected = this.sockets.length
    this.socket.onOpen()
    await settled()
  }

  async push(activities: Activity[], watermark = '1') {
    this.socket.onText(JSON.stringify({ activities, watermark }))
    await settled()
  }

  async drop() {
    this.socket.onClose()
    await settled()
  }

  fetch: Environment['fetch'] = async (url, { method, headers, body }) => {
    const call = callOf(`${method} ${new URL(url).pathname}`)
    const token = new Headers(headers).get('authorization')?.replace('Bearer ', '')
    const query = Object.fromEntries(new URL(url).searchParams)
    this.received.push({ call, token, body: body ? JSON.parse(String(body)) : query })
    await this.#heldBack.get(call)
    const failure = this.#failures.find((one) => one.call === call)
    this.#failures = this.#failures.filter((one) => one !== failure)
    if (failure?.status === 0) throw new TypeError('fetch failed')
    if (failure) return refuse(failure.status, failure.code)
    if (token && this.expired.has(token)) return refuse(403, 'TokenExpired')
    return this.#answer(call)
  }

  openSocket = (url: string, events: SocketEvents): Socket => {
    const socket: FakeSocket = { ...events, url, sent: [], isClosed: false }
    this.sockets.push(socket)
    return {
      send: (text) => socket.sent.push(text),
      close: () => {
        socket.isClosed = true
      },
    }
  }

  #answer(call: string): Response {
    this.#count += 1
    const n = this.#count
    switch (call) {
      case 'generate':
        this.resumable.set(`resume-${n}`, `conversation-${n}`)
        return Response.json({ ...this.#admission(`conversation-${n}`, n), resume: `resume-${n}` })
      case 'start':
        return Response.json({
          ...this.#admission(this.#newest(), n),
          streamUrl: `wss://hub.example/new/${n}`,
        })
      case 'resume':
        return this.#resume(n)
      case 'reopen':
        return Response.json({ token: `token-${n}`, streamUrl: `wss://hub.example/again/${n}` })
      case 'understand':
        return Response.json({ lines: [{ about: 'place', label: 'Plaats', value: 'Leiden' }] })
      case 'refresh':
        return Response.json({ token: `token-${n}`, expires_in: 1800 })
      default:
        return Response.json({ id: `activity-${n}` })
    }
  }

  #resume(n: number) {
    const used = String(this.calls('resume').at(-1)?.body.token)
    const conversation = this.resumable.get(used)
    if (!conversation) return refuse(404, 'Gone')
    this.resumable.delete(used)
    this.resumable.set(`resume-${n}`, conversation)
    return Response.json({ ...this.#admission(conversation, n), resume: `resume-${n}` })
  }

  #newest() {
    return [...this.resumable.values()].at(-1) ?? 'conversation'
  }

  #admission(conversationId: string, n: number) {
    return { conversationId, token: `token-${n}`, expires_in: 1800 }
  }
}

function refuse(status: number, code: string | undefined) {
  return code
    ? Response.json({ error: { code, message: code } }, { status })
    : new Response('<h1>Not here</h1>', { status })
}

function callOf(request: string) {
  if (request.endsWith('/tokens/generate')) return 'generate'
  if (request.endsWith('/tokens/refresh')) return 'refresh'
  if (request.endsWith('/v3/understand')) return 'understand'
  if (request.endsWith('/v3/resume')) return 'resume'
  if (request.endsWith('/v3/resume/forget')) return 'forget'
  if (request.endsWith('/activities')) return 'post'
  return request.startsWith('GET') ? 'reopen' : 'start'
}
