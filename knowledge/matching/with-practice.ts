import type { Lexicon } from '../lexicon.ts'
import type { RankedPartner, Reason } from '../reason.ts'
import { isDescribed } from './described.ts'
import type { Choice, MatchContext } from './match-context.ts'
import { practiceFactors } from './practice-factors.ts'
import { scoreOf } from './score-partner.ts'
import { weights } from './weights.ts'

const { practice: weight } = weights

/** What it adds that texts like this one more, or less, than any text lead to a partner. */
function likelihoodOf(partner: string, { likely, reading }: MatchContext): number {
  if (likely.size === 0) return 0
  const share = Math.max(weight.leastShare, likely.get(partner) ?? 0)
  const told = Math.min(1, reading.terms.length / weight.fullWords)
  return weight.likely * told * Math.log(share * likely.size)
}

/** Adds to each partner how much more, or less, than others it is named for such requests. */
export function withPractice(
  ranked: RankedPartner[],
  choice: Choice,
  context: MatchContext,
  { learned }: Lexicon,
): RankedPartner[] {
  // How requests go says nothing of a text that is none.
  if (learned === undefined || isDescribed(choice, context)) return ranked
  const factors = practiceFactors(choice)
  return ranked.map((one) => {
    const usual = learned.practice.get(one.partner)
    const general = factors.reduce((sum, factor) => sum + (usual?.get(factor) ?? 0), 0)
    const contribution = general + likelihoodOf(one.partner, context)
    if (contribution === 0) return one
    const reason: Reason = { kind: 'practice', contribution, words: [] }
    const reasons = [...one.reasons, reason]
    return { ...one, reasons, score: scoreOf(reasons) }
  })
}
