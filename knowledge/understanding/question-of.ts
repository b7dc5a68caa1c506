import type { Lexicon } from '../lexicon.ts'
import type { Reading } from '../reading/reading.ts'
import { commonQuestionOf, longestQuestion, showsQuestion } from './common-question-of.ts'
import type { Found } from './found.ts'
import { leaningsOf } from './learned-leanings.ts'

/** What was learned of a text that asks none of them goes by this label. */
export const noQuestion = 'none'

// How likely a question must be, and where nothing shows that one is asked.
const enough = { asked: 0.5, told: 0.8 }
// Fewer words are an answer: "students, if possible".
const leastWords = 4

/** The question whose ways of asking a message resembles by its marks. */
function learnedQuestion(reading: Reading, { learned }: Lexicon): Found<string> | undefined {
  const { text, terms } = reading
  if (!learned || text.length > longestQuestion || terms.length < leastWords) return undefined
  const [first] = leaningsOf(reading, learned.questions, new Map())
  const least = showsQuestion(text) ? enough.asked : enough.told
  if (!first || first.label === noQuestion || first.share < least) return undefined
  return { value: first.label, words: [text.trim()], confidence: first.share }
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
