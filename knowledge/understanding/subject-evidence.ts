import type { Lexicon } from '../lexicon.ts'
import type { Reading } from '../reading/reading.ts'
import { type Evidence, weigh } from '../vocabulary/weigh.ts'

/** What a text says for the focus areas, strongest first, and for what lies outside them. */
export type SubjectEvidence = { areas: Evidence[]; outside: number }

const nearestShare = 0.5

/** A request from a sector that is part of a focus area speaks for that area. */
function withSector(areas: readonly Evidence[], area: string, sector: Evidence): Evidence[] {
  const own = areas.find(({ id }) => id === area) ?? { id: area, score: 0, words: [] }
  const more = {
    id: area,
    score: own.score + nearestShare * sector.score,
    words: [...own.words, ...sector.words],
  }
  return [...areas.filter(({ id }) => id !== area), more]
}

/** Weighs a text in the focus areas and in the sectors, those within an area and those outside. */
export function subjectEvidence(reading: Reading, lexicon: Lexicon): SubjectEvidence {
  let areas: readonly Evidence[] = weigh(reading, lexicon.areas)
  let outside = 0
  for (const sector of weigh(reading, lexicon.sectors)) {
    const known = lexicon.knowledge.sectors.find(({ id }) => id === sector.id)
    const [nearest] = known?.nearestAreas ?? []
    if (known?.isWithinArea && nearest !== undefined) areas = withSector(areas, nearest, sector)
    else outside = Math.max(outside, sector.score)
  }
  return { areas: areas.toSorted((a, b) => b.score - a.score), outside }
}
