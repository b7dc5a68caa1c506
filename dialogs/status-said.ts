import { isReference } from '../enquiries/reference.ts'

const SIGNS = '[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{4}'
const SAID = new RegExp(
  String.raw`^\W*(?:(?:hoe staat het met|wat is de|what is the|how is|status|kenmerk|referentie|reference|van|of|aanvraag|mijn|my|enquiry)\b[\s:,]*){0,6}(?<reference>zh[- ]?${SIGNS}[- ]?${SIGNS})?(?:[\s,;:]|en|and|code|is)*(?<code>${SIGNS}-${SIGNS})?\W*$`,
  'i',
)

/**
 * A reference and the code that was mailed for it, or one of them, when that is all a message says.
 * Undefined for any other message; a reference with a typing error is none.
 */
export function statusSaid(text: string): { reference?: string; code?: string } | undefined {
  if (text.length > 100) return undefined
  const { reference: written, code } = SAID.exec(text.trim())?.groups ?? {}
  const signs = written?.toUpperCase().replaceAll(/[- ]/g, '').slice(2)
  const reference = signs && `ZH-${signs.slice(0, 4)}-${signs.slice(4)}`
  if (reference !== undefined && !isReference(reference)) return undefined
  if (reference === undefined && code === undefined) return undefined
  return { ...(reference ? { reference } : {}), ...(code ? { code: code.toUpperCase() } : {}) }
}
