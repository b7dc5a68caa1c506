import type { Lexicon } from './lexicon.ts'
import { type Ask, bestAsk } from './matching/ask.ts'
import { confidenceOf } from './matching/confidence-of.ts'
import { isDescribed } from './matching/described.ts'
import {
  type AskId,
  type Choice,
  type MatchContext,
  type MatchRequest,
  matchContext,
} from './matching/match-context.ts'
import { rankPartners } from './matching/rank-partners.ts'
import { type Change, changesTo } from './matching/what-would-change.ts'
import type { RankedPartner } from './reason.ts'

export type { Ask, AskId, Change, MatchRequest }

/** The partners for a request. */
export type Match = {
  /** At most three, best first. */
  ranked: RankedPartner[]
  /** How likely the first is a right one, between 0 and 1. */
  confidence: number
  /** The text points to the first, and it is likely to be right. */
  sure: boolean
  /** Fit best, and have no room now: they are named after everybody who has. */
  full: string[]
}

/** Likely enough, and with a word of the text that points to the partner. */
const sureFrom = 0.75

const pointsToSubject = ({
  kind,
  words,
  contribution,
}: RankedPartner['reasons'][number]): boolean =>
  contribution > 0.05 &&
  words.length > 0 &&
  ['area', 'theme', 'project', 'name', 'sector'].includes(kind)

function isSure([first]: readonly RankedPartner[], confidence: number): boolean {
  return confidence >= sureFrom && (first?.reasons.some(pointsToSubject) ?? false)
}

type Weighed = Omit<Match, 'full'> & { choice: Choice; context: MatchContext }

function weighed(request: MatchRequest, lexicon: Lexicon): Weighed | undefined {
  const need = lexicon.needTypes.get(request.needType)
  if (!need) return undefined
  const context = matchContext(request, lexicon)
  const choice = { need, areas: request.focusAreas }
  const ranked = rankPartners(choice, context, lexicon)
  const confidence = confidenceOf(ranked, isDescribed(choice, context))
  return { choice, context, ranked, confidence, sure: isSure(ranked, confidence) }
}

/** Finds the partners for a request, with their reasons. An unknown need type finds none. */
export function match(request: MatchRequest, lexicon: Lexicon): Match {
  const found = weighed(request, lexicon)
  if (!found) return { ranked: [], confidence: 0, sure: false, full: [] }
  const { choice, context, ranked, confidence, sure } = found
  return { ranked, confidence, sure, full: withoutRoom(choice, context, lexicon) }
}

/** Of a match that is not sure: the question whose answer separates the candidates best. */
export function askFor(request: MatchRequest, lexicon: Lexicon): Ask | undefined {
  const found = weighed(request, lexicon)
  if (!found || found.sure) return undefined
  return bestAsk(request, found.choice, found.context, found.ranked, lexicon)
}

/** At most three answers, each of which by itself would make another partner first. */
export function whatWouldChange(request: MatchRequest, lexicon: Lexicon): Change[] {
  const found = weighed(request, lexicon)
  const [first] = found?.ranked ?? []
  return found && first
    ? changesTo(request, found.choice, first.partner, found.context, lexicon)
    : []
}

/** Who would be among the first on a day when everybody has room, and has none. */
function withoutRoom(choice: Choice, context: MatchContext, lexicon: Lexicon): string[] {
  const { full } = context.standing
  if (full.length === 0) return []
  const anyDay = { ...context, standing: { full: [], stale: [] } }
  const first = rankPartners(choice, anyDay, lexicon).map(({ partner }) => partner)
  return first.filter((id) => full.includes(id))
}
