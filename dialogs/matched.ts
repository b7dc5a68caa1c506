import type { Lexicon } from '../knowledge/lexicon.ts'
import { type Change, type Match, type MatchRequest, match } from '../knowledge/match.ts'
import type { Brain } from './brain.ts'
import type { Answers } from './conversation.ts'

export type { Change, Match }

/** Matches worked out last, of each lexicon: a conversation asks for its own again, turn after turn. */
const latest = new WeakMap<Lexicon, Map<string, Match>>()
const REMEMBERED = 200

/** The match that follows from the answers; the same answers always give the same match. */
export function matched(answers: Answers, { lexicon }: Brain): Match {
  const request: MatchRequest = {
    text: [answers.core, answers.need].filter(Boolean).join('\n'),
    focusAreas: answers.focusAreas ?? [],
    needType: answers.needType ?? 'other',
    organisation: { name: answers.organisation, municipality: answers.municipality },
    exclude: answers.excluded,
  }
  const matches = latest.get(lexicon) ?? new Map<string, Match>()
  latest.set(lexicon, matches)
  const key = JSON.stringify(request)
  const found = matches.get(key) ?? match(request, lexicon)
  keepLatest(matches, key, found)
  return found
}

function keepLatest(matches: Map<string, Match>, key: string, found: Match): void {
  matches.delete(key)
  matches.set(key, found)
  const [oldest] = matches.keys()
  if (matches.size > REMEMBERED && oldest !== undefined) matches.delete(oldest)
}

/** Partners that may be asked, in order: the chosen one first, then the others in rank. */
export function partnersToAsk(answers: Answers, { ranked }: Match): string[] {
  if (answers.partner === undefined || answers.partner === HUB) return []
  const others = ranked.map(({ partner }) => partner).filter((id) => id !== answers.partner)
  return [answers.partner, ...others]
}

/** The visitor leaves the choice to the hub's staff. */
export const HUB = 'hub'
