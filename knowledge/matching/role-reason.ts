import type { Lexicon } from '../lexicon.ts'
import type { Reason } from '../reason.ts'
import type { NeedType, Partner } from '../schema.ts'
import { borneOut } from './borne-out.ts'
import { moneyRole } from './desk-roles.ts'
import type { Choice, MatchContext } from './match-context.ts'
import { weights } from './weights.ts'

const { role: weight } = weights

type RoleFit = { role: string; fit: number }

/** The role in which a partner serves a need best, and how well, between 0 and 1. */
function bestRole(partner: Partner, need: NeedType): RoleFit | undefined {
  const fade = need.roles[0] === moneyRole ? weight.laterMoney : weight.laterNeeded
  const fits = need.roles.flatMap((role, needed) => {
    const offered = partner.roles.indexOf(role)
    if (offered < 0) return []
    const neutral = partner.kind === 'company' && offered > 0 ? weight.supplier : 1
    return [{ role, fit: neutral * fade ** needed * (1 - weight.laterOffered * offered) }]
  })
  return fits.sort((a, b) => b.fit - a.fit)[0]
}

/** Who is thought of first for a need serves it in its own first role where it has none asked for. */
function usualRole({ id, roles }: Partner, need: NeedType): RoleFit | undefined {
  const [role] = roles
  const isUsual = need.partners?.includes(id) ?? false
  return isUsual && role !== undefined ? { role, fit: weight.laterNeeded ** 2 } : undefined
}

/** Where one role serves a need, partners whose own themes speak of that help serve it best. */
function spokenOf(partner: Partner, need: NeedType, lexicon: Lexicon): number {
  if (need.roles.length > 1) return 1
  const spoken = lexicon.roleFit.get(need.id)?.get(partner.id) ?? 0
  return 1 - weight.spoken + weight.spoken * spoken
}

function usualBonus({ id }: Partner, { partners = [] }: NeedType): number {
  const place = partners.indexOf(id)
  return place < 0 ? 0 : weight.usual * (1 - weight.laterUsual * place)
}

/** What a partner's role says for it; undefined when it has none that serves the chosen need. */
export function roleReason(
  partner: Partner,
  { need }: Choice,
  context: MatchContext,
  lexicon: Lexicon,
): Reason | undefined {
  const best = bestRole(partner, need) ?? usualRole(partner, need)
  if (!best) return undefined
  const evidence = context.needs.get(need.id)
  const fit = weight.full * best.fit * spokenOf(partner, need, lexicon) + usualBonus(partner, need)
  const contribution = fit * borneOut(weight.answered, evidence?.score)
  return { kind: 'role', contribution, words: evidence?.words ?? [], about: best.role }
}
