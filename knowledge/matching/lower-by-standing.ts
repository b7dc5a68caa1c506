import type { Reason } from '../reason.ts'
import type { Standing } from '../standing.ts'
import { type Tally, withReason } from './tally.ts'
import { weights } from './weights.ts'

const { full, stale } = weights.standing

/** Takes off what a partner without room, or with a card that may be out of date, is named later for. */
export function lowerByStanding(tallies: Tally[], standing: Standing): Tally[] {
  if (standing.full.length === 0 && standing.stale.length === 0) return tallies
  return tallies.map((tally) => {
    const { id } = tally.partner
    const withRoom = standing.full.includes(id)
      ? withReason(tally, reason('capacity', full))
      : tally
    return standing.stale.includes(id) ? withReason(withRoom, reason('review', stale)) : withRoom
  })
}

const reason = (kind: Reason['kind'], contribution: number): Reason => ({
  kind,
  contribution,
  words: [],
})
