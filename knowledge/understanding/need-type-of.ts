import type { Lexicon } from '../lexicon.ts'
import { isFunctionWord } from '../reading/function-words.ts'
import { marksOf } from '../reading/marks-of.ts'
import type { Reading } from '../reading/reading.ts'
import { type Evidence, weigh } from '../vocabulary/field.ts'
import type { Found } from './found.ts'
import { type Leaning, learnedLeanings } from './learned-leanings.ts'

// What one clear word of the vocabulary counts beside what was learned.
const told = 1.5
// One weak word ("start-up", "software") tells nothing; marks do where they leave little else.
const least = { told: 0.4, likely: 0.5 }
// A text of no more words than this says nothing of a kind of help unless it names some subject.
const nothing = { words: 5, subject: 0.3 }
/** What somebody is taken to want who says nothing. */
const firstStep = 'orientation'
/** The confidence of a guess, which has no words. */
const guessed = 0.2

type Likely = { id: string; score: number; words: string[] }

/** The words of a text at some places that say something by themselves. */
function wordsAt(places: readonly number[], { terms }: Reading): string[] {
  return places.flatMap((at) => {
    const term = terms[at]
    return term && term.weight > 0 && !isFunctionWord(term.plain) ? [term.written] : []
  })
}

/** What speaks for one need type, by vocabulary and by learned marks. */
function likelyOf(leaning: Leaning, evidence: Evidence | undefined, reading: Reading): Likely {
  const score = leaning.score + told * (evidence?.score ?? 0)
  const words = [...(evidence?.words ?? []), ...wordsAt(leaning.places, reading)]
  return { id: leaning.label, score, words: [...new Set(words)] }
}

/** A hub that learned nothing has no leanings: only its vocabulary speaks. */
function leaningsOf(reading: Reading, { learned, needTypes }: Lexicon): Leaning[] {
  if (learned === undefined) {
    return [...needTypes.keys()].map((label) => ({ label, score: 0, places: [] }))
  }
  const leanings = learnedLeanings(marksOf(reading), learned.needs)
  return leanings.filter(({ label }) => needTypes.has(label))
}

function isAboutSomething(reading: Reading, { areas, sectors }: Lexicon): boolean {
  if (reading.terms.length > nothing.words) return true
  return [areas, sectors].some((field) => (weigh(reading, field)[0]?.score ?? 0) >= nothing.subject)
}

/** What most people mean who name a task and not the kind of help, or name nothing at all. */
function guessOf(likeliest: string, reading: Reading, lexicon: Lexicon): Found<string> {
  const canStep = lexicon.needTypes.has(firstStep)
  const value = canStep && !isAboutSomething(reading, lexicon) ? firstStep : likeliest
  return { value, words: [], confidence: guessed }
}

/**
 * The kind of help a text asks for: what vocabulary and learned marks together make likeliest. What
 * neither tells clearly is a guess, with a confidence of 0.2 and no words.
 */
export function needTypeOf(reading: Reading, lexicon: Lexicon): Found<string> | undefined {
  const evidence = new Map(weigh(reading, lexicon.needs).map((one) => [one.id, one]))
  const all = leaningsOf(reading, lexicon)
    .map((leaning) => likelyOf(leaning, evidence.get(leaning.label), reading))
    .sort((a, b) => b.score - a.score)
  const [first] = all
  if (!first) return undefined
  const { id, words } = first
  const likelihood = 1 / all.reduce((sum, { score }) => sum + Math.exp(score - first.score), 0)
  const isTold = (evidence.get(id)?.score ?? 0) >= least.told || likelihood >= least.likely
  if (!isTold || words.length === 0) return guessOf(id, reading, lexicon)
  return { value: id, words, confidence: likelihood }
}
