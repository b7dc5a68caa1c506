import type { Lexicon } from '../lexicon.ts'
import type { Reason } from '../reason.ts'
import type { NeedType, Partner } from '../schema.ts'
import { borneOut } from './borne-out.ts'
import { moneyRole } from './desk-roles.ts'
import type { Choice, MatchContext } from './match-context.ts'

const weight = 0.3
// How much rests on the chosen need type alone; the rest on the text bearing it out.
const answered = 0.9
// What each place further down the list leaves of a role the need asks for (least where money is
// asked), and what it takes off a role the partner offers.
const later = { needed: 0.82, money: 0.65, offered: 0.045 }
const spokenShare = 0.1
// Naming a company recommends a supplier: the hub stays neutral where no supplier is sought.
const supplierShare = 0.85

/** Where one role serves a need, partners whose own themes speak of that help serve it best. */
function spokenOf(partner: Partner, need: NeedType, lexicon: Lexicon): number {
  if (need.roles.length > 1) return 1
  const spoken = lexicon.roleFit.get(need.id)?.get(partner.id) ?? 0
  return 1 - spokenShare + spokenShare * spoken
}

/** The role in which a partner serves the chosen need best; undefined when it has none of them. */
export function roleReason(
  partner: Partner,
  { need }: Choice,
  context: MatchContext,
  lexicon: Lexicon,
): Reason | undefined {
  const fade = need.roles[0] === moneyRole ? later.money : later.needed
  let best: { role: string; fit: number } | undefined
  for (const [needed, role] of need.roles.entries()) {
    const offered = partner.roles.indexOf(role)
    const neutral = partner.kind === 'company' && offered > 0 ? supplierShare : 1
    const fit = neutral * fade ** needed * (1 - later.offered * offered)
    if (offered >= 0 && (!best || fit > best.fit)) best = { role, fit }
  }
  if (!best) return undefined
  const evidence = context.needs.get(need.id)
  const fit = best.fit * spokenOf(partner, need, lexicon)
  const contribution = weight * fit * borneOut(answered, evidence?.score)
  return { kind: 'role', contribution, words: evidence?.words ?? [], about: best.role }
}
