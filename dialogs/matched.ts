import { type Change, type Match, match } from '../knowledge/match.ts'
import type { Answers } from './conversation.ts'
import { remembered } from './remembered.ts'

export type { Change, Match }

/** The visitor leaves the choice to the hub's staff. */
export const HUB = 'hub'

/** The match that follows from the answers; the same answers always give the same match. */
export const matched = remembered((request, { lexicon }): Match => match(request, lexicon))

/** Partners that may be asked, in order: the chosen one first, then the others in rank. */
export function partnersToAsk(answers: Answers, { ranked }: Match): string[] {
  if (answers.partner === undefined || answers.partner === HUB) return []
  const others = ranked.map(({ partner }) => partner).filter((id) => id !== answers.partner)
  return [answers.partner, ...others]
}
