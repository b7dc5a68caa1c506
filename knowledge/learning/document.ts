import type { Language } from '../language.ts'

/** A public text to learn from, with what it is about where that is known. */
export type Document = {
  text: string
  language: Language
  /** Ids of the partners that took part; absent where that is not known. */
  partners?: readonly string[]
  /** Ids of focus areas, none of them is an empty list; absent where that is not known. */
  areas?: readonly string[]
}

/** The same thing said in both languages. */
export type Pair = { nl: string; en: string }

/** Where documents came from, as it goes into the model. */
export type Provenance = { source: string; rows: number; licence: string; usedFor: string }
