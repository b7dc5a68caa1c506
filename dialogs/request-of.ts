import type { AskId, MatchRequest } from '../knowledge/match.ts'
import type { Standing } from '../knowledge/standing.ts'
import type { Answers } from './conversation.ts'

/** As many characters of a need as are read for its subject; of a longer one the heart is asked. */
export const READ_AT_MOST = 3_000

/** Questions that the matcher would ask. */
const ASKED: readonly AskId[] = ['kind', 'size', 'sector', 'partnerRole']

/** What the answers ask of the matcher. */
export function requestOf(answers: Answers, standing?: Standing): MatchRequest {
  const { core, need = '', focusAreas = [], needType = 'other', excluded } = answers
  const {
    organisation: name,
    municipality,
    kind,
    size,
    sector,
    partnerRole,
    skipped = [],
  } = answers
  return {
    text: [core, need.slice(0, READ_AT_MOST)].filter(Boolean).join('\n'),
    focusAreas,
    needType,
    sector,
    partnerRole,
    refused: ASKED.filter((question) => skipped.includes(question)),
    organisation: { name, municipality, kind, size },
    exclude: excluded,
    standing,
  }
}
