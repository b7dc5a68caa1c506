import type { Lexicon } from '../lexicon.ts'
import { isFunctionWord } from '../reading/function-words.ts'
import type { Reading } from '../reading/reading.ts'
import { follows, isCapital, type NameRun } from './name-run.ts'
import { hasKind, isKind } from './organisation-words.ts'
import { sureOfWord } from './unknown-word.ts'

/** "De Hoop, een scheepswerf in Gorinchem", "De Hoop is een scheepswerf". */
export function isExplained({ terms }: Reading, to: number): boolean {
  const isSaid = /^(?:is|are|zijn)$/.test(terms[to]?.plain ?? '')
  const [article, ...next] = terms.slice(isSaid ? to + 1 : to, to + 5)
  return /^(?:een|a|an)$/.test(article?.plain ?? '') && hasKind(next)
}

/** How many words after a name say what it is: two in "Smit shipping company". */
export function describedBy(reading: Reading, to: number): number {
  for (const count of [1, 2]) {
    const words = reading.terms.slice(to, to + count)
    const isDescription = words.every(
      (term, at) => follows(reading, to + at) && !isCapital(term) && !isFunctionWord(term.plain),
    )
    const last = words[count - 1]
    if (isDescription && last && isKind(last)) return count
  }
  return 0
}

/** "Smit shipping company" has a name, "Energy cooperative" has not. */
export function isNameDescribed(
  { terms }: Reading,
  { from, to }: NameRun,
  books: Pick<Lexicon, 'places' | 'known'>,
): boolean {
  const first = terms[from]
  return to - from > 1 || (first !== undefined && sureOfWord(first, books) > 0)
}
