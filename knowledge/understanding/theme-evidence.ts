import { isFunctionWord } from '../reading/function-words.ts'
import type { Reading, ReadTerm } from '../reading/reading.ts'
import type { Theme, ThemeIndex } from '../vocabulary/theme-index.ts'

/** What one word of a text says for a partner, by the area of the themes it touches. */
export type ThemeWord = { written: string; amounts: Map<string | undefined, number> }

/** For each partner the words of a text that touch its themes, in the order of the text. */
export type ThemeEvidence = ReadonlyMap<string, readonly ThemeWord[]>

type Said = { at: number; written: string; weight: number }
type Touched = { matched: number; amounts: Map<Said, number> }

const repeatShare = 0.25

const stemsIn = (term: ReadTerm): Set<string> => new Set([...term.keys, ...term.parts])

/** The stems of the index that a text says, and where; said again they count for a quarter. */
function saidStems(reading: Reading, index: ThemeIndex): Map<string, Said[]> {
  const said = new Map<string, Said[]>()
  const inFigure = (at: number): boolean =>
    reading.figures.some(({ from, to }) => from <= at && at < to)
  reading.terms.forEach((term, at) => {
    if (term.weight === 0 || isFunctionWord(term.plain) || inFigure(at)) return
    const places = [...stemsIn(term)].filter((stem) => index.byStem.has(stem))
    const one = { at, written: term.written, weight: term.weight }
    for (const stem of places) {
      const before = said.get(stem) ?? []
      const again = before.length > 0 ? { ...one, weight: one.weight * repeatShare } : one
      said.set(stem, [...before, again])
    }
  })
  return said
}

function touchedThemes(reading: Reading, index: ThemeIndex): Map<Theme, Touched> {
  const touched = new Map<Theme, Touched>()
  for (const [stem, places] of saidStems(reading, index)) {
    const rarity = index.rarity.get(stem) ?? 0
    const amount = rarity * index.plainness(stem)
    for (const theme of index.byStem.get(stem) ?? []) {
      const one = touched.get(theme) ?? { matched: 0, amounts: new Map<Said, number>() }
      one.matched += rarity
      for (const place of places) {
        one.amounts.set(place, (one.amounts.get(place) ?? 0) + amount * place.weight)
      }
      touched.set(theme, one)
    }
  }
  return touched
}

const inOrder = (words: ReadonlyMap<number, ThemeWord>): ThemeWord[] =>
  [...words].sort(([a], [b]) => a - b).map(([, word]) => word)

/**
 * How the words of a text touch the themes of partners. A word counts by how few partners it points
 * to and by how much of the theme the text says; of several themes of one partner the one that
 * counts most, so that a word does not count more for a partner with many themes.
 */
export function themeEvidence(reading: Reading, index: ThemeIndex): ThemeEvidence {
  const evidence = new Map<string, Map<number, ThemeWord>>()
  for (const [theme, { matched, amounts }] of touchedThemes(reading, index)) {
    const share = (theme.weight * matched) / theme.total
    for (const [{ at, written }, raw] of amounts) {
      const amount = raw * share
      const words = evidence.get(theme.partner) ?? new Map<number, ThemeWord>()
      const word = words.get(at) ?? { written, amounts: new Map<string | undefined, number>() }
      word.amounts.set(theme.area, Math.max(amount, word.amounts.get(theme.area) ?? 0))
      evidence.set(theme.partner, words.set(at, word))
    }
  }
  return new Map([...evidence].map(([partner, words]) => [partner, inOrder(words)]))
}
