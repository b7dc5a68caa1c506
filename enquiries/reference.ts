import { z } from 'zod'

/** Crockford base32: no I, L, O or U, so that a reference survives being read out. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const SHAPE = /^ZH-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/

/**
 * A reference for a new enquiry, such as `ZH-7K3M-Q0FX`.
 * @param random seven numbers from 0 to 31, drawn by the caller; the eighth sign is their check.
 */
export function referenceFrom(random: readonly number[]): string {
  const digits = random.slice(0, 7)
  const signs = [...digits, checkOf(digits)].map((digit) => ALPHABET[digit]).join('')
  return `ZH-${signs.slice(0, 4)}-${signs.slice(4)}`
}

/** Whether the text is a reference whose last sign agrees with the others. */
export function isReference(text: string): boolean {
  if (!SHAPE.test(text)) return false
  const digits = [...text.replaceAll('-', '').slice(2)].map((sign) => ALPHABET.indexOf(sign))
  return checkOf(digits.slice(0, 7)) === digits[7]
}

/** Weighted with odd numbers, which are coprime to 32, so that one wrong sign always shows. */
function checkOf(digits: readonly number[]): number {
  return digits.reduce((sum, digit, place) => sum + digit * (2 * place + 1), 0) % 32
}

export const Reference = z.string().refine(isReference, 'not a reference such as ZH-7K3M-Q0FX')
