import type { Lexicon } from '../lexicon.ts'
import type { Reason } from '../reason.ts'
import { researchRole } from '../understanding/describes-project.ts'
import { isDescribed } from './described.ts'
import type { Choice, MatchContext } from './match-context.ts'
import { weights } from './weights.ts'

const { project: weight } = weights

/**
 * What the public projects a partner took part in say for it: the words they share with the text.
 * For the description of a project that, and how many it took part in, says most.
 */
export function projectReason(
  partner: string,
  choice: Choice,
  context: MatchContext,
  { terms }: Lexicon,
): Reason[] {
  const evidence = context.projects.get(partner)
  if (evidence === undefined) return []
  const { score, words } = evidence
  if (isDescribed(choice, context)) {
    const likely = weight.described * (score + (terms.usual.get(partner) ?? 0))
    return [{ kind: 'project', contribution: weight.any + likely, words }]
  }
  const share = choice.need.roles[0] === researchRole ? 1 : weight.otherNeed
  return [{ kind: 'project', contribution: weight.full * share * score, words }]
}
