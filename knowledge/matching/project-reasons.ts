import type { Lexicon } from '../lexicon.ts'
import { researchRole } from '../understanding/describes-project.ts'
import { isDescribed } from './described.ts'
import type { Choice, MatchContext } from './match-context.ts'
import { none, type ReasonsFor } from './reasons-for.ts'
import { weights } from './weights.ts'

const { project: weight } = weights

/**
 * What the public projects a partner took part in say for it: the words they share with the text.
 * For the description of a project that, and how many it took part in, says most.
 */
export function projectReasons(
  choice: Choice,
  context: MatchContext,
  { terms }: Lexicon,
): ReasonsFor {
  const share = choice.need.roles[0] === researchRole ? 1 : weight.otherNeed
  const adds = isDescribed(choice, context)
    ? (id: string, score: number) =>
        weight.any + weight.described * score + weight.usual * (terms.usual.get(id) ?? 0)
    : (_: string, score: number) => weight.full * share * score
  return ({ id }) => {
    const evidence = context.projects.get(id)
    if (evidence === undefined) return none
    const { score, words } = evidence
    return [{ kind: 'project', contribution: adds(id, score), words }]
  }
}
