import type { RankedPartner } from '../reason.ts'

// Chosen by hand so that, on the labelled requests to tune on, it comes closest to how often the
// first partner was acceptable: by its lead over the second, and by what the text says for it.
const weights = { base: 0.8, margin: 3.5, evidence: 0.4 }

const ofSubject = ({ reasons }: RankedPartner): number =>
  reasons
    .filter(({ kind }) => ['theme', 'project', 'name', 'sector'].includes(kind))
    .reduce((sum, { contribution }) => sum + contribution, 0)

/** How likely it is that the first partner of a ranking is a right one, between 0 and 1. */
export function confidenceOf([first, second]: readonly RankedPartner[]): number {
  if (!first) return 0
  const margin = first.score - (second?.score ?? 0)
  const { base, margin: perMargin, evidence } = weights
  const sum = base + perMargin * margin + evidence * ofSubject(first)
  return 1 / (1 + Math.exp(-sum))
}
