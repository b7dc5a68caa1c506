import type { Chat, ChatEvent } from './chat.ts'
import type { DirectLine } from './direct-line.ts'
import type { Environment } from './environment.ts'
import { Outbox } from './outbox.ts'
import type { ResumeToken } from './resume-token.ts'
import { Session } from './session.ts'
import type { Store } from './store.ts'
import { Stream } from './stream.ts'
import type { Activity } from './wire.ts'

/** How long an accepted message may stay away from the stream before the stream is mistrusted. */
const echoPatience = 10_000
/** How long after the first earlier messages the rest may still come in. */
const catchUp = 1_000

type VisitParts = {
  line: DirectLine
  resumeToken: ResumeToken
  store: Store<Chat, ChatEvent>
  environment: Environment
}

/** The link with the server: the conversation there, and what comes in and goes out. */
export class Visit {
  readonly #parts: VisitParts
  readonly #outbox: Outbox
  #session: Session
  #stream: Stream
  #hasEnded = true

  constructor(parts: VisitParts) {
    this.#parts = parts
    this.#session = this.#newSession()
    this.#stream = this.#newStream(this.#session)
    this.#outbox = new Outbox({
      ...parts,
      session: () => this.#session,
      onAccepted: (key) => this.#accepted(key),
    })
  }

  get hasEnded() {
    return this.#hasEnded
  }

  /** Comes back to the conversation this device knows, or begins one. */
  begin() {
    this.#end()
    this.#hasEnded = false
    this.#parts.resumeToken.drop()
    this.#session = this.#newSession()
    this.#stream = this.#newStream(this.#session)
    this.#parts.store.dispatch({ type: 'connection-changed', connection: 'connecting' })
    this.#stream.connect()
  }

  /** Sends what waits to be sent, when there is a connection. */
  sendWaiting() {
    this.#outbox.flush()
  }

  /** Tells that a message, and all before it, has been read. */
  async seen(key: string) {
    await this.#parts.line.seen(await this.#session.conversation(), key)
  }

  /** The conversation that is led now. */
  conversation() {
    return this.#session.conversation()
  }

  /** Does not wait for the next attempt to connect. */
  wake() {
    const { connection } = this.#parts.store.state()
    const isWaiting = connection !== 'online' && connection !== 'connecting'
    if (isWaiting && !this.#hasEnded) this.#stream.connect()
  }

  #end() {
    this.#hasEnded = true
    this.#session.close()
    this.#stream.stop()
  }

  #newSession() {
    const { store } = this.#parts
    return new Session({
      ...this.#parts,
      language: () => store.state().language,
      onResumed: () => this.#changeConversation({ type: 'resumed' }),
      onLost: (hadBegun) => this.#changeConversation({ type: 'lost', hadBegun }),
    })
  }

  #newStream(session: Session) {
    const { store, environment } = this.#parts
    return new Stream({
      session,
      environment,
      onActivities: (activities) => this.#receive(activities),
      onConnection: (connection) => {
        store.dispatch({ type: 'connection-changed', connection })
        this.#outbox.flush()
      },
    })
  }

  #changeConversation(event: ChatEvent) {
    this.#parts.store.dispatch(event)
    this.#stream.follow()
  }

  #receive(activities: Activity[]) {
    const { store, resumeToken, environment } = this.#parts
    store.dispatch({ type: 'received', activities })
    const { messages, catchingUp } = store.state()
    if (messages.some(({ from }) => from === 'visitor')) resumeToken.keep()
    if (activities.some(({ channelData }) => channelData?.erased)) this.#erased()
    if (catchingUp) environment.after(catchUp, () => store.dispatch({ type: 'caught-up' }))
  }

  /** Nothing of the conversation is left on the server; the next message begins another. */
  #erased() {
    this.#parts.resumeToken.forget()
    this.#end()
  }

  #accepted(key: string) {
    const { store, resumeToken, environment } = this.#parts
    const isWaiting = () => store.state().outbox.some((message) => message.key === key)
    if (isWaiting()) resumeToken.keep()
    environment.after(echoPatience, () => isWaiting() && this.#stream.connect())
  }
}
