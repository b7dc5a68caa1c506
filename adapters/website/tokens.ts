import { JWTExpired } from 'jose/errors'
import { SignJWT } from 'jose/jwt/sign'
import { jwtVerify } from 'jose/jwt/verify'
import { z } from 'zod'
import { Language } from '../../knowledge/language.ts'

const ALGORITHM = 'HS256'

/** What a token admits to: one conversation, as one user. */
export type Admission = {
  conversation: string
  user: string
  /** Language in which the conversation opens. */
  language: Language
  /** Hash of the resume token given out with it, until the first message keeps it. */
  resume?: string
}

const Claims = z.object({
  exp: z.number(),
  conv: z.string(),
  user: z.string(),
  lang: Language,
  res: z.string().optional(),
})

/** `conversation` opens the REST endpoints, `stream` a socket: that one stands in addresses and so in logs. */
export type Purpose = 'conversation' | 'stream'

/** A stream's address must be used within a minute (Direct Line 3.0). */
const STREAM_LIVES = 60
/** Clients refresh every 15 minutes, whatever they are told; so a token lives twice that. */
export const TOKEN_LIVES = 1800
/** Tokens remembered as good: a client sends the same one with every message. */
const MOST_REMEMBERED = 10_000

export type Tokens = {
  /** Seconds a conversation's token lives. */
  lives: number
  make(admission: Admission, purpose: Purpose): Promise<string>
  read(token: string, purpose: Purpose): Promise<Admission | 'expired' | 'invalid'>
}

/**
 * Signed tokens (JWS, HMAC), so that nothing is kept of a conversation before its first message.
 * The `user` claim is where the official client reads the user's id.
 * @param key at least 32 bytes (RFC 7518 section 3.2).
 */
export function makeTokens(key: Uint8Array, now: () => Date, lives = TOKEN_LIVES): Tokens {
  const good = new Map<string, { admission: Admission; expires: number }>()
  const secondsNow = () => Math.floor(now().getTime() / 1000)

  return {
    lives,

    make({ conversation, user, language, resume }, purpose) {
      const seconds = secondsNow()
      const expires = seconds + (purpose === 'stream' ? STREAM_LIVES : lives)
      return new SignJWT({
        conv: conversation,
        user,
        lang: language,
        ...(resume && { res: resume }),
      })
        .setProtectedHeader({ alg: ALGORITHM })
        .setAudience(purpose)
        .setIssuedAt(seconds)
        .setExpirationTime(expires)
        .sign(key)
    },

    async read(token, purpose) {
      const known = good.get(`${purpose} ${token}`)
      if (known && secondsNow() < known.expires) return known.admission
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: [ALGORITHM],
          audience: purpose,
          currentDate: now(),
          requiredClaims: ['exp'],
        })
        const { exp, conv, user, lang, res } = Claims.parse(payload)
        const admission = { conversation: conv, user, language: lang, ...(res && { resume: res }) }
        good.set(`${purpose} ${token}`, { admission, expires: exp })
        forgetOldest()
        return admission
      } catch (error) {
        return error instanceof JWTExpired ? 'expired' : 'invalid'
      }
    },
  }

  function forgetOldest(): void {
    const [oldest] = good.keys()
    if (good.size > MOST_REMEMBERED && oldest !== undefined) good.delete(oldest)
  }
}
