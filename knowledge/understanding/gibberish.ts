import type { Lexicon } from '../lexicon.ts'
import { isFunctionWord } from '../reading/function-words.ts'
import { generalWords } from '../reading/general-words.ts'
import type { Reading, ReadTerm } from '../reading/reading.ts'
import { hasSome, hasWord } from '../reading/word-table.ts'
import { trigramsOf } from '../vocabulary/letter-groups.ts'

const leastLikely = 0.55
const mostUnlikely = 0.5

function isKnown({ plain, keys }: ReadTerm, { known }: Lexicon): boolean {
  return isFunctionWord(plain) || generalWords.has(plain) || hasSome(known.keys, keys)
}

/** Whether a word could be one: most groups of three letters in it stand in words we know. */
function isLikely({ plain }: ReadTerm, { known: { letterGroups } }: Lexicon): boolean {
  const groups = trigramsOf(plain)
  const usual = groups.filter((group) => hasWord(letterGroups, group))
  return usual.length >= leastLikely * groups.length && !/(.)\1\1/.test(plain)
}

/** Whether a text has no word we know, and what it has looks like no word: "asdfgh", "???". */
export function isGibberish({ text, terms }: Reading, lexicon: Lexicon): boolean {
  if (text.trim() === '') return false
  const words = terms.filter(({ plain }) => /\p{L}/u.test(plain))
  if (words.some((term) => isKnown(term, lexicon))) return false
  const likely = words.filter((term) => isLikely(term, lexicon))
  return likely.length <= mostUnlikely * words.length
}
