import type { Language } from '../../../knowledge/language.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

export type Wording = typeof nl

export const wording: Record<Language, Wording> = { nl, en }
