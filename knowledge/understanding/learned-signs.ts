import type { Lexicon } from '../lexicon.ts'
import { marksOf } from '../reading/marks-of.ts'
import type { Reading } from '../reading/reading.ts'
import { type Leaning, learnedLeanings } from './learned-leanings.ts'

// What the odds of being at the wrong counter count beside a sure sign, which is 1; and what the
// share of one kind among all kinds does. Chosen on requests that were kept back.
const share = { odds: 0.3, usual: 0.65, kind: 0.17, leastKind: -4 }
/** What stands in the model for a message at the right counter. */
export const atTheCounter = 'request'

/**
 * What learned marks add to the signs of each kind of message that is no request, above or below
 * zero. Empty for a hub that learned nothing.
 */
export function learnedSigns(reading: Reading, { learned }: Lexicon): Map<string, number> {
  if (learned === undefined) return new Map()
  const leanings = learnedLeanings(marksOf(reading), learned.scopes)
  const request = leanings.find(({ label }) => label === atTheCounter)?.score ?? 0
  const kinds = leanings.filter(({ label }) => label !== atTheCounter)
  const all = Math.log(kinds.reduce((sum, { score }) => sum + Math.exp(score), 0))
  const odds = share.odds * (all - request) + share.usual
  const ofKind = ({ score }: Leaning): number => share.kind * Math.max(share.leastKind, score - all)
  return new Map(kinds.map((one) => [one.label, odds + ofKind(one)]))
}
