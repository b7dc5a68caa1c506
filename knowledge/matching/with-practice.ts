import type { Lexicon } from '../lexicon.ts'
import { isDescribed } from './described.ts'
import type { Choice, MatchContext } from './match-context.ts'
import { practiceFactors } from './practice-factors.ts'
import { type Tally, withReason } from './tally.ts'

/** Adds to each partner how much more, or less, than others it is named for such requests. */
export function withPractice(
  tallies: Tally[],
  choice: Choice,
  context: MatchContext,
  { learned }: Lexicon,
): Tally[] {
  // How requests go says nothing of a text that is none.
  if (learned === undefined || isDescribed(choice, context)) return tallies
  const factors = practiceFactors(choice)
  return tallies.map((tally) => {
    const { id } = tally.partner
    const usual = learned.practice.get(id)
    const general = usual ? factors.reduce((sum, factor) => sum + (usual.get(factor) ?? 0), 0) : 0
    const contribution = general + (context.likely.get(id) ?? 0)
    return withReason(tally, { kind: 'practice', contribution, words: [] })
  })
}
