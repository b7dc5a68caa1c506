import type { Lexicon } from '../lexicon.ts'
import type { Reading } from '../reading/reading.ts'
import { leaningsOf } from '../understanding/learned-leanings.ts'
import { weights } from './weights.ts'

const { practice: weight } = weights

/**
 * What it adds for each partner that texts like this one lead to it more, or less, than any text
 * does; nothing where that was not learned.
 */
export function likelihoods(
  reading: Reading,
  { learned, partners }: Pick<Lexicon, 'learned' | 'partners'>,
): ReadonlyMap<string, number> {
  if (learned === undefined) return new Map()
  const leanings = leaningsOf(reading, learned.partners, new Map())
  const shares = new Map(leanings.map(({ label, share }) => [label, share]))
  const told = Math.min(1, reading.terms.length / weight.fullWords)
  const addsFor = (share: number): number =>
    weight.likely * told * Math.log(Math.max(weight.leastShare, share) * leanings.length)
  return new Map([...partners.keys()].map((id) => [id, addsFor(shares.get(id) ?? 0)]))
}
