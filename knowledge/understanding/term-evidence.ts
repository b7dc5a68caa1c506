import { countedAs } from '../learning/weighting.ts'
import type { TermIndex } from '../vocabulary/term-index.ts'
import type { SaidTerm, SaidTerms } from './said-terms.ts'

/** What the learned terms of a text say for a partner, and the words that say it, most first. */
export type TermEvidence = { score: number; words: string[] }

// A text of a few words is no surer than one of about eight.
const shortest = 32
/** How rare a word outside the model is taken to be. */
const usualRarity = 11
const mostWords = 5
const leastShare = 0.08
/** A lower score is carried by words that mean little, and none is named for it. */
const worthNaming = 0.5
const perHundred = 100

/** How much a term counts in a text, without one of its written forms where that is given. */
function amountOf(
  { language, place, written }: SaidTerm,
  index: TermIndex,
  without?: string,
): number {
  let times = 0
  for (const [form, count] of written) if (form !== without) times += count
  if (times === 0) return 0
  return (countedAs(times) * (index[language].rarity[place] ?? 0)) / perHundred
}

function weightOf({ language, place }: SaidTerm, partner: string, index: TermIndex): number {
  const { partners, unit } = index[language]
  return (partners[partner]?.[place] ?? 0) * unit
}

function scoreOf(
  { terms, unknown }: SaidTerms,
  partner: string,
  index: TermIndex,
  without?: string,
): number {
  let [sum, squares] = [0, unknown * usualRarity ** 2]
  for (const term of terms) {
    const amount = amountOf(term, index, without)
    sum += amount * weightOf(term, partner, index)
    squares += amount ** 2
  }
  return sum / Math.max(shortest, Math.sqrt(squares))
}

/** The written words that carry the score: without any one of them it is clearly lower. */
function wordsFor(said: SaidTerms, partner: string, index: TermIndex, score: number): string[] {
  const forms = new Set(said.terms.flatMap(({ written }) => [...written.keys()]))
  return [...forms]
    .map((word) => ({ word, loss: score - scoreOf(said, partner, index, word) }))
    .filter(({ loss }) => loss > leastShare * score)
    .sort((a, b) => b.loss - a.loss)
    .slice(0, mostWords)
    .map(({ word }) => word)
}

/**
 * What the learned terms of a text say for a partner: above zero for it, below zero against it.
 * Undefined for a partner the model does not know.
 */
export function termEvidence(
  said: SaidTerms,
  partner: string,
  index: TermIndex,
): TermEvidence | undefined {
  if (index.en.partners[partner] === undefined) return undefined
  const score = scoreOf(said, partner, index)
  return { score, words: score >= worthNaming ? wordsFor(said, partner, index, score) : [] }
}
