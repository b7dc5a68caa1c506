import type { Reason } from '../reason.ts'
import type { Partner } from '../schema.ts'
import { borneOut } from './borne-out.ts'
import { isDescribed } from './described.ts'
import { moneyRole } from './desk-roles.ts'
import type { Choice, MatchContext } from './match-context.ts'
import { noReasons, type ReasonsFor } from './reasons-for.ts'
import { weights } from './weights.ts'

const { area: weight } = weights
/** The highest strength on a card. */
const leading = 3
const outsideStrength = 1

/** How strong a partner is in an area; who is outside the network serves all areas alike. */
const strengthIn = ({ tier, focusAreas }: Partner, area: string): number =>
  tier === 'external' ? outsideStrength : (focusAreas[area]?.strength ?? 0)

/** Without a chosen area a partner at home in all of them is the safer choice. */
function breadthReason(partner: Partner): Reason {
  const strengths = Object.keys(partner.focusAreas).map((area) => strengthIn(partner, area))
  const covered = strengths.filter((strength) => strength > 0).length / strengths.length
  const mean = strengths.reduce((sum, strength) => sum + strength, 0) / strengths.length
  const breadth = covered ** 2 * (0.75 + mean / leading / 4)
  return { kind: 'area', contribution: weight.full * weight.breadth * breadth, words: [] }
}

/** How strong a partner is in the chosen areas, the deciding one counting most. */
export function areaReasons({ need, areas }: Choice, context: MatchContext): ReasonsFor {
  // A sector outside the areas says more than being at home in all of them.
  if (areas.length === 0) return context.sector ? noReasons : (one) => [breadthReason(one)]
  const counts = need.roles[0] === moneyRole ? weight.money : 1
  const shares =
    areas.length === 1 ? [counts] : [counts * (1 - weight.second), counts * weight.second]
  const described = isDescribed({ need, areas }, context) ? weights.described.area : 1
  const chosen = areas.slice(0, shares.length).map((about, at) => {
    const evidence = context.areas.get(about)
    const bears = borneOut(weight.answered, evidence?.score)
    const share = described * weight.full * (shares[at] ?? 0) * bears
    return { about, share, words: evidence?.words ?? [] }
  })
  return (partner) => {
    const reasons: Reason[] = []
    for (const { about, share, words } of chosen) {
      const contribution = (strengthIn(partner, about) / leading) * share
      if (contribution !== 0) reasons.push({ kind: 'area', contribution, words, about })
    }
    return reasons
  }
}
