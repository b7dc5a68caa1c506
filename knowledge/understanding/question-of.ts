import type { Lexicon } from '../lexicon.ts'
import type { Reading } from '../reading/reading.ts'
import { commonQuestionOf, longestQuestion, showsQuestion } from './common-question-of.ts'
import type { Found } from './found.ts'
import { leaningsOf } from './learned-leanings.ts'

/** What was learned of a text that asks none of them goes by this label. */
export const noQuestion = 'none'

// How likely a question must be, and where nothing shows that one is asked; and how likely none must
// be for its words not to be looked at.
const enough = { asked: 0.5, told: 0.8, none: 0.95 }
// Fewer words are an answer: "students, if possible".
const leastWords = 4

/** What a message asks by its marks: a question, surely none, or nothing that can be told. */
function learnedQuestion(
  { learned }: Lexicon,
  reading: Reading,
  isAsked: boolean,
): Found<string> | 'none' | undefined {
  const { text, terms } = reading
  if (!learned || text.length > longestQuestion || terms.length < leastWords) return undefined
  const [first] = leaningsOf(reading, learned.questions, new Map())
  if (!first) return undefined
  const { label, share } = first
  if (label === noQuestion) return !isAsked && share >= enough.none ? 'none' : undefined
  if (share < (isAsked ? enough.asked : enough.told)) return undefined
  return { value: label, words: [text.trim()], confidence: share }
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
  const told = learnedQuestion(lexicon, reading, showsQuestion(reading.text))
  if (told === undefined) return commonQuestionOf(reading, lexicon.questions, least)
  return told === 'none' ? undefined : told
}
