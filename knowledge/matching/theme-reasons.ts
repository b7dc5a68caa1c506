import type { Reason } from '../reason.ts'
import type { ThemeEvidence, ThemeWord } from '../understanding/theme-evidence.ts'
import type { ThemeIndex } from '../vocabulary/theme-index.ts'
import { weights } from './weights.ts'

const { theme: weight } = weights
const worthNaming = 0.03
// With ten themes a partner keeps nearly all of a theme's contribution, with sixty about four fifths.
const fewThemes = 8

/** What a theme counts by the area it stands under: in full for the deciding one. */
function shareOf(area: string | undefined, areas: readonly string[]): number {
  if (area === undefined || areas.length === 0 || area === areas[0]) return 1
  return areas.includes(area) ? weight.secondArea : weight.otherArea
}

function amountOf({ amounts }: ThemeWord, areas: readonly string[]): number {
  let most = 0
  for (const [area, amount] of amounts) most = Math.max(most, amount * shareOf(area, areas))
  return most
}

/** What a partner with many themes loses of a theme's contribution: more of them touch any text. */
function lossOf(themes: number): number {
  const kept = 1 / (1 + weight.perDoubling * Math.log2(Math.max(1, themes / fewThemes)))
  return 1 - kept
}

/**
 * What a partner's own themes add to its score, with the visitor's words, and what is taken off to
 * make up for having many. Themes under another area than the chosen ones count for half.
 */
export function themeReasons(
  partner: string,
  { areas, share }: { areas: readonly string[]; share: number },
  evidence: ThemeEvidence,
  index: ThemeIndex,
): Reason[] {
  const words = evidence.get(partner) ?? []
  const amounts = words.map((word) => ({ written: word.written, amount: amountOf(word, areas) }))
  const sum = amounts.reduce((total, { amount }) => total + amount, 0)
  const named = amounts.filter(({ amount }) => amount >= worthNaming)
  if (named.length === 0) return []
  const contribution = weight.full * share * (1 - Math.exp(-sum / weight.half))
  const loss = lossOf(index.counts.get(partner) ?? 0)
  return [
    { kind: 'theme', contribution, words: named.map(({ written }) => written) },
    { kind: 'balance', contribution: -loss * contribution, words: [] },
  ]
}
