import type { Lexicon } from '../lexicon.ts'
import type { TermModel } from '../term-model.ts'
import type { Provenance } from './document.ts'
import { keptBackFigures } from './kept-back.ts'
import { kindLessons, learnKinds } from './learn-kinds.ts'
import { learnTerms } from './learn-terms.ts'
import { readLessons, type Texts } from './read-lessons.ts'
import { termTable } from './term-table.ts'
import { usualOf } from './usual.ts'

/** Everything a model is learned from, and where it came from. */
export type Teaching = Texts & {
  /** Texts of requests, beside which descriptions of projects are told. */
  requests: readonly string[]
  provenance: Provenance[]
}

/**
 * Learns a term model, with where it came from and what the matcher of `lexicon`, which has the
 * other knowledge of the hub, reaches on research texts that were kept back.
 */
export function learnTermModel(teaching: Teaching, lexicon: Lexicon, learned: string): TermModel {
  const { documents, requests, provenance } = teaching
  const lessons = readLessons(teaching, lexicon.known)
  const kinds = kindLessons(documents, requests, lexicon.known)
  const { nl, en, usual } = learnTerms(lessons)
  return {
    learned,
    provenance,
    figures: keptBackFigures({ documents, lessons, kinds }, lexicon),
    usual: usualOf(usual),
    nl: termTable(nl),
    en: termTable(en),
    ...learnKinds(kinds),
  }
}
