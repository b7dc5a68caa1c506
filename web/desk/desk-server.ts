import type { z } from 'zod/mini'
import type { StaffAction } from '../../enquiries/staff-action.ts'
import { type Host, NotSignedIn } from './host.ts'
import { asParameters, type Query } from './query.ts'
import { Choices, Enquiry, Page, Refused, Talks } from './wire.ts'

/** `failed`: no answer, or one that cannot be read; the same can be tried again. */
export type Acted =
  | { result: 'done'; enquiry: Enquiry }
  | { result: 'stale' | 'not-allowed'; enquiry: Enquiry }

/** What staff do in a talk; the key stays the same when the same is tried again. */
export type TalkOrder =
  | { do: 'reply'; talk: string; text: string; key: string }
  | { do: 'hand-back'; talk: string }

export type DeskServer = ReturnType<typeof deskServer>

/** No such enquiry. */
export class Unknown extends Error {
  override readonly name = 'Unknown'
}

/**
 * What the desk asks the server, each time with a token that shows who asks.
 * All reject with `NotSignedIn` where that is the matter, and with another error when it failed.
 */
export function deskServer({ language, token }: Pick<Host, 'language' | 'token'>) {
  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const answer = await fetch(`/desk/api/${path}`, {
      ...init,
      headers: { Authorization: `Bearer ${await token()}` },
    })
    if (answer.status === 401 || answer.status === 403) throw new NotSignedIn('refused')
    return answer
  }

  async function get<Content>(
    schema: z.ZodMiniType<Content>,
    path: string,
    query = new URLSearchParams(),
  ) {
    query.set('language', language)
    const answer = await ask(`${path}?${query}`)
    if (answer.status === 404) throw new Unknown()
    return schema.parse(await answer.json())
  }

  return {
    choices: () => get(Choices, 'choices'),

    list: (query: Query, after?: string) => get(Page, 'enquiries', asParameters(query, after)),

    talks: () => get(Talks, 'talks'),

    /** The talks as they are then; undefined when this one is over. */
    async talk(order: TalkOrder): Promise<Talks | undefined> {
      const path = `talks?language=${language}`
      const answer = await ask(path, { method: 'POST', body: JSON.stringify(order) })
      if (answer.status === 404) return undefined
      return Talks.parse(await answer.json())
    },

    show: (reference: string) => get(Enquiry, `enquiries/${encodeURIComponent(reference)}`),

    /** @param key stays the same when the same is tried again. */
    async act(
      { reference, version }: Pick<Enquiry, 'reference' | 'version'>,
      action: StaffAction,
      key: string,
    ): Promise<Acted> {
      const path = `enquiries/${encodeURIComponent(reference)}/acts?language=${language}`
      const body = JSON.stringify({ action, version, key })
      const answer = await ask(path, { method: 'POST', body })
      const content: unknown = await answer.json()
      const refused = Refused.safeParse(content)
      if (refused.success) return { result: refused.data.error.code, enquiry: refused.data.enquiry }
      return { result: 'done', enquiry: Enquiry.parse(content) }
    },
  }
}
