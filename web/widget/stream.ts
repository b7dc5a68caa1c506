import { backoff } from './backoff.ts'
import type { Connection } from './chat.ts'
import type { Environment, Socket } from './environment.ts'
import { isFinal } from './request-failed.ts'
import type { Session } from './session.ts'
import { Activity, Frame } from './wire.ts'

const pingInterval = 20_000
const openTimeout = 20_000

type StreamParts = {
  session: Session
  environment: Environment
  onActivities: (activities: Activity[]) => void
  onConnection: (connection: Connection) => void
}

/** Receives the activities of a conversation and comes back after every break. */
export class Stream {
  readonly #parts: StreamParts
  #socket: Socket | undefined
  #attempt = 0
  /** Counts the connections; what an earlier one still has to say is not listened to. */
  #round = 0
  #cancelTimer = () => {}

  constructor(parts: StreamParts) {
    this.#parts = parts
  }

  /** Connects at once, also where a socket is open or an attempt waits for its turn. */
  connect() {
    this.stop()
    this.#open(this.#round)
  }

  /** Moves an open socket to the conversation the session has now. */
  follow() {
    if (this.#socket) this.connect()
  }

  stop() {
    this.#round += 1
    this.#cancelTimer()
    this.#socket?.close()
    this.#socket = undefined
  }

  async #open(round: number) {
    const { session, environment } = this.#parts
    const during = (work: () => void) => () => {
      if (round === this.#round) work()
    }
    try {
      const url = await session.streamUrl()
      if (round !== this.#round) return
      this.#socket = environment.openSocket(url, {
        onOpen: during(() => this.#opened()),
        onText: (text) => during(() => this.#read(text))(),
        onClose: during(() => this.#tryLater()),
      })
      this.#next(openTimeout, () => this.#tryLater())
    } catch (failure) {
      during(() => (isFinal(failure) ? this.#giveUp() : this.#tryLater()))()
    }
  }

  #opened() {
    this.#ping()
    this.#parts.onConnection('online')
  }

  #ping() {
    this.#next(pingInterval, () => {
      this.#attempt = 0
      this.#socket?.send('')
      this.#ping()
    })
  }

  #read(text: string) {
    const frame = Frame.safeParse(parsed(text)).data
    if (!frame) return
    this.#attempt = 0
    this.#parts.onActivities(frame.activities.flatMap((one) => Activity.safeParse(one).data ?? []))
    if (frame.watermark) this.#parts.session.advance(frame.watermark)
  }

  #tryLater() {
    const { environment, onConnection } = this.#parts
    this.stop()
    onConnection(environment.isOnline() ? 'reconnecting' : 'offline')
    const wait = backoff(this.#attempt, environment.random)
    this.#attempt += 1
    this.#next(wait, () => this.connect())
  }

  /** There is one thing to wait for at a time: the opening, the next ping or the next attempt. */
  #next(milliseconds: number, work: () => void) {
    this.#cancelTimer()
    this.#cancelTimer = this.#parts.environment.after(milliseconds, work)
  }

  #giveUp() {
    this.stop()
    this.#parts.onConnection('unavailable')
  }
}

/** An empty frame, or one that is no JSON, says nothing. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
