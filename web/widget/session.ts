import type { Language } from '../../knowledge/language.ts'
import type { Conversation, DirectLine } from './direct-line.ts'
import type { Environment } from './environment.ts'
import { isFinal, wantsNewToken } from './request-failed.ts'
import type { ResumeToken } from './resume-token.ts'
import type { Admission } from './wire.ts'

/** Seconds until a refresh that got no answer is tried again. */
const refreshAgain = 60

type SessionParts = {
  line: DirectLine
  resumeToken: ResumeToken
  environment: Pick<Environment, 'after' | 'exclusively'>
  /** The language a new conversation begins in. */
  language: () => Language
  /** A conversation of before is read in from its start. */
  onResumed: () => void
  /** The conversation of before is gone and another begins; `hadBegun` when something was said in it. */
  onLost: (hadBegun: boolean) => void
}

/** One conversation with the server, and the token that opens it kept valid. */
export class Session {
  readonly #parts: SessionParts
  #conversation: Conversation | undefined
  /** The stream that came with a new conversation; its address serves once. */
  #newStreamUrl: string | undefined
  #renewal: Promise<Conversation> | undefined
  #cancelRefresh = () => {}
  #closed = false

  constructor(parts: SessionParts) {
    this.#parts = parts
  }

  /** The conversation to post to; resumed or begun first where there is none yet. */
  async conversation(): Promise<Conversation> {
    return this.#conversation ?? this.renew()
  }

  /** The address of a stream that goes on from the last watermark. */
  async streamUrl(): Promise<string> {
    const conversation = await this.conversation()
    try {
      return this.#takeNewStreamUrl() ?? (await this.#reopen(conversation))
    } catch (failure) {
      if (!wantsNewToken(failure)) throw failure
      const renewed = await this.renew()
      return this.#takeNewStreamUrl() ?? this.#reopen(renewed)
    }
  }

  /** Remembers up to where the stream was read. */
  advance(watermark: string) {
    if (this.#conversation) this.#conversation.watermark = watermark
  }

  /** Resumes the conversation with a fresh token, or begins another when it is gone. */
  renew(): Promise<Conversation> {
    this.#renewal ??= this.#parts.environment
      .exclusively(async () => (await this.#resume()) ?? (await this.#start()))
      .finally(() => {
        this.#renewal = undefined
      })
    return this.#renewal
  }

  /** Ends its part in the chat; an answer still under way changes nothing any more. */
  close() {
    this.#closed = true
    this.#cancelRefresh()
  }

  async #resume() {
    for (const token of this.#parts.resumeToken.candidates()) {
      const admission = await this.#parts.line.resume(token).catch((failure: unknown) => {
        if (!isFinal(failure)) throw failure
      })
      if (admission) return this.#comeBack(admission)
    }
  }

  #comeBack(admission: Admission) {
    const known = this.#conversation
    const isSame = known?.id === admission.conversationId
    const conversation = this.#adopt(admission, isSame ? known.watermark : '')
    if (this.#closed) return conversation
    this.#parts.resumeToken.hold(admission.resume)
    this.#parts.resumeToken.keep()
    if (!isSame) this.#parts.onResumed()
    return conversation
  }

  async #start() {
    const { line, resumeToken, language, onLost } = this.#parts
    const hadBegun = resumeToken.isKept()
    if ((this.#conversation || hadBegun) && !this.#closed) {
      resumeToken.forget()
      onLost(hadBegun)
    }
    const { token, resume } = await line.generateToken()
    const started = await line.start(token, language())
    this.#newStreamUrl = started.streamUrl
    if (!this.#closed) resumeToken.hold(resume)
    return this.#adopt(started, '')
  }

  #adopt(answer: Pick<Admission, 'conversationId' | 'token' | 'expires_in'>, watermark: string) {
    this.#conversation = { id: answer.conversationId, token: answer.token, watermark }
    this.#refreshAfter(answer.expires_in / 2, answer.expires_in)
    return this.#conversation
  }

  #takeNewStreamUrl() {
    const url = this.#newStreamUrl
    this.#newStreamUrl = undefined
    return url
  }

  async #reopen(conversation: Conversation) {
    const { token, streamUrl } = await this.#parts.line.reopen(conversation)
    if (token) conversation.token = token
    return streamUrl
  }

  #refreshAfter(seconds: number, lifetime: number) {
    this.#cancelRefresh()
    if (this.#closed) return
    this.#cancelRefresh = this.#parts.environment.after(seconds * 1000, () =>
      this.#refresh(lifetime),
    )
  }

  async #refresh(lifetime: number) {
    const conversation = await this.conversation()
    try {
      const { token, expires_in = lifetime } = await this.#parts.line.refresh(conversation.token)
      conversation.token = token
      this.#refreshAfter(expires_in / 2, expires_in)
    } catch (failure) {
      this.#refreshAfter(refreshAgain, lifetime)
      if (wantsNewToken(failure)) await this.renew().catch(() => {})
    }
  }
}
