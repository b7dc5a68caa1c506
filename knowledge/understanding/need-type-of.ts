import type { Lexicon } from '../lexicon.ts'
import type { Reading } from '../reading/reading.ts'
import { type Evidence, weigh } from '../vocabulary/weigh.ts'
import { describesProject, researchRole } from './describes-project.ts'
import type { Found } from './found.ts'
import { type Leaning, leaningsOf, type Told, wordsFor } from './learned-leanings.ts'

// What one clear word of the vocabulary counts beside what was learned.
const told = 1
// One weak word ("start-up", "software") tells nothing; marks do where they leave little else.
const least = { told: 0.4, likely: 0.5 }
// A text of no more words than this says nothing of a kind of help that is no likelier than this, and
// names a subject at most.
const nothing = { words: 5, subject: 0.3, likely: 0.4 }
/** What somebody is taken to want who says nothing. */
const firstStep = 'orientation'
/** What somebody is taken to want who names a task, or a subject. */
const trial = 'pilot-poc'
/** The confidence of a guess, which has no words. */
const guessed = 0.2

function toldBy(evidence: readonly Evidence[], { needTypes }: Lexicon): Told {
  const scores = new Map(evidence.map(({ id, score }) => [id, score]))
  return new Map([...needTypes.keys()].map((id) => [id, told * (scores.get(id) ?? 0)]))
}

/** What the vocabulary says for each need type. */
export const toldNeeds = (reading: Reading, lexicon: Lexicon): Told =>
  toldBy(weigh(reading, lexicon.needs), lexicon)

function isAboutSomething(reading: Reading, { areas, sectors }: Lexicon): boolean {
  if (reading.terms.length > nothing.words) return true
  return [areas, sectors].some((field) => (weigh(reading, field)[0]?.score ?? 0) >= nothing.subject)
}

/** What most people mean who name a task or a subject and no kind of help, or name nothing at all. */
function guessOf(leanings: readonly Leaning[], reading: Reading, lexicon: Lexicon): Found<string> {
  const [first] = leanings
  const tried = leanings.find(({ label }) => label === trial)
  const canStep = lexicon.needTypes.has(firstStep)
  const isNothing = canStep && !isAboutSomething(reading, lexicon)
  const value = isNothing ? firstStep : isTrial(first, tried, reading) ? trial : first?.label
  return { value: value ?? firstStep, words: [], confidence: guessed }
}

/** A trial is what is meant unless something else is clearly likelier, in few words by a lot. */
function isTrial(first: Leaning | undefined, tried: Leaning | undefined, { terms }: Reading) {
  if (first === undefined || tried === undefined) return false
  if (tried.share * 2 >= first.share) return true
  const isBare = terms.length <= nothing.words
  return isBare && first.label !== firstStep && first.share < nothing.likely
}

const researchNeed = ({ knowledge }: Lexicon): string | undefined =>
  knowledge.needTypes.find(({ roles }) => roles[0] === researchRole)?.id

/**
 * The kind of help a text asks for: what vocabulary and learned marks together make likeliest. What
 * neither tells clearly is a guess, with a confidence of 0.2 and no words; so is research for the
 * description of a project.
 */
export function needTypeOf(reading: Reading, lexicon: Lexicon): Found<string> | undefined {
  const research = describesProject(reading, lexicon.terms) ? researchNeed(lexicon) : undefined
  if (research !== undefined) return { value: research, words: [], confidence: guessed }
  const index = lexicon.learned?.needs
  const evidence = weigh(reading, lexicon.needs)
  const leanings = leaningsOf(reading, index, toldBy(evidence, lexicon)).filter(({ label }) =>
    lexicon.needTypes.has(label),
  )
  const [first] = leanings
  if (!first) return undefined
  const said = evidence.find(({ id }) => id === first.label)
  const learned = index ? wordsFor(first.label, reading, index) : []
  const words = [...new Set([...(said?.words ?? []), ...learned])]
  const isTold = (said?.score ?? 0) >= least.told || first.share >= least.likely
  if (!isTold || words.length === 0) return guessOf(leanings, reading, lexicon)
  return { value: first.label, words, confidence: first.share }
}
