import type { Language } from '../../../knowledge/language.ts'
import type { Block } from './letter-text.ts'
import { STAFF_LETTERS } from './staff-letter-words.ts'

/** In letters to staff: the way to the enquiry on their desk. */
export function deskLinkBlock(href: string, language: Language): Block {
  return { kind: 'link', text: STAFF_LETTERS[language].desk, href }
}
