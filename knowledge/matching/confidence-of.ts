import type { RankedPartner } from '../reason.ts'

// Fitted to labelled requests: how often the first partner was acceptable, by its lead over the
// second and by what the text itself says for it.
const weights = { base: 0.5, margin: 8, evidence: 2 }

const ofSubject = ({ reasons }: RankedPartner): number =>
  reasons
    .filter(({ kind }) => kind === 'theme' || kind === 'name' || kind === 'sector')
    .reduce((sum, { contribution }) => sum + contribution, 0)

/** How likely it is that the first partner of a ranking is a right one, between 0 and 1. */
export function confidenceOf([first, second]: readonly RankedPartner[]): number {
  if (!first) return 0
  const margin = first.score - (second?.score ?? 0)
  const { base, margin: perMargin, evidence } = weights
  const sum = base + perMargin * margin + evidence * ofSubject(first)
  return 1 / (1 + Math.exp(-sum))
}
