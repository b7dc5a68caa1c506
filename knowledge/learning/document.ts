import type { Language } from '../language.ts'

/** A public text to learn from, with what it is about where that is known. */
export type Document = {
  text: string
  /** The title it begins with, where it has more. */
  title?: string
  language: Language
  /** Ids of the partners that took part; absent where that is not known. */
  partners?: readonly string[]
  /** What it is about, by the name its source gives that; absent where it gives none. */
  theme?: string
  /** Describes a project, as nobody does who asks for help. */
  isProject?: boolean
}

/** The same thing said in both languages. */
export type Pair = { nl: string; en: string }

/** Where documents came from, as it goes into the model. */
export type Provenance = { source: string; rows: number; licence: string; usedFor: string }
