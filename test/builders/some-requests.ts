import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { matchRequestOf } from '../../knowledge/evaluation/answer-request.ts'
import { parseLabelledRequests } from '../../knowledge/evaluation/labelled-request.ts'
import type { MatchRequest } from '../../knowledge/match.ts'
import { understand } from '../../knowledge/understand.ts'
import { aBrain } from './a-brain.ts'

const FOLDER = join(import.meta.dirname, '../knowledge/requests')

/**
 * One in `each` of the labelled requests with partners, and what is asked of the matcher for it; of
 * those that were taught unless another file is named.
 */
export function someRequests(
  each: number,
  file = 'tuning.jsonl',
): { request: MatchRequest; language: string; acceptable: string[] }[] {
  return parseLabelledRequests(readFileSync(join(FOLDER, file), 'utf8'))
    .filter((_, at) => at % each === 0)
    .flatMap((labelled) => {
      const { partners: acceptable, language = 'nl' } = labelled
      if (!acceptable) return []
      const understanding = understand(labelled.text, aBrain.lexicon)
      return [{ request: matchRequestOf(labelled, understanding, []), language, acceptable }]
    })
}
