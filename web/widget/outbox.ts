import { backoff } from './backoff.ts'
import type { Chat, ChatEvent, VisitorMessage } from './chat.ts'
import type { DirectLine } from './direct-line.ts'
import type { Environment } from './environment.ts'
import { isFinal, wantsNewToken } from './request-failed.ts'
import type { Session } from './session.ts'
import type { Store } from './store.ts'

const retries = 3

type OutboxParts = {
  line: DirectLine
  session: () => Session
  store: Store<Chat, ChatEvent>
  environment: Pick<Environment, 'after' | 'random'>
  onAccepted: (key: string) => void
}

/**
 * Sends what the visitor said, one message at a time and in order, and again under the same key when
 * the answer stays out. Without a connection messages wait for it.
 */
export class Outbox {
  readonly #parts: OutboxParts
  #isBusy = false

  constructor(parts: OutboxParts) {
    this.#parts = parts
  }

  async flush() {
    if (this.#isBusy) return
    this.#isBusy = true
    for (let next = this.#next(); next; next = this.#next()) await this.#deliver(next)
    this.#isBusy = false
  }

  #next() {
    const { connection, outbox } = this.#parts.store.state()
    return connection === 'online' ? outbox.find(({ state }) => state === 'sending') : undefined
  }

  async #deliver(message: VisitorMessage) {
    const { store, environment, onAccepted } = this.#parts
    for (let attempt = 0; this.#next()?.key === message.key; attempt += 1) {
      const failure = await this.#post(message)
      if (!failure) {
        store.dispatch({ type: 'accepted', key: message.key })
        return onAccepted(message.key)
      }
      const isHopeless = isFinal(failure) && !wantsNewToken(failure)
      if (isHopeless || attempt === retries) {
        return store.dispatch({ type: 'failed', key: message.key })
      }
      await new Promise<void>((resolve) => {
        environment.after(backoff(attempt, environment.random), resolve)
      })
    }
  }

  /** Posts once; resolves with what went wrong, if anything. */
  async #post({ key, text, value, without }: VisitorMessage): Promise<unknown> {
    const { line, store } = this.#parts
    const session = this.#parts.session()
    try {
      const { language } = store.state()
      await line.post(await session.conversation(), { key, text, value, without, language })
    } catch (failure) {
      if (wantsNewToken(failure)) await session.renew().catch(() => {})
      return failure
    }
  }
}
