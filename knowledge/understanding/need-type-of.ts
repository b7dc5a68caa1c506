import type { Lexicon } from '../lexicon.ts'
import type { Reading } from '../reading/reading.ts'
import { type Evidence, weigh } from '../vocabulary/field.ts'
import type { Found } from './found.ts'
import { themeEvidence } from './theme-evidence.ts'

// One weak word ("start-up", "software") is not enough.
const least = 0.4
const leastSubject = 0.3
const doubt = 0.4
const guessed = 0.2
const leastTheme = 0.2

/** What most people mean who name a task and not the kind of help, or name nothing at all. */
const guesses = { task: 'pilot-poc', nothing: 'orientation' }
const clear = { amount: 0.6, ahead: 2 }

/** Sums of what the words of a text say for each partner's themes, the most first. */
function themeSums(reading: Reading, lexicon: Lexicon): [string, number][] {
  const sums = [...themeEvidence(reading, lexicon.themes)].map(([id, words]): [string, number] => [
    id,
    words.reduce((sum, { amounts }) => sum + Math.max(...amounts.values()), 0),
  ])
  return sums.sort((a, b) => b[1] - a[1])
}

/** What a partner does that a task alone can be meant for. */
const telling = new Set(['technology-supplier', 'testing-facility'])

/** The need type that the one clearly fitting partner is there for, when it is no research. */
function needOfFittingPartner(sums: [string, number][], lexicon: Lexicon): string | undefined {
  const [first, second] = sums
  if (!first || first[1] < Math.max(clear.amount, clear.ahead * (second?.[1] ?? 0)))
    return undefined
  const roles = lexicon.partners.get(first[0])?.roles ?? []
  const usual = lexicon.needTypes.get(guesses.task)?.roles.slice(0, 2) ?? []
  if (roles.slice(0, 2).some((role) => usual.includes(role))) return undefined
  if (roles[0] === undefined || !telling.has(roles[0])) return undefined
  return lexicon.knowledge.needTypes.find((need) => need.roles[0] === roles[0])?.id
}

function guess(reading: Reading, evidence: readonly Evidence[], lexicon: Lexicon): string {
  const sums = themeSums(reading, lexicon)
  const subject = [...weigh(reading, lexicon.areas), ...weigh(reading, lexicon.sectors)]
  const isAboutSomething =
    (sums[0]?.[1] ?? 0) >= leastTheme || subject.some(({ score }) => score >= leastSubject)
  const weak = evidence[0]?.id
  if (!isAboutSomething) return weak ?? guesses.nothing
  return needOfFittingPartner(sums, lexicon) ?? guesses.task
}

/**
 * The kind of help a text asks for. A text that only names a task is taken for a pilot, or for what
 * the one partner with that speciality does; one that names nothing for a first orientation. Such
 * a guess has a confidence of 0.2 and no words.
 */
export function needTypeOf(reading: Reading, lexicon: Lexicon): Found<string> | undefined {
  const evidence = weigh(reading, lexicon.needs)
  const [first] = evidence
  if (!first || first.score < least) {
    const value = guess(reading, evidence, lexicon)
    return lexicon.needTypes.has(value) ? { value, words: [], confidence: guessed } : undefined
  }
  const sum = evidence.reduce((total, { score }) => total + score, 0)
  const words = [...new Set(first.words)]
  return { value: first.id, words, confidence: first.score / (sum + doubt) }
}
