import type { Lexicon } from '../lexicon.ts'
import { type RankedPartner, type Reason, scoreOf } from '../reason.ts'
import type { Choice, MatchContext } from './match-context.ts'
import { weights } from './weights.ts'

const { wish: weight } = weights

/**
 * Adds to each partner that plays the wanted role what that says for it: most where it is its main
 * one, and little for who does nothing in the deciding area.
 */
export function withWish(
  ranked: RankedPartner[],
  { areas: [area] }: Choice,
  { partnerRole: role }: Pick<MatchContext, 'partnerRole'>,
  { partners }: Lexicon,
): RankedPartner[] {
  if (role === undefined) return ranked
  return ranked.map((one) => {
    const card = partners.get(one.partner)
    const place = card?.roles.indexOf(role) ?? -1
    if (place < 0) return one
    const isStranger = area !== undefined && (card?.focusAreas[area]?.strength ?? 0) === 0
    const contribution = weight.full * weight.later ** place * (isStranger ? weight.stranger : 1)
    const reason: Reason = { kind: 'wish', contribution, words: [], about: role }
    const reasons = [...one.reasons, reason]
    return { ...one, reasons, score: scoreOf(reasons) }
  })
}
