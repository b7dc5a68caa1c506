import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Dossier } from '../../bot/dossier.ts'
import type { Store } from '../../bot/store.ts'
import { Refusal } from '../http/refusal.ts'
import { randomId } from './random-id.ts'
import type { Admission, Tokens } from './tokens.ts'

export type Doorkeeper = {
  hasSecret(request: IncomingMessage): boolean
  /** What the request's token admits to. @throws Refusal 401, or 403 when expired. */
  admit(request: IncomingMessage): Promise<Admission>
  /**
   * The same for one conversation; who has the secret is admitted to every one there is.
   * @throws Refusal 403 for the token of another, 404 for one that is not there.
   */
  admitTo(conversation: string, request: IncomingMessage): Promise<Admission>
}

/**
 * Decides who may do what at the Direct Line endpoint. 403 says only that a token is expired or
 * belongs elsewhere: to clients anything else by that number ends the conversation.
 */
export function makeDoorkeeper(
  tokens: Tokens,
  store: Pick<Store, 'read'>,
  secret: string | undefined,
): Doorkeeper {
  const hasSecret = (request: IncomingMessage) => {
    const given = bearerOf(request)
    return secret !== undefined && given !== undefined && isSame(given, secret)
  }

  async function admit(request: IncomingMessage): Promise<Admission> {
    const token = bearerOf(request)
    if (token === undefined) throw new Refusal(401, 'MissingToken', 'A token is needed.')
    const read = await tokens.read(token, 'conversation')
    if (read === 'expired') throw new Refusal(403, 'TokenExpired', 'The token has expired.')
    if (read === 'invalid') throw new Refusal(401, 'BadToken', 'The token is not valid.')
    return read
  }

  return {
    hasSecret,
    admit,
    async admitTo(conversation, request) {
      if (hasSecret(request)) return admissionOf(await store.read(conversation))
      const admission = await admit(request)
      if (admission.conversation === conversation) return admission
      throw new Refusal(403, 'BadArgument', 'The token is for another conversation.')
    },
  }
}

/** Who speaks in a stored conversation, for whom it is opened again. */
export function admissionOf(dossier: Dossier): Admission {
  if (dossier.version === 0) throw new Refusal(404, 'NotFound', 'There is no such conversation.')
  const speaker = dossier.log.find(({ from }) => from?.role === 'user')?.from?.id
  return {
    conversation: dossier.id,
    user: speaker ?? `dl_${randomId()}`,
    language: dossier.conversation?.language ?? 'nl',
  }
}

/** RFC 6750 section 2.1. */
function bearerOf({ headers }: IncomingMessage): string | undefined {
  return /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1]
}

function isSame(given: string, secret: string): boolean {
  const [one, other] = [given, secret].map((text) => createHash('sha256').update(text).digest())
  return one !== undefined && other !== undefined && timingSafeEqual(one, other)
}
