import { isDescribed } from './described.ts'
import { deskRoles } from './desk-roles.ts'
import type { Choice, MatchContext } from './match-context.ts'
import { none, type ReasonsFor } from './reasons-for.ts'
import { weights } from './weights.ts'

const { theme: weight } = weights

/**
 * What a partner's own themes add to its score, with the visitor's words, and what is taken off to
 * make up for having many. Themes under another area than the chosen ones count for half, and all of
 * them for less where the partner does nothing in the deciding area.
 */
export function themeReasons({ need, areas }: Choice, context: MatchContext): ReasonsFor {
  const touches = context.themesUnder(areas)
  const [first] = areas
  const described = isDescribed({ need, areas }, context) ? weights.described.theme : 1
  const counts = described * (deskRoles.has(need.roles[0] ?? '') ? weight.desk : 1)
  return ({ id, focusAreas }) => {
    const touch = touches.get(id)
    if (!touch) return none
    const isStranger = first !== undefined && (focusAreas[first]?.strength ?? 0) === 0
    const share = counts * (isStranger ? weight.stranger : 1)
    const contribution = weight.full * share * touch.share
    return [
      { kind: 'theme', contribution, words: touch.words },
      { kind: 'balance', contribution: -touch.loss * contribution, words: [] },
    ]
  }
}
