import type { Lexicon } from '../lexicon.ts'
import type { RankedPartner, Reason } from '../reason.ts'
import type { Choice } from './match-context.ts'
import { practiceFactors } from './practice-factors.ts'
import { scoreOf } from './score-partner.ts'

/** Adds to each partner how much more, or less, than others it is named for such requests. */
export function withPractice(
  ranked: RankedPartner[],
  choice: Choice,
  { learned }: Lexicon,
): RankedPartner[] {
  if (learned === undefined) return ranked
  const factors = practiceFactors(choice)
  return ranked.map((one) => {
    const usual = learned.practice.get(one.partner)
    const contribution = factors.reduce((sum, factor) => sum + (usual?.get(factor) ?? 0), 0)
    if (contribution === 0) return one
    const reason: Reason = { kind: 'practice', contribution, words: [] }
    const reasons = [...one.reasons, reason]
    return { ...one, reasons, score: scoreOf(reasons) }
  })
}
