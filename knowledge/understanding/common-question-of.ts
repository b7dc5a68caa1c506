import type { TextLanguage } from '../language-of.ts'
import { isFunctionWord } from '../reading/function-words.ts'
import type { Reading } from '../reading/reading.ts'
import { corrected } from '../reading/spelling.ts'
import { dutchStem, stemsOf } from '../reading/stem.ts'
import type { Word } from '../reading/text.ts'
import { type Phrasing, type QuestionIndex, weightIn } from '../vocabulary/question-index.ts'
import { greetingWords } from '../vocabulary/scope-words.ts'
import { fillers, spokenAlike } from '../vocabulary/spoken-alike.ts'
import type { Found } from './found.ts'

// How alike the nearest way to ask it must be; where nothing shows a question, very.
const enough = { asked: 0.6, told: 0.8 }
/** At most half of what a message says may be about something else. */
const leastExplained = 0.5
/** What a word counts that no question has; a small word, or a greeting, says little. */
const small = 0.4

const asks =
  /\?|^\W*(?:en |and |but |maar |hallo,? |hoi,? |hi,? |hello,? )?(?:wie|wat|waar|wanneer|waarom|hoe|hoeveel|welke?|kan|kunt|kun|kunnen|mag|mogen|moet|moeten|is|zijn|bent|ben|heb|hebt|hebben|heeft|doet|doen|geeft|helpt|krijg|krijgen|word|wordt|worden|zit|zitten|werkt|blijf|blijft|who|whose|what|where|when|why|how|which|can|could|may|must|is|are|am|do|does|did|will|would|have|has|should)\b|\b(?:ik wil(?: graag)? weten|ik vraag (?:mij|me) af|mag ik vragen|vraagje|weet u|kunt u (?:mij )?(?:zeggen|vertellen)|i(?: would|'d)? (?:like|want) to know|i wonder|tell me|may i ask)\b/i

/** Whether a text is put as a question. */
export const showsQuestion = (text: string): boolean => asks.test(text)

type Said = { stems: string[]; weight: number }

/** A word of a message: what it may be found by, and how much it tells. */
function saidBy(word: Word, language: TextLanguage, index: QuestionIndex): Said {
  const plain = spokenAlike(word.plain)
  const weightOf = weightIn(index)
  const own = stemsOf(plain, language).filter((stem) => index.questionsOf.has(stem))
  if (own.length > 0) return { stems: own, weight: Math.max(...own.map(weightOf)) }
  const meant = corrected(plain, index.spelling, dutchStem)
  const stems = meant === undefined ? [] : stemsOf(meant, language)
  const mended = stems.filter((stem) => index.questionsOf.has(stem))
  if (mended.length > 0) return { stems: mended, weight: Math.max(...mended.map(weightOf)) }
  const isSmall = isFunctionWord(plain) || greetingWords.has(plain)
  return { stems: [], weight: isSmall ? small : weightOf(plain) }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** How much of a way to ask it is in the message. */
function heard(
  { stems, weight }: Phrasing,
  said: ReadonlySet<string>,
  weightOf: (stem: string) => number,
): number {
  let both = 0
  for (const stem of stems) if (said.has(stem)) both += weightOf(stem)
  return both / Math.max(weight, small)
}

const weightOfAll = (words: readonly Said[]): number => sum(words.map(({ weight }) => weight))

/** How much of the message belongs to a question, whichever way it is asked. */
function explained(question: string, message: readonly Said[], { questionsOf }: QuestionIndex) {
  const belongs = ({ stems }: Said) => stems.some((stem) => questionsOf.get(stem)?.has(question))
  return weightOfAll(message.filter(belongs)) / weightOfAll(message)
}

/**
 * The question about the hub that a message asks by its words, by its id. Undefined for what is no
 * question, and for one about anything else: that is an answer, or a need. `isAsked`: it is put as a
 * question; `least`, between 0 and 1, is how sure it must be.
 */
export function commonQuestionOf(
  { text, language, terms }: Reading,
  index: QuestionIndex,
  isAsked: boolean,
  least = isAsked ? enough.asked : enough.told,
): Found<string> | undefined {
  const words = terms.filter(({ plain }) => !fillers.has(plain))
  const message = words.map((word) => saidBy(word, language, index))
  const usual = message.filter((one) => one.stems.length > 0)
  // No more can belong to any question than what all of them together have words for.
  const leastPart = Math.max(leastExplained, least ** 2)
  if (usual.length === 0 || weightOfAll(usual) < leastPart * weightOfAll(message)) return undefined
  const stems = new Set(usual.flatMap((one) => one.stems))
  const best = new Map<string, number>()
  const weightOf = weightIn(index)
  for (const phrasing of new Set([...stems].flatMap((stem) => index.phrasings.get(stem) ?? []))) {
    const share = heard(phrasing, stems, weightOf)
    if (share > (best.get(phrasing.question) ?? 0)) best.set(phrasing.question, share)
  }
  // However much of the message belongs to it, less of a question than this is not enough.
  const heardEnough = [...best].filter(([, share]) => share >= least ** 2)
  const scored = heardEnough.flatMap(([id, share]) => {
    const part = explained(id, message, index)
    return part < leastExplained ? [] : [{ id, score: Math.sqrt(share * part) }]
  })
  const [first] = scored.sort((a, b) => b.score - a.score)
  if (!first || first.score < least) return undefined
  return { value: first.id, words: [text.trim()], confidence: first.score }
}
