import type { RankedPartner, Reason } from '../reason.ts'

type Weights = { base: number; margin: number; evidence: number; name: number; practice: number }

// Fitted by logistic regression to how often the first partner was acceptable for labelled requests
// that were kept back: by its lead over the second, by what the text says for it, and by what was
// learned of it, where a hub learned anything. Few requests name a partner: that is weighed by hand.
const learned: Weights = { base: -1.15, margin: 2.2, evidence: 0.45, name: 6, practice: 5.8 }
const told: Weights = { base: 0.8, margin: 3.5, evidence: 0.4, name: 0.4, practice: 0 }

// Fitted to research texts that were kept back: among some institutes that work on much the same a
// lead of that size says less.
const described: Weights = { base: 0.18, margin: 0.96, evidence: 0, name: 0, practice: 0 }

const ofSubject: readonly Reason['kind'][] = ['theme', 'project', 'sector']

const sumOf = ({ reasons }: RankedPartner, kinds: readonly Reason['kind'][]): number =>
  reasons
    .filter(({ kind }) => kinds.includes(kind))
    .reduce((sum, { contribution }) => sum + contribution, 0)

function weightsFor({ reasons }: RankedPartner, ofProject: boolean): Weights {
  if (ofProject) return described
  return reasons.some(({ kind }) => kind === 'practice') ? learned : told
}

/**
 * How likely it is that the first partner of a ranking is a right one, between 0 and 1; `ofProject`
 * where the text describes a project.
 */
export function confidenceOf(
  [first, second]: readonly RankedPartner[],
  ofProject: boolean,
): number {
  if (!first) return 0
  const weights = weightsFor(first, ofProject)
  const sum =
    weights.base +
    weights.margin * (first.score - (second?.score ?? 0)) +
    weights.evidence * sumOf(first, ofSubject) +
    weights.name * sumOf(first, ['name']) +
    weights.practice * sumOf(first, ['practice'])
  return 1 / (1 + Math.exp(-sum))
}
