import {
  dutchFunctionWords,
  englishFunctionWords,
  otherFunctionWords,
} from './reading/function-words.ts'
import { wordsOf } from './reading/text.ts'

export type TextLanguage = 'nl' | 'en' | 'other'

/** How many words are on a list; a word that is on the other list too counts for half. */
function share(plains: string[], list: ReadonlySet<string>, other?: ReadonlySet<string>): number {
  const onList = plains.filter((plain) => list.has(plain))
  return onList.reduce((sum, plain) => sum + (other?.has(plain) ? 0.5 : 1), 0)
}

/**
 * The language of a text by its function words, so that a Dutch sentence full of English terms is
 * Dutch. Too little to go by, a tie, or mostly words of a third language is `other`.
 */
export function languageOf(text: string): TextLanguage {
  const plains = wordsOf(text).map(({ plain }) => plain)
  const dutch = share(plains, dutchFunctionWords, englishFunctionWords)
  const english = share(plains, englishFunctionWords, dutchFunctionWords)
  const other = share(plains, otherFunctionWords)
  if (other > Math.max(dutch, english) || dutch === english) return 'other'
  return dutch > english ? 'nl' : 'en'
}
