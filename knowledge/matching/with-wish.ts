import type { Lexicon } from '../lexicon.ts'
import type { RankedPartner, Reason } from '../reason.ts'
import { scoreOf } from './score-partner.ts'
import { weights } from './weights.ts'

const { wish: weight } = weights

/** Adds to each partner that plays the wanted role what that says for it, most where it is its main one. */
export function withWish(
  ranked: RankedPartner[],
  role: string | undefined,
  { partners }: Lexicon,
): RankedPartner[] {
  if (role === undefined) return ranked
  return ranked.map((one) => {
    const place = partners.get(one.partner)?.roles.indexOf(role) ?? -1
    if (place < 0) return one
    const contribution = weight.full * weight.later ** place
    const reason: Reason = { kind: 'wish', contribution, words: [], about: role }
    const reasons = [...one.reasons, reason]
    return { ...one, reasons, score: scoreOf(reasons) }
  })
}
