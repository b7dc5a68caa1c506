import { dayAt } from '../enquiries/day-at.ts'
import { type Change, type Match, match as matchOf } from '../knowledge/match.ts'
import { standingOf } from '../knowledge/standing.ts'
import type { Answers } from './conversation.ts'
import { remembered } from './remembered.ts'
import type { Given } from './turn.ts'

export type { Change, Match }

/** The visitor leaves the choice to the hub's staff. */
export const HUB = 'hub'

const match = remembered((request, { lexicon }): Match => matchOf(request, lexicon))

/** The match that follows from the answers, and from how partners stand today. */
export function matched(answers: Answers, { brain, now }: Pick<Given, 'brain' | 'now'>): Match {
  const { hub, partners } = brain.knowledge
  return match(answers, brain, standingOf(partners, dayAt(now, hub), brain.open?.() ?? {}))
}

/** Partners that may be asked, in order: the chosen one first, then the others in rank. */
export function partnersToAsk(answers: Answers, { ranked }: Match): string[] {
  if (answers.partner === undefined || answers.partner === HUB) return []
  const others = ranked.map(({ partner }) => partner).filter((id) => id !== answers.partner)
  return [answers.partner, ...others]
}
