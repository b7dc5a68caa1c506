import { randomBytes } from 'node:crypto'
import { JOSEError } from 'jose/errors'
import { SignJWT } from 'jose/jwt/sign'
import { jwtVerify } from 'jose/jwt/verify'
import type { Staff } from '../../enquiries/staff.ts'

export type LocalEntrance = {
  /** Address that opens the desk once; the key stands where it reaches no server and no log. */
  link(site: string): string
  /** A token in exchange for the key; undefined when it was used before, or is another. */
  enter(key: string): Promise<string | undefined>
  /** Undefined when the token is not of this entrance, or has expired. */
  read(token: string): Promise<Staff | undefined>
}

/** Whoever can read what the server prints at its start works on this machine. */
const DEVELOPER: Staff = { id: 'local-developer', name: 'Developer' }
const ALGORITHM = 'HS256'
/** Milliseconds: a working day. */
const LIVES = 12 * 60 * 60_000

/** The way in for development, without an account: on this machine only, and new at each start. */
export function makeLocalEntrance(now: () => Date): LocalEntrance {
  const signing = new Uint8Array(randomBytes(32))
  let unused: string | undefined = randomBytes(16).toString('base64url')
  return {
    link: (site) => `${site}/desk#key=${unused ?? ''}`,

    async enter(key) {
      if (unused === undefined || key !== unused) return undefined
      unused = undefined
      return new SignJWT()
        .setProtectedHeader({ alg: ALGORITHM })
        .setIssuedAt(now())
        .setExpirationTime(new Date(now().getTime() + LIVES))
        .sign(signing)
    },

    async read(token) {
      try {
        await jwtVerify(token, signing, { algorithms: [ALGORITHM], currentDate: now() })
        return DEVELOPER
      } catch (fault) {
        if (fault instanceof JOSEError) return undefined
        throw fault
      }
    },
  }
}
