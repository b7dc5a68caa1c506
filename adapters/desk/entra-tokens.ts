import type { JWTPayload } from 'jose'
import * as errors from 'jose/errors'
import { createRemoteJWKSet } from 'jose/jwks/remote'
import { jwtVerify } from 'jose/jwt/verify'
import { z } from 'zod'
import type { Staff } from '../../enquiries/staff.ts'

/** The app registration a token has to be meant for, and the tenant it has to come from. */
export type Entra = {
  appId: string
  tenantId: string
  /** Host name of the site, which stands in the address of the app's own API. */
  host: string
  /** Where the tenant's public keys are; Microsoft's own address unless said otherwise. */
  keysAt?: string
}

export type EntraTokens = {
  /** Whose token it is; undefined when it is not one to trust. @throws when the keys cannot be had. */
  read(token: string): Promise<Staff | undefined>
}

/** What Teams asks for on behalf of who looks at the tab; a token of an app by itself has none. */
const SCOPE = 'access_as_user'
/** Seconds by which two clocks may differ. */
const TOLERANCE = 60

const Claims = z.object({
  oid: z.guid(),
  tid: z.string(),
  scp: z.string(),
  exp: z.number(),
  name: z.string().optional(),
  preferred_username: z.string().optional(),
})

/**
 * Reads the tokens that `getAuthToken` of Teams gives, of both versions that Entra makes (an app
 * registration has version 1 unless its manifest says 2).
 */
export function makeEntraTokens(entra: Entra, now: () => Date): EntraTokens {
  const { appId, tenantId, host } = entra
  const login = `https://login.microsoftonline.com/${tenantId}`
  const keys = createRemoteJWKSet(new URL(entra.keysAt ?? `${login}/discovery/v2.0/keys`))
  const expected = {
    algorithms: ['RS256'],
    audience: [appId, `api://${host}/${appId}`],
    issuer: [`${login}/v2.0`, `https://sts.windows.net/${tenantId}/`],
    clockTolerance: TOLERANCE,
  }

  function staffOf(payload: JWTPayload): Staff | undefined {
    const { data } = Claims.safeParse(payload)
    if (data?.tid !== tenantId || !data.scp.split(' ').includes(SCOPE)) return undefined
    return { id: data.oid.toLowerCase(), name: data.name ?? data.preferred_username ?? data.oid }
  }

  return {
    async read(token) {
      try {
        const { payload } = await jwtVerify(token, keys, { ...expected, currentDate: now() })
        return staffOf(payload)
      } catch (fault) {
        if (isAboutToken(fault)) return undefined
        throw fault
      }
    },
  }
}

/** Anything else that jose throws is about the keys: not there, too late, not a set of keys. */
function isAboutToken(fault: unknown): boolean {
  const kinds = [
    errors.JWTExpired,
    errors.JWTClaimValidationFailed,
    errors.JWTInvalid,
    errors.JWSInvalid,
    errors.JWSSignatureVerificationFailed,
    errors.JWKSNoMatchingKey,
    errors.JOSEAlgNotAllowed,
    errors.JOSENotSupported,
  ]
  return kinds.some((kind) => fault instanceof kind)
}
