import type { Lexicon } from '../lexicon.ts'
import type { Reading } from '../reading/reading.ts'
import { type Evidence, weigh } from '../vocabulary/weigh.ts'
import { organisationKindOf } from './organisation-of.ts'

const least = 0.5

/**
 * The sector outside the focus areas that a text speaks of. A weak sign ("bank") counts only when
 * the asker says to be one.
 */
export function sectorOf(reading: Reading, lexicon: Lexicon): Evidence | undefined {
  const [first] = weigh(reading, lexicon.sectors)
  if (!first || first.score >= least) return first
  const self = organisationKindOf(reading)?.words ?? []
  const isSelf = first.words.some((word) => self.includes(word))
  return isSelf ? { ...first, score: first.score + least } : undefined
}
