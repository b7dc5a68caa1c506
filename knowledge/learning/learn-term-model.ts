import type { Language } from '../language.ts'
import type { KnownWords } from '../reading/reading.ts'
import type { TermModel } from '../term-model.ts'
import { type Bag, bagOf } from './bag.ts'
import type { Document, Pair, Provenance } from './document.ts'
import { keptBackFigures } from './kept-back.ts'
import { type Lessons, learnTerms } from './learn-terms.ts'
import { termTable } from './term-table.ts'

/** What is known beforehand of each partner, in words of both languages. */
export type Subjects = Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>

/** Everything a model is learned from. */
export type Teaching = {
  documents: readonly Document[]
  pairs: readonly Pair[]
  subjects: Subjects
  provenance: Provenance[]
}

/** Each term once: a subject that is said in two ways is no stronger for it. */
function seedOf(terms: readonly string[], language: Language, known: KnownWords): Bag {
  return new Map([...bagOf(terms.join(', '), language, known)].map(([term]) => [term, 1]))
}

function seedsIn(language: Language, subjects: Subjects, known: KnownWords): Map<string, Bag> {
  return new Map(
    Object.entries(subjects).map(([id, texts]) => [id, seedOf(texts[language], language, known)]),
  )
}

function lessonsOf({ documents, pairs, subjects }: Teaching, known: KnownWords): Lessons {
  return {
    documents: documents.map(({ text, ...about }) => ({
      ...about,
      bag: bagOf(text, about.language, known),
    })),
    pairs: pairs.map(({ nl, en }) => ({ nl: bagOf(nl, 'nl', known), en: bagOf(en, 'en', known) })),
    subjects: { nl: seedsIn('nl', subjects, known), en: seedsIn('en', subjects, known) },
  }
}

/** Learns a term model, with where it came from and what it reaches on texts kept back. */
export function learnTermModel(teaching: Teaching, known: KnownWords, learned: string): TermModel {
  const lessons = lessonsOf(teaching, known)
  const { nl, en } = learnTerms(lessons)
  return {
    learned,
    provenance: teaching.provenance,
    figures: keptBackFigures(lessons),
    nl: termTable(nl),
    en: termTable(en),
  }
}
