import type { Language } from '../language.ts'
import type { KnownWords } from '../reading/reading.ts'
import { type Bag, bagOf } from './bag.ts'
import type { Document, Pair } from './document.ts'
import type { Lessons } from './learn-terms.ts'
import type { ReadDocument } from './term-examples.ts'

/** What is known beforehand of each partner, in words of both languages. */
export type Subjects = Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>

/** Everything a model is learned from. */
export type Texts = {
  documents: readonly Document[]
  pairs: readonly Pair[]
  subjects: Subjects
}

function subjectsIn(language: Language, subjects: Subjects, known: KnownWords) {
  return new Map(
    Object.entries(subjects).map(([id, texts]) => [
      id,
      texts[language].map((text) => bagOf(text, language, known)),
    ]),
  )
}

function readDocument(document: Document, known: KnownWords): ReadDocument {
  const { text, title, language, partners, likely } = document
  const about = {
    ...(partners && { partners }),
    ...(likely && { likely }),
  }
  const whole: ReadDocument = { bag: bagOf(text, language, known), language, ...about }
  if (title === undefined) return whole
  const read = (part: string): Bag => bagOf(part, language, known)
  return { ...whole, parts: { title: read(title), rest: read(text.slice(title.length)) } }
}

/** Reads texts to learn from as terms. */
export function readLessons({ documents, pairs, subjects }: Texts, known: KnownWords): Lessons {
  return {
    documents: documents.map((document) => readDocument(document, known)),
    pairs: pairs.map(({ nl, en }) => ({ nl: bagOf(nl, 'nl', known), en: bagOf(en, 'en', known) })),
    subjects: { nl: subjectsIn('nl', subjects, known), en: subjectsIn('en', subjects, known) },
  }
}
