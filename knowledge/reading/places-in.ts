import type { Hit } from './find-phrases.ts'
import type { Word } from './text.ts'
import { wordSet } from './word-set.ts'
import { hasSome, type WordTable } from './word-table.ts'

/**
 * Places that mean other things without a capital: what managers do, a sample, a craft. Whether
 * somebody is in one is asked more closely elsewhere; here a place that is missed is a word.
 */
const alsoWords = wordSet('leiden monster ambacht')

/**
 * Where words name a place of the region: `names` are the places of several words that were found,
 * `ofOneWord` has the others, in plain form.
 */
export function placesIn(
  words: readonly Word[],
  names: readonly Hit<true>[],
  ofOneWord: WordTable,
): Set<number> {
  const places = new Set<number>()
  for (const { from, to } of names) for (let at = from; at < to; at += 1) places.add(at)
  words.forEach(({ plain, written }, at) => {
    const isMeant = !alsoWords.has(plain) || /^\p{Lu}/u.test(written)
    if (isMeant && hasSome(ofOneWord, [plain])) places.add(at)
  })
  return places
}
