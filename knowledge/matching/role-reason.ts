import type { Lexicon } from '../lexicon.ts'
import type { Reason } from '../reason.ts'
import type { Partner } from '../schema.ts'
import { borneOut } from './borne-out.ts'
import type { Choice, MatchContext } from './match-context.ts'
import { weights } from './weights.ts'

/** What a partner's role says for it; undefined when it has none that serves the chosen need. */
export function roleReason(
  { id }: Partner,
  { need }: Choice,
  { needs }: MatchContext,
  { serving }: Lexicon,
): Reason | undefined {
  const service = serving.get(need.id)?.get(id)
  if (!service) return undefined
  const evidence = needs.get(need.id)
  const contribution = service.worth * borneOut(weights.role.answered, evidence?.score)
  return { kind: 'role', contribution, words: evidence?.words ?? [], about: service.role }
}
