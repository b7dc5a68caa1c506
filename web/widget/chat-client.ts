import type { Language } from '../../knowledge/language.ts'
import type { BotMessage, Chat, ChatEvent, VisitorMessage } from './chat.ts'
import { isOpen, shownMessages } from './choices.ts'
import { createDirectLine, type DirectLine } from './direct-line.ts'
import { createDraftReader, type DraftReader } from './draft-reader.ts'
import type { Environment } from './environment.ts'
import { createResumeToken, type ResumeToken } from './resume-token.ts'
import type { Store } from './store.ts'
import { Visit } from './visit.ts'
import type { CardAction } from './wire.ts'
import { wording } from './wording/wording.ts'

type ClientParts = { server: string; store: Store<Chat, ChatEvent>; environment: Environment }

/** What the visitor can do with the chat, carried out against the server. */
export class ChatClient {
  readonly #store: Store<Chat, ChatEvent>
  readonly #newKey: () => string
  readonly #line: DirectLine
  readonly #resumeToken: ResumeToken
  readonly #visit: Visit
  /** What a first message tells while it is being typed. */
  readonly drafts: DraftReader

  constructor({ server, store, environment }: ClientParts) {
    this.#store = store
    this.#newKey = environment.newKey
    const line = createDirectLine(server, environment.fetch)
    const resumeToken = createResumeToken(environment.storage)
    this.#line = line
    this.#resumeToken = resumeToken
    this.#visit = new Visit({ line, resumeToken, store, environment })
    this.drafts = createDraftReader({
      ...{ line, storage: environment.storage },
      conversation: () => this.#visit.conversation(),
    })
  }

  /** Comes back to the conversation this device knows, or begins one. */
  begin() {
    this.#visit.begin()
  }

  /** @param without what was understood of it while it was typed, and is not so. */
  say(text: string, without: string[] = []) {
    this.#send({ text, shown: text, ...(without.length > 0 ? { without } : {}) })
  }

  /** Presses a button; one that no longer stands is left alone. */
  press(message: BotMessage, { text, displayText, value }: CardAction) {
    if (isOpen(this.#store.state(), message)) this.#send({ text, shown: displayText, value })
  }

  /** What a person of the hub said has been read, up to this message. */
  seen(key: string) {
    return this.#visit.seen(key)
  }

  /** Sends a failed message again, under its own key. */
  retry(key: string) {
    this.#store.dispatch({ type: 'retried', key })
    this.#visit.sendWaiting()
  }

  /** The assistant switches by itself when told; an untouched conversation begins again instead. */
  chooseLanguage(language: Language) {
    this.#store.dispatch({ type: 'language-chosen', language })
    const hasSpoken = shownMessages(this.#store.state()).some(({ from }) => from === 'visitor')
    if (hasSpoken || this.#resumeToken.isKept()) return this.say(wording[language].languageName)
    this.#store.dispatch({ type: 'emptied' })
    this.begin()
  }

  /** Forgets the conversation here, also when the server cannot be told, and begins another. */
  forget() {
    for (const token of this.#resumeToken.candidates()) this.#line.forget(token).catch(() => {})
    this.#resumeToken.forget()
    this.forgotten()
  }

  /** The conversation was forgotten, here or in another tab. */
  forgotten() {
    this.#store.dispatch({ type: 'emptied', notice: 'forgotten' })
    this.begin()
  }

  /** The network may be back, or the visitor is. */
  wake() {
    this.#visit.wake()
  }

  /** The browser says that the network is gone. */
  disconnected() {
    this.#store.dispatch({ type: 'connection-changed', connection: 'offline' })
  }

  #send(message: Omit<VisitorMessage, 'from' | 'state' | 'key'>) {
    if (this.#visit.hasEnded) this.begin()
    this.#store.dispatch({ type: 'said', message: { key: this.#newKey(), ...message } })
    this.#visit.sendWaiting()
  }
}
