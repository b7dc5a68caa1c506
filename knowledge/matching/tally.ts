import type { RankedPartner, Reason } from '../reason.ts'
import type { Partner } from '../schema.ts'

/** Reasons, the latest in front, so that one more is added without copying those before it. */
type Chain = { reason: Reason; before: Chain | undefined }

/**
 * A candidate while its reasons are gathered. A thousand are, ten times for a request, of which
 * three are told.
 */
export type Tally = {
  partner: Partner
  score: number
  /** What its own themes and its name add. */
  fit: number
  latest: Chain | undefined
}

/** A candidate of which nothing is known yet. */
export const noTally = (partner: Partner): Tally => ({
  partner,
  score: 0,
  fit: 0,
  latest: undefined,
})

/** A candidate with one reason more; one that adds nothing is left out. */
export function withReason(tally: Tally, reason: Reason): Tally {
  const { kind, contribution } = reason
  if (contribution === 0) return tally
  const isFit = kind === 'theme' || kind === 'name'
  return {
    partner: tally.partner,
    score: tally.score + contribution,
    fit: isFit ? tally.fit + contribution : tally.fit,
    latest: { reason, before: tally.latest },
  }
}

/** The candidate as it is told, its reasons in the order in which they were gathered. */
export function rankedOf({ partner, score, latest }: Tally): RankedPartner {
  const reasons: Reason[] = []
  for (let one = latest; one !== undefined; one = one.before) reasons.push(one.reason)
  return { partner: partner.id, score, reasons: reasons.reverse() }
}
