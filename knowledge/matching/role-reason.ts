import type { Lexicon } from '../lexicon.ts'
import type { Reason } from '../reason.ts'
import type { Partner } from '../schema.ts'
import { borneOut } from './borne-out.ts'
import { isDescribed } from './described.ts'
import type { Choice, MatchContext } from './match-context.ts'
import { inOwnRole, type Service } from './serving.ts'
import { weights } from './weights.ts'

/** Of the roles that serve a need the first are what is asked for; others are a way to get there. */
const direct = 2

/** Who took part in such projects as a text describes is a candidate for it in whichever role. */
function takingPart(
  choice: Choice,
  context: MatchContext,
): (partner: Partner) => Service | undefined {
  if (!isDescribed(choice, context)) return () => undefined
  return (partner) => (context.projects.has(partner.id) ? inOwnRole(partner) : undefined)
}

/** What a partner's role says for it; undefined when it has none that serves the chosen need. */
export function roleReason(
  choice: Choice,
  context: MatchContext,
  { serving }: Lexicon,
): (partner: Partner) => Reason | undefined {
  const { need } = choice
  const services = serving.get(need.id)
  const evidence = context.needs.get(need.id)
  const share = borneOut(weights.role.answered, evidence?.score)
  const words = evidence?.words ?? []
  const tookPart = takingPart(choice, context)
  return (partner) => {
    const service = services?.get(partner.id) ?? tookPart(partner)
    if (!service) return undefined
    const { role, worth } = service
    const isAsked = need.roles.slice(0, direct).includes(role)
    return { kind: 'role', contribution: worth * share, words: isAsked ? words : [], about: role }
  }
}
