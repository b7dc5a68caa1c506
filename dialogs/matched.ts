import { dayAt } from '../knowledge/day-at.ts'
import {
  type AskId,
  askFor,
  type Change,
  type Match,
  type MatchRequest,
  match,
  whatWouldChange,
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

const matchFor = remembered(
  (request: MatchRequest, { lexicon }): Match => match(request, lexicon),
  JSON.stringify,
)
const changesFor = remembered(
  (request: MatchRequest, { lexicon }): Change[] => whatWouldChange(request, lexicon),
  JSON.stringify,
)
const askedFor = remembered(
  (request: MatchRequest, { lexicon }): AskId | undefined => askFor(request, lexicon)?.question,
  JSON.stringify,
)

type Today = Pick<Given, 'brain' | 'now'>

/** What the answers ask of the matcher, as partners stand today. */
export function requestOn(answers: Answers, { brain, now }: Today): MatchRequest {
  const { hub, partners } = brain.knowledge
  return requestOf(answers, standingOf(partners, dayAt(now, hub), brain.open?.() ?? {}))
}

/** The match that follows from the answers, and from how partners stand today. */
export const matched = (answers: Answers, today: Today): Match =>
  matchFor(requestOn(answers, today), today.brain)

/** Other answers that would make another partner first, as partners stand today. */
export const changesIn = (answers: Answers, today: Today): Change[] =>
  changesFor(requestOn(answers, today), today.brain)

/** The question that would make the first partner surer, whatever day it is. */
export const questionToAsk = (answers: Answers, brain: Brain): AskId | undefined =>
  askedFor(requestOf(answers), brain)

/** Partners that may be asked, in order: the chosen one first, then the others in rank. */
export function partnersToAsk(answers: Answers, { ranked }: Match): string[] {
  if (answers.partner === undefined || answers.partner === HUB) return []
  const others = ranked.map(({ partner }) => partner).filter((id) => id !== answers.partner)
  return [answers.partner, ...others]
}
