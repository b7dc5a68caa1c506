import { type RankedPartner, type Reason, scoreOf } from '../reason.ts'
import type { Standing } from '../standing.ts'
import { weights } from './weights.ts'

const { full, stale } = weights.standing

/** Takes off what a partner without room, or with a card that may be out of date, is named later for. */
export function lowerByStanding(ranked: RankedPartner[], standing: Standing): RankedPartner[] {
  if (standing.full.length === 0 && standing.stale.length === 0) return ranked
  return ranked.map((one) => {
    const standings: Reason[] = [
      ...(standing.full.includes(one.partner) ? [reason('capacity', full)] : []),
      ...(standing.stale.includes(one.partner) ? [reason('review', stale)] : []),
    ]
    if (standings.length === 0) return one
    const reasons = [...one.reasons, ...standings]
    return { ...one, reasons, score: scoreOf(reasons) }
  })
}

const reason = (kind: Reason['kind'], contribution: number): Reason => ({
  kind,
  contribution,
  words: [],
})
