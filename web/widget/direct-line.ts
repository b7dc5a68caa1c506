import * as z from 'zod/mini'
import type { ButtonValue } from '../../dialogs/reply.ts'
import type { Language } from '../../knowledge/language.ts'
import { createAsk } from './ask.ts'
import type { Environment } from './environment.ts'
import { Admission, Posted, Refreshed, Reopened, Started, Told } from './wire.ts'

export type Conversation = { id: string; token: string; watermark: string }

/** What the visitor says, as it is posted; the key stays the same when it is posted again. */
export type Utterance = {
  key: string
  text: string
  value?: ButtonValue
  /** What was understood of the text while it was typed, and is not so. */
  without?: string[]
  language: Language
}

export type DirectLine = ReturnType<typeof createDirectLine>

/**
 * The requests of Direct Line 3.0 that the chat makes, with the server's own resume and forget.
 * Each rejects with `RequestFailed` when it is refused or gets no usable answer.
 */
export function createDirectLine(server: string, fetch: Environment['fetch']) {
  const ask = createAsk(fetch)
  const base = `${server}/v3/directline`
  return {
    generateToken: () => ask(Admission, `${base}/tokens/generate`, { body: {} }),

    resume: (token: string) => ask(Admission, `${server}/v3/resume`, { body: { token } }),

    forget: (token: string) => ask(z.unknown(), `${server}/v3/resume/forget`, { body: { token } }),

    start: (token: string, locale: Language) =>
      ask(Started, `${base}/conversations`, { token, body: { locale } }),

    reopen: ({ id, token, watermark }: Conversation) =>
      ask(Reopened, `${base}/conversations/${id}?watermark=${watermark}`, { method: 'GET', token }),

    refresh: (token: string) => ask(Refreshed, `${base}/tokens/refresh`, { token }),

    seen: ({ id, token }: Conversation, activity: string) =>
      ask(Posted, `${base}/conversations/${id}/activities`, {
        token,
        body: { type: 'event', name: 'aihub-seen', from: { id: 'visitor' }, value: { activity } },
      }),

    understand: (token: string, text: string, language: Language) =>
      ask(Told, `${server}/v3/understand`, { token, body: { text, language } }),

    post: ({ id, token }: Conversation, { key, text, value, without, language }: Utterance) =>
      ask(Posted, `${base}/conversations/${id}/activities`, {
        token,
        body: {
          type: 'message',
          from: { id: 'visitor' },
          text,
          locale: language,
          value: value ?? (without && { without }),
          channelData: { clientActivityID: key },
        },
      }),
  }
}
