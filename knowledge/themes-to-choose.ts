import type { Lexicon } from './lexicon.ts'
import { type MatchRequest, matchContext } from './matching/match-context.ts'
import { type ThemeChoice, themeChoices } from './matching/theme-choices.ts'

export type { ThemeChoice }

/** What may be chosen when it is asked what a request is about most, whatever was answered before. */
export function themesToChoose(request: MatchRequest, lexicon: Lexicon): ThemeChoice[] {
  const need = lexicon.needTypes.get(request.needType)
  if (!need) return []
  const context = matchContext({ ...request, theme: undefined }, lexicon)
  return themeChoices({ need, areas: request.focusAreas }, context, lexicon)
}
