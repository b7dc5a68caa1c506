import type { Language } from '../../knowledge/language.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** Every sentence of the assistant; the same keys in both languages. */
export type Wording = typeof nl

/** The sentences in one language. */
export function wordingIn(language: Language): Wording {
  return language === 'nl' ? nl : en
}
