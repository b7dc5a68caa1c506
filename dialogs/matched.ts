import { dayAt } from '../knowledge/day-at.ts'
import {
  type AskId,
  type Change,
  type Match,
  type MatchRequest,
  match as matchOf,
} from '../knowledge/match.ts'
import { standingOf } from '../knowledge/standing.ts'
import type { Brain } from './brain.ts'
import type { Answers } from './conversation.ts'
import { remembered } from './remembered.ts'
import { requestOf } from './request-of.ts'
import type { Given } from './turn.ts'

export type { Change, Match }

/** The visitor leaves the choice to the hub's staff. */
export const HUB = 'hub'

const match = remembered(
  (request: MatchRequest, { lexicon }): Match => matchOf(request, lexicon),
  JSON.stringify,
)

/** The match that follows from the answers, and from how partners stand today. */
export function matched(answers: Answers, { brain, now }: Pick<Given, 'brain' | 'now'>): Match {
  const { hub, partners } = brain.knowledge
  const standing = standingOf(partners, dayAt(now, hub), brain.open?.() ?? {})
  return match(requestOf(answers, standing), brain)
}

/** The question that would make the first partner surer, whatever day it is. */
export function questionToAsk(answers: Answers, brain: Brain): AskId | undefined {
  return match(requestOf(answers), brain).ask?.question
}

/** Partners that may be asked, in order: the chosen one first, then the others in rank. */
export function partnersToAsk(answers: Answers, { ranked }: Match): string[] {
  if (answers.partner === undefined || answers.partner === HUB) return []
  const others = ranked.map(({ partner }) => partner).filter((id) => id !== answers.partner)
  return [answers.partner, ...others]
}
