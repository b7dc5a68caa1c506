import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { watermarkOf } from '../../bot/dossier.ts'
import { type Line, seenBy } from './line.ts'
import { Streams } from './streams.ts'
import { watermarkIn } from './watermark.ts'

const PATH = /^\/v3\/directline\/conversations\/([\w-]{1,128})\/stream$/
/** Clients send nothing but empty frames to keep the line open. */
const LARGEST_FRAME = 4 * 1024

/**
 * Opens the sockets of conversations. A socket first gets what came after its watermark, and from
 * then on every commit. What a client sends over it is not read: messages are posted.
 */
export function addStreamUpgrade(server: Server, line: Line): Streams {
  const streams = new Streams((id, watermark) => line.store.follow(id, watermark), line.onSent)
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_FRAME })
  line.store.onCommit((dossier) => streams.push(dossier))

  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    open(request, socket, head).catch((fault: unknown) => {
      line.log.error({ err: fault }, 'a stream could not be opened')
      socket.destroy()
    })
  })
  return streams

  async function open(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const conversation = PATH.exec(url.pathname)?.[1]
    if (conversation === undefined) return refuse(socket, 404)
    const admission = await line.tokens.read(url.searchParams.get('t') ?? '', 'stream')
    if (admission === 'expired') return refuse(socket, 403)
    if (admission === 'invalid' || admission.conversation !== conversation)
      return refuse(socket, 401)
    const seen = await seenBy(admission, line)
    const ready = await new Promise<WebSocket>((resolve) => {
      sockets.handleUpgrade(request, socket, head, resolve)
    })
    const watermark = watermarkIn(url.searchParams.get('watermark'), watermarkOf(seen))
    streams.add(conversation, ready, watermark)
    streams.push(seen)
    // What was committed while the socket was opened.
    streams.push(await line.store.read(conversation))
  }
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\n\r\n`)
}
