import type { Lexicon } from '../lexicon.ts'
import { type RankedPartner, type Reason, scoreOf } from '../reason.ts'
import { isDescribed } from './described.ts'
import type { Choice, MatchContext } from './match-context.ts'
import { practiceFactors } from './practice-factors.ts'

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
    const contribution = general + (context.likely.get(one.partner) ?? 0)
    if (contribution === 0) return one
    const reason: Reason = { kind: 'practice', contribution, words: [] }
    const reasons = [...one.reasons, reason]
    return { ...one, reasons, score: scoreOf(reasons) }
  })
}
