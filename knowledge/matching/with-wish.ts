import type { Choice, MatchContext } from './match-context.ts'
import { type Tally, withReason } from './tally.ts'
import { weights } from './weights.ts'

const { wish: weight } = weights

/**
 * Adds to each partner that plays the wanted role what that says for it: most where it is its main
 * one, and little for who does nothing in the deciding area.
 */
export function withWish(
  tallies: Tally[],
  { areas: [area] }: Choice,
  { partnerRole: role }: Pick<MatchContext, 'partnerRole'>,
): Tally[] {
  if (role === undefined) return tallies
  return tallies.map((tally) => {
    const { roles, focusAreas } = tally.partner
    const place = roles.indexOf(role)
    if (place < 0) return tally
    const isStranger = area !== undefined && (focusAreas[area]?.strength ?? 0) === 0
    const contribution = weight.full * weight.later ** place * (isStranger ? weight.stranger : 1)
    return withReason(tally, { kind: 'wish', contribution, words: [], about: role })
  })
}
