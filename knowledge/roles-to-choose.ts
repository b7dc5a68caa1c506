import type { Lexicon } from './lexicon.ts'
import { type MatchRequest, matchContext } from './matching/match-context.ts'
import { roleChoices } from './matching/role-choices.ts'

const most = 4

/**
 * Roles to choose from when it is asked how somebody likes to work, whatever was answered before:
 * those that tell the candidates apart, or where none do those that the kind of help names.
 */
export function rolesToChoose(request: MatchRequest, lexicon: Lexicon): string[] {
  const need = lexicon.needTypes.get(request.needType)
  if (!need) return []
  const context = matchContext(request, lexicon)
  const choices = roleChoices({ need, areas: request.focusAreas }, context, lexicon)
  return choices.length > 0 ? choices.map(({ role }) => role) : need.roles.slice(0, most)
}
