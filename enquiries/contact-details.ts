import type { Span } from './cover.ts'

const EMAIL =
  /[^\s@<>()"',;:]{1,64}(?:@|\s?[[(]\s?(?:at|apenstaartje)\s?[\])]\s?)[^\s@<>()"',;:]{2,255}/giu
const URL = /(?:https?:\/\/|www\.)[^\s<>"')]+/giu
/** Endings of domains that are met in this region; a missing space after a full stop is none. */
const DOMAIN =
  /(?<![\p{L}\d.@-])(?:[\p{L}\d-]{1,63}\.){1,6}(?:nl|com|eu|org|net|de|be|fr|uk|us|io|ai|co|info|biz|amsterdam|frl|dev|app|tech|online|shop|nu|edu|gov|health|energy|cloud|digital|company|group|agency|solutions|systems)(?![\p{L}\d-])(?:[/?#][^\s<>"')]*)?/giu
const HANDLE = /(?<![^\s(])@[\p{L}\d_.]{2,40}/gu
const REGISTRATION =
  /(?<![\d.,])\d{8}(?!\d|[.,]\d)|(?<=(?:kvk|k\.v\.k\.?|handelsregister|vestigings|rsin|btw|vat)[^\d\n]{0,20})\d(?:[ .]?\d){7,11}|(?<![\p{L}\d])NL[ .]?\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?B\d{2}(?!\d)|(?<![\p{L}\d])[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d{2,4}){3,5}(?!\d)/giu
const INTERNATIONAL = /(?:\+|(?<!\d)00)\d(?:[ ().\-/]{0,3}\d){6,16}(?!\d)/g
/** Dutch and foreign, with a trunk zero; American in 3-3-4. */
const NATIONAL =
  /(?<![\d.,])\(?0\d{1,4}\)?(?:[ .\-/]{0,3}\d){5,10}(?!\d)|(?<!\d)\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/g
const LABELLED =
  /(?<=(?<!\p{L})(?:tel|telefoon|telefoonnummer|phone|mobiel|mobile|whatsapp|fax|bel|call)\W{1,4})\d(?:[ .-]?\d){5,11}(?!\d)/giu
const DATE = /^\(?\d{2}[-./]\d{2}[-./]\d{4}/

const PATTERNS = [EMAIL, URL, DOMAIN, HANDLE, REGISTRATION, INTERNATIONAL, LABELLED]

/**
 * E-mail and web addresses, phone numbers (ITU-T E.164 and national) and numbers that identify an
 * organisation (Chamber of Commerce, VAT, bank account) in a text.
 */
export function findContactDetails(text: string): Span[] {
  const national = [...text.matchAll(NATIONAL)].filter(([number]) => isPhone(number))
  const others = PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)])
  return [...national, ...others].map((match) => ({
    from: match.index,
    to: match.index + lengthWithoutStops(match[0]),
  }))
}

/** A loop, because a pattern anchored at the end would look at a long row of stops again and again. */
function lengthWithoutStops(text: string): number {
  let length = text.length
  while (length > 0 && '.,;:!?'.includes(text.charAt(length - 1))) length--
  return length
}

function isPhone(number: string): boolean {
  const digits = number.replaceAll(/\D/g, '').length
  return digits >= 9 && digits <= 12 && !DATE.test(number)
}
