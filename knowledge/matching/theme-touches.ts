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
  for (const { area, amount } of amounts) most = Math.max(most, amount * shareOf(area, areas))
  return most
}

/** What a partner with many themes loses of a theme's contribution: more of them touch any text. */
function lossOf(themes: number): number {
  const kept = 1 / (1 + weight.perDoubling * Math.log2(Math.max(1, themes / fewThemes)))
  return 1 - kept
}

/** What the words of a text say for a partner's themes, up to 1, and those worth naming. */
type Touch = { share: number; words: string[]; loss: number }

type Touches = ReadonlyMap<string, Touch>

function touchesUnder(
  areas: readonly string[],
  evidence: ThemeEvidence,
  { counts }: ThemeIndex,
): Touches {
  const touches = new Map<string, Touch>()
  for (const [partner, said] of evidence) {
    let sum = 0
    const words: string[] = []
    for (const word of said) {
      const amount = amountOf(word, areas)
      sum += amount
      if (amount >= worthNaming) words.push(word.written)
    }
    const share = 1 - Math.exp(-sum / weight.half)
    if (words.length > 0)
      touches.set(partner, { share, words, loss: lossOf(counts.get(partner) ?? 0) })
  }
  return touches
}

/** The partners whose themes a text touches, some areas chosen. */
export type ThemeTouches = (areas: readonly string[]) => Touches

/** Finds them once for each list of areas: all partners and several needs are tried with one. */
export function themeTouches(evidence: ThemeEvidence, index: ThemeIndex): ThemeTouches {
  const known = new Map<readonly string[], Touches>()
  return (areas) => {
    const before = known.get(areas)
    if (before) return before
    const touches = touchesUnder(areas, evidence, index)
    known.set(areas, touches)
    return touches
  }
}
