import type { LabelledRequest } from '../evaluation/labelled-request.ts'
import type { Lexicon } from '../lexicon.ts'
import { type Choice, matchContext } from '../matching/match-context.ts'
import { practiceFactors } from '../matching/practice-factors.ts'
import { rankAll } from '../matching/rank-partners.ts'
import type { Practice } from '../request-model.ts'
import { softmax } from '../softmax.ts'

/** One partner that may be named for a request: its score by the cards, and what else speaks. */
type Candidate = { score: number; keys: number[]; right: number }

// How surely a lead in score is a lead in likelihood; what practice adds is put back in scores.
const sharpness = 8
const restraint = 0.01
const pace = { rounds: 150, step: 0.5, momentum: 0.9 }
/** How much better the best label is than another acceptable one. */
const best = 3
const perThousand = 1000
// For one kind of help there are few examples of a partner: those of its kind count as well.
const ofKind = /^need /

/** Numbers for keys, in the order in which they come. */
function numbering() {
  const numbers = new Map<string, number>()
  const numberOf = (key: string): number => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size)
    return numbers.size - 1
  }
  return { numbers, numberOf }
}

/** By what one factor is learned for a partner: for it alone, and for its kind. */
function keysOf(factor: string, partner: string, kind: string): string[] {
  return [`${partner} ${factor}`, ...(ofKind.test(factor) ? [`${kind}: ${factor}`] : [])]
}

function rightness(labels: readonly string[], partner: string): number {
  if (labels[0] === partner) return best
  return labels.includes(partner) ? 1 : 0
}

/** The candidates for a labelled request, where one of those it allows is among them. */
function candidatesFor(
  { text, focusAreas = [], needTypes = [], partners = [] }: LabelledRequest,
  lexicon: Lexicon,
  numberOf: (key: string) => number,
): Candidate[] {
  const need = lexicon.needTypes.get(needTypes[0] ?? '')
  if (!need) return []
  const context = matchContext({ text, focusAreas, needType: need.id }, lexicon)
  const choice: Choice = { need, areas: focusAreas }
  const factors = practiceFactors(choice)
  const candidates = rankAll(choice, context, lexicon).map(({ partner, score }) => {
    const kind = lexicon.partners.get(partner)?.kind ?? ''
    const keys = factors.flatMap((factor) => keysOf(factor, partner, kind)).map(numberOf)
    return { score, keys, right: rightness(partners, partner) }
  })
  return candidates.some(({ right }) => right > 0) ? candidates : []
}

const shared = (values: readonly number[]): number[] => {
  const sum = values.reduce((a, b) => a + b, 0)
  return values.map((value) => value / sum)
}

/** How likely each candidate is to be named, and to be named rightly, by what is learned so far. */
function likelihoods(candidates: readonly Candidate[], learned: Float64Array) {
  const sums = candidates.map(({ score, keys }) =>
    keys.reduce((sum, key) => sum + (learned[key] ?? 0), sharpness * score),
  )
  const named = softmax(sums)
  const rightly = shared(candidates.map(({ right }, at) => right * (named[at] ?? 0)))
  return { named, rightly }
}

/** What to add for each key so that, among the acceptable, who is named first becomes likeliest. */
function learnedFrom(requests: readonly Candidate[][], keys: number): Float64Array {
  const learned = new Float64Array(keys)
  const speed = new Float64Array(keys)
  for (let round = 0; round < pace.rounds; round += 1) {
    const slope = learned.map((value) => restraint * value)
    for (const candidates of requests) {
      const { named, rightly } = likelihoods(candidates, learned)
      candidates.forEach(({ keys: own }, at) => {
        const off = ((named[at] ?? 0) - (rightly[at] ?? 0)) / requests.length
        for (const key of own) slope[key] = (slope[key] ?? 0) + off
      })
    }
    for (let key = 0; key < keys; key += 1) {
      speed[key] = pace.momentum * (speed[key] ?? 0) - pace.step * (slope[key] ?? 0)
      learned[key] = (learned[key] ?? 0) + (speed[key] ?? 0)
    }
  }
  return learned
}

/** The factors of all need types and areas that the labelled requests have. */
function allFactors(numbers: ReadonlyMap<string, number>): string[] {
  const factors = [...numbers.keys()].map((key) => key.slice(key.indexOf(' ') + 1))
  return [...new Set(factors)].sort()
}

/**
 * Learns from labelled requests who is named more, or less, than the cards alone would say: for a
 * kind of help and for an area. `lexicon` has nothing learned from requests.
 */
export function learnPractice(requests: readonly LabelledRequest[], lexicon: Lexicon): Practice {
  const { numbers, numberOf } = numbering()
  const cases = requests
    .map((request) => candidatesFor(request, lexicon, numberOf))
    .filter((candidates) => candidates.length > 0)
  const learned = learnedFrom(cases, numbers.size)
  const factors = allFactors(numbers)
  const addedBy = (key: string): number => learned[numbers.get(key) ?? -1] ?? 0
  const partners = lexicon.knowledge.partners.map(({ id, kind }) => {
    const values = factors.map((factor) => {
      const sum = keysOf(factor, id, kind).reduce((total, key) => total + addedBy(key), 0)
      return Math.round((perThousand * sum) / sharpness)
    })
    return [id, values] as const
  })
  return { factors, partners: Object.fromEntries(partners) }
}
