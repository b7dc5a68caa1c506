import type { Language } from '../language.ts'
import { isFunctionWord } from '../reading/function-words.ts'
import { type KnownWords, type ReadTerm, read } from '../reading/reading.ts'
import { dutchStem, englishStem } from '../reading/stem.ts'

/** How often each term stands in a text. */
export type Bag = ReadonlyMap<string, number>

const shortest = 3

/** Whether a word can be a term: it says something by itself. */
export const isTerm = ({ plain }: Pick<ReadTerm, 'plain'>): boolean =>
  plain.length >= shortest && !isFunctionWord(plain) && !/\d/.test(plain)

/** The terms of the model that a word stands for: its stem, or those of the parts of a compound. */
export function termsOf({ plain, parts }: Pick<ReadTerm, 'plain' | 'parts'>, language: Language) {
  if (language === 'en') return [englishStem(plain)]
  return parts.length > 0 ? parts : [dutchStem(plain)]
}

/** The terms of a text in a language. */
export function bagOf(text: string, language: Language, known: KnownWords): Bag {
  const bag = new Map<string, number>()
  const terms = read(text, known)
    .terms.filter(isTerm)
    .flatMap((term) => termsOf(term, language))
  for (const term of terms) bag.set(term, (bag.get(term) ?? 0) + 1)
  return bag
}
