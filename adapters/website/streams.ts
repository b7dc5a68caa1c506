import type { WebSocket } from 'ws'
import { activitiesSince, type Dossier, watermarkOf } from '../../bot/dossier.ts'
import type { Store } from '../../bot/store.ts'

/** A socket that has not taken in this many bytes is not being read. */
const MOST_UNREAD = 4 * 1024 * 1024
const HEARTBEAT = 30_000

type Stream = { socket: WebSocket; sent: number; isAlive: boolean }

/**
 * The open sockets of all conversations. Each knows up to where it was sent, so that a commit, a
 * catch-up or both at once never send an activity twice or leave one out.
 */
export class Streams {
  readonly #follow: Store['follow']
  readonly #onSent: (dossier: Dossier) => void
  readonly #streams = new Map<string, Set<Stream>>()
  readonly #heartbeat = setInterval(() => this.#beat(), HEARTBEAT).unref()

  /**
   * @param follow has commits of other processes told here as well.
   * @param onSent is told when something new of a conversation went to a socket.
   */
  constructor(follow: Store['follow'], onSent: (dossier: Dossier) => void) {
    this.#follow = follow
    this.#onSent = onSent
  }

  /** Adds a socket that has everything up to a watermark. */
  add(conversation: string, socket: WebSocket, watermark: number): void {
    const stream: Stream = { socket, sent: watermark, isAlive: true }
    const streams = this.#streams.get(conversation) ?? new Set()
    this.#streams.set(conversation, streams.add(stream))
    const unfollow = this.#follow(conversation, watermark)
    socket.on('pong', () => {
      stream.isAlive = true
    })
    // A client that breaks the protocol closes its own socket and nothing else.
    socket.on('error', () => socket.terminate())
    socket.on('close', () => {
      unfollow()
      streams.delete(stream)
      if (streams.size === 0 && this.#streams.get(conversation) === streams)
        this.#streams.delete(conversation)
    })
  }

  /** Sends every socket of a conversation what it has not had yet. */
  push(dossier: Dossier): void {
    const watermark = watermarkOf(dossier)
    let isNews = false
    for (const stream of this.#streams.get(dossier.id) ?? []) {
      if (stream.sent >= watermark) continue
      const activities = activitiesSince(dossier, stream.sent)
      stream.sent = watermark
      isNews = true
      stream.socket.send(JSON.stringify({ activities, watermark: String(watermark) }))
      if (stream.socket.bufferedAmount > MOST_UNREAD) stream.socket.terminate()
    }
    if (isNews) this.#onSent(dossier)
  }

  /** Closes all sockets; clients come back by themselves. RFC 6455 section 7.4.1: 1001, going away. */
  close(): void {
    clearInterval(this.#heartbeat)
    for (const streams of this.#streams.values())
      for (const { socket } of streams) socket.close(1001)
  }

  /** RFC 6455 section 5.5.2: a ping that gets no pong means that nobody is there. */
  #beat(): void {
    for (const streams of this.#streams.values()) {
      for (const stream of streams) {
        if (!stream.isAlive) stream.socket.terminate()
        stream.isAlive = false
        stream.socket.ping()
      }
    }
  }
}
