import type { Lexicon } from '../lexicon.ts'
import type { Reading } from '../reading/reading.ts'
import type { Evidence } from '../vocabulary/field.ts'
import type { Found } from './found.ts'
import { subjectEvidence } from './subject-evidence.ts'

const least = 0.22
const leastOutside = 0.5
const outsideRatio = 1.2
const leastSecond = { score: 0.35, share: 0.35 }
// Evidence that a single clear word of the vocabulary gives half of.
const doubt = 0.6

function found(evidence: Evidence, all: readonly Evidence[]): Found<string> {
  const others = all.reduce((sum, { score }) => sum + score, 0) - evidence.score
  const confidence = evidence.score / (evidence.score + others + doubt)
  return { value: evidence.id, words: [...new Set(evidence.words)], confidence }
}

// "Predictive maintenance on our ships" is about ships: technique serves the domain it is used in.
const techniqueArea = 'technical-industry'
const domainShare = 0.6

/** The strongest evidence, but a domain that is nearly as strong before the technique used in it. */
function decidingFirst(evidence: readonly Evidence[]): Evidence[] {
  const [first, second, ...others] = evidence
  const isTechnique = first?.id === techniqueArea
  const swap = isTechnique && second && second.score >= domainShare * first.score
  return swap ? [second, first, ...others] : [...evidence]
}

/**
 * The focus areas a text is about: none, one or two, the deciding one first. None also where a
 * sector outside the areas says as much.
 */
export function focusAreasOf(reading: Reading, lexicon: Lexicon): Found<string>[] {
  const { areas, outside } = subjectEvidence(reading, lexicon)
  const evidence = decidingFirst(areas)
  const [first, second] = evidence
  if (!first || first.score < least) return []
  if (outside >= Math.max(leastOutside, outsideRatio * first.score)) return []
  const isSecond =
    second && second.score >= leastSecond.score && second.score >= leastSecond.share * first.score
  return (isSecond ? [first, second] : [first]).map((one) => found(one, evidence))
}
