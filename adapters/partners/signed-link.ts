import { JWTExpired } from 'jose/errors'
import { SignJWT } from 'jose/jwt/sign'
import { jwtVerify } from 'jose/jwt/verify'

const ALGORITHM = 'HS256'

export type SignedLinks = {
  /** The address of the page about one subject, good until `expires`. */
  make(subject: string, expires: Date): Promise<string>
  read(token: string, now: Date): Promise<{ subject: string } | 'expired' | 'invalid'>
}

/**
 * Links that open a page without an account: the token in them is signed (JWS, HMAC), for one kind
 * of page, which is the first part of its path.
 * @param key at least 32 bytes (RFC 7518 section 3.2).
 * @param site gives the address where the pages are, without a slash at the end.
 */
export function signedLinks(key: Uint8Array, site: () => string, page: string): SignedLinks {
  if (key.length < 32) throw new RangeError('signed links: the key needs at least 32 bytes')
  const audience = `${page}-page`
  return {
    async make(subject, expires) {
      const token = await new SignJWT()
        .setProtectedHeader({ alg: ALGORITHM })
        .setSubject(subject)
        .setAudience(audience)
        .setExpirationTime(expires)
        .sign(key)
      return `${site()}/${page}/${token}`
    },
    async read(token, now) {
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: [ALGORITHM],
          audience,
          currentDate: now,
          requiredClaims: ['sub', 'exp'],
        })
        return payload.sub ? { subject: payload.sub } : 'invalid'
      } catch (error) {
        return error instanceof JWTExpired ? 'expired' : 'invalid'
      }
    },
  }
}
