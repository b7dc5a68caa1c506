import { errors, jwtVerify, SignJWT } from 'jose'

const AUDIENCE = 'partner-page'
const ALGORITHM = 'HS256'

export type SignedLinks = {
  /** The address of the page of one delivery, good until `expires`. */
  make(delivery: string, expires: Date): Promise<string>
  read(token: string, now: Date): Promise<{ delivery: string } | 'expired' | 'invalid'>
}

/**
 * Links that open a partner's page without an account: the token in them is signed (JWS, HMAC).
 * @param key at least 32 bytes (RFC 7518 section 3.2).
 * @param site gives the address where the pages are, without a slash at the end.
 */
export function signedLinks(key: Uint8Array, site: () => string): SignedLinks {
  if (key.length < 32) throw new RangeError('signed links: the key needs at least 32 bytes')
  return {
    async make(delivery, expires) {
      const token = await new SignJWT()
        .setProtectedHeader({ alg: ALGORITHM })
        .setSubject(delivery)
        .setAudience(AUDIENCE)
        .setExpirationTime(expires)
        .sign(key)
      return `${site()}/partner/${token}`
    },
    async read(token, now) {
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: [ALGORITHM],
          audience: AUDIENCE,
          currentDate: now,
          requiredClaims: ['sub', 'exp'],
        })
        return payload.sub ? { delivery: payload.sub } : 'invalid'
      } catch (error) {
        return error instanceof errors.JWTExpired ? 'expired' : 'invalid'
      }
    },
  }
}
