import { createHmac, timingSafeEqual } from 'node:crypto'

/** Crockford base32, as in references. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** A code is made anew every quarter of an hour, and taken for at least an hour. */
const QUARTER = 15 * 60_000
const TAKEN_FOR = 5

/** Codes that show a filed enquiry to who reads the mail of its contact; nothing is kept of them. */
export type StatusCodes = {
  codeOf(reference: string, at: Date): string
  isRight(reference: string, code: string, now: Date): boolean
}

/** The quarter of an hour a moment is in, as a number. */
export function quarterOf(at: Date): number {
  return Math.floor(at.getTime() / QUARTER)
}

/** Forty bits of an HMAC over reference and quarter: `K7QM-2XRB`. */
export function makeStatusCodes(key: Uint8Array): StatusCodes {
  const code = (reference: string, quarter: number): string => {
    const bytes = createHmac('sha256', key).update(`${reference} ${quarter}`).digest()
    const signs = [...bytes.subarray(0, 8)].map((byte) => ALPHABET[byte % 32]).join('')
    return `${signs.slice(0, 4)}-${signs.slice(4)}`
  }
  return {
    codeOf: (reference, at) => code(reference, quarterOf(at)),
    isRight(reference, given, now) {
      const said = Buffer.from(given.toUpperCase().padEnd(9).slice(0, 9))
      const quarters = Array.from({ length: TAKEN_FOR }, (_, back) => quarterOf(now) - back)
      return quarters
        .map((quarter) => timingSafeEqual(said, Buffer.from(code(reference, quarter))))
        .some(Boolean)
    },
  }
}
