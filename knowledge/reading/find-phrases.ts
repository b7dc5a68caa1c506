import { isFunctionWord } from './function-words.ts'
import type { Phrase, PhraseBook } from './phrase-book.ts'
import type { Word } from './text.ts'

/** A word of a text with everything it can be looked up by. */
export type Term = Word & {
  keys: string[]
  /** Keys of this word and the next as one, where only a hyphen parts them ("start-up"). */
  joinedKeys: string[]
}

/** A phrase found in a text: positions in the list of terms, `to` exclusive. */
export type Hit<Meaning> = { meaning: Meaning; from: number; to: number }

const longestGap = 3
const none: readonly never[] = []

type Step = { term: Term; keys: string[]; width: number }

/** The ways to read the text at a position: one word, or two that a hyphen joins. */
function stepsAt(terms: readonly Term[], at: number): Step[] {
  const term = terms[at]
  if (!term) return []
  const one = { term, keys: term.keys, width: 1 }
  return term.joinedKeys.length > 0 ? [one, { term, keys: term.joinedKeys, width: 2 }] : [one]
}

/** Where the rest of a phrase ends when its next key is looked for from `at`, or undefined. */
function endOf(terms: readonly Term[], keys: readonly string[], at: number): number | undefined {
  const [key, ...rest] = keys
  if (key === undefined) return at
  if (key === '*') return endWithin(terms, rest, at, () => true)
  return endWithin(terms, keys, at, (term) => isFunctionWord(term.plain))
}

/** Skips at most three words that may be skipped, within the clause. */
function endWithin(
  terms: readonly Term[],
  keys: readonly string[],
  at: number,
  skippable: (term: Term) => boolean,
): number | undefined {
  const [key, ...rest] = keys
  if (key === undefined) return at
  const clause = terms[at - 1]?.clause
  for (let next = at; next <= at + longestGap; next += 1) {
    const step = stepsAt(terms, next).find((way) => way.keys.includes(key))
    if (step) {
      return step.term.clause === clause ? endOf(terms, rest, next + step.width) : undefined
    }
    const term = terms[next]
    if (!term || !skippable(term) || term.clause !== clause) return undefined
  }
  return undefined
}

function hitOf<Meaning>(
  terms: readonly Term[],
  phrase: Phrase<Meaning>,
  at: number,
  step: Step,
): Hit<Meaning> | undefined {
  const to = endOf(terms, phrase.keys.slice(1), at + step.width)
  return to === undefined ? undefined : { meaning: phrase.meaning, from: at, to }
}

/** Most words begin no phrase: this is what finding phrases spends its time on. */
function beginsSome(term: Term | undefined, book: PhraseBook<unknown>): boolean {
  if (!term) return false
  for (const key of term.keys) if (book.has(key)) return true
  for (const key of term.joinedKeys) if (book.has(key)) return true
  return false
}

function hitsAt<Meaning>(
  terms: readonly Term[],
  book: PhraseBook<Meaning>,
  at: number,
): readonly Hit<Meaning>[] {
  if (!beginsSome(terms[at], book)) return none
  const hits: Hit<Meaning>[] = []
  for (const step of stepsAt(terms, at)) {
    for (const key of step.keys) {
      for (const phrase of book.get(key) ?? none) {
        const hit = hitOf(terms, phrase, at, step)
        if (hit && hits.every(({ meaning }) => meaning !== hit.meaning)) hits.push(hit)
      }
    }
  }
  return hits
}

/**
 * All phrases of a book that stand in a text, in the order of their first word. Grammar words may
 * stand between the words of a phrase ("waar te beginnen"). Overlapping phrases are all found.
 */
export function findPhrases<Meaning>(
  terms: readonly Term[],
  book: PhraseBook<Meaning>,
): Hit<Meaning>[] {
  const all: Hit<Meaning>[] = []
  for (let at = 0; at < terms.length; at += 1) all.push(...hitsAt(terms, book, at))
  return all
}

/** Without the hits that lie within a longer one. */
export function longestHits<Meaning>(hits: readonly Hit<Meaning>[]): Hit<Meaning>[] {
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other.from <= hit.from && other.to >= hit.to && other.to - other.from > hit.to - hit.from,
      ),
  )
}
