import type { Language } from '../language.ts'

/** How likely partners work on something, by their ids; together 1. */
export type Likely = Readonly<Record<string, number>>

/** A public text to learn from, with what it is about where that is known. */
export type Document = {
  /** By what its source knows it, where it has that. */
  id?: string
  text: string
  /** The title it begins with, where it has more. */
  title?: string
  language: Language
  /** Ids of the partners that took part; absent where that is not known. */
  partners?: readonly string[]
  /** Who would work on it, as somebody judged who read it; absent where nobody did. */
  likely?: Likely
  /** Describes a project, as nobody does who asks for help. */
  isProject?: boolean
}

/** The same thing said in both languages. */
export type Pair = { nl: string; en: string }

/** Where documents came from, as it goes into the model. */
export type Provenance = { source: string; rows: number; licence: string; usedFor: string }
