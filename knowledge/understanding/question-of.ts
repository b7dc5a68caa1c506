import type { Lexicon } from '../lexicon.ts'
import type { Reading } from '../reading/reading.ts'
import { commonQuestionOf, longestQuestion } from './common-question-of.ts'
import type { Found } from './found.ts'
import { leaningsOf } from './learned-leanings.ts'

/** What was learned of a text that asks none of them goes by this label. */
export const noQuestion = 'none'

const enough = 0.5

/** The question whose ways of asking a message resembles by its marks. */
function learnedQuestion(reading: Reading, { learned }: Lexicon): Found<string> | undefined {
  if (learned === undefined || reading.text.length > longestQuestion) return undefined
  const [first] = leaningsOf(reading, learned.questions, new Map())
  if (!first || first.label === noQuestion || first.share < enough) return undefined
  return { value: first.label, words: [reading.text.trim()], confidence: first.share }
}

/**
 * The question about the hub that a message asks, by its id: what was learned tells it, or else the
 * words it shares with a way to ask one. `least` is how sure the words must be.
 */
export function questionOf(
  reading: Reading,
  lexicon: Lexicon,
  least?: number,
): Found<string> | undefined {
  return learnedQuestion(reading, lexicon) ?? commonQuestionOf(reading, lexicon.questions, least)
}
