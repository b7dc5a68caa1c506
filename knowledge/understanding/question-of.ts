import type { Lexicon } from '../lexicon.ts'
import type { Reading } from '../reading/reading.ts'
import { commonQuestionOf, showsQuestion } from './common-question-of.ts'
import type { Found } from './found.ts'
import { leaningsOf } from './learned-leanings.ts'

/** What was learned of a text that asks none of them goes by this label. */
export const noQuestion = 'none'

/** As many characters a question about the hub has at most. */
export const longestQuestion = 140

// How likely a question must be, and where nothing shows that one is asked; and how likely none must
// be for its words not to be looked at.
const enough = { asked: 0.5, told: 0.8, none: 0.95 }
// Fewer words are an answer: "students, if possible".
const leastWords = 4

/** What a message asks by its marks: a question, surely none, or nothing that can be told. */
function learnedQuestion(
  reading: Reading,
  { learned }: Lexicon,
  isAsked: boolean,
): Found<string> | typeof noQuestion | undefined {
  if (!learned || reading.terms.length < leastWords) return undefined
  const [first] = leaningsOf(reading, learned.questions, new Map())
  if (!first) return undefined
  const { label, share } = first
  if (label === noQuestion) return !isAsked && share >= enough.none ? noQuestion : undefined
  if (share < (isAsked ? enough.asked : enough.told)) return undefined
  return { value: label, words: [reading.text.trim()], confidence: share }
}

/**
 * The question about the hub that a message asks, by its id: what was learned tells it, or else the
 * words it shares with a way to ask one. Undefined for a longer text. `least` is how sure the words
 * must be.
 */
export function questionOf(
  reading: Reading,
  lexicon: Lexicon,
  least?: number,
): Found<string> | undefined {
  if (reading.text.length > longestQuestion) return undefined
  const isAsked = showsQuestion(reading.text)
  const told = learnedQuestion(reading, lexicon, isAsked)
  if (told === noQuestion) return undefined
  return told ?? commonQuestionOf(reading, lexicon.questions, isAsked, least)
}
