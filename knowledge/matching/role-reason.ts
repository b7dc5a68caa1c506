import type { Lexicon } from '../lexicon.ts'
import type { Reason } from '../reason.ts'
import type { Partner } from '../schema.ts'
import { borneOut } from './borne-out.ts'
import type { Choice, MatchContext } from './match-context.ts'
import { weights } from './weights.ts'

/** Of the roles that serve a need the first are what is asked for; others are a way to get there. */
const direct = 2

/** What a partner's role says for it; undefined when it has none that serves the chosen need. */
export function roleReason(
  { need }: Choice,
  { needs }: MatchContext,
  { serving }: Lexicon,
): (partner: Partner) => Reason | undefined {
  const services = serving.get(need.id)
  const evidence = needs.get(need.id)
  const share = borneOut(weights.role.answered, evidence?.score)
  const words = evidence?.words ?? []
  return ({ id }) => {
    const service = services?.get(id)
    if (!service) return undefined
    const { role, worth } = service
    const isAsked = need.roles.slice(0, direct).includes(role)
    return { kind: 'role', contribution: worth * share, words: isAsked ? words : [], about: role }
  }
}
