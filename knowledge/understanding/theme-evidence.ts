import type { Language } from '../language.ts'
import type { TextLanguage } from '../language-of.ts'
import { isFunctionWord } from '../reading/function-words.ts'
import type { Reading, ReadTerm } from '../reading/reading.ts'
import { meaningOf } from '../reading/word-table.ts'
import { type Theme, type ThemeIndex, type ThemeStem, themeKey } from '../vocabulary/theme-index.ts'

/** What one word of a text says for a partner, by the area of the themes it touches. */
export type ThemeWord = { written: string; amounts: Map<string | undefined, number> }

/** For each partner the words of a text that touch its themes, in the order of the text. */
export type ThemeEvidence = ReadonlyMap<string, readonly ThemeWord[]>

type Said = { at: number; written: string; weight: number }
type Touched = { matched: number; amounts: Map<Said, number> }

const repeatShare = 0.25

/** The themes' stems a word may be; a Dutch text borrows English words only as they stand. */
function stemsIn(term: ReadTerm, language: TextLanguage, index: ThemeIndex): ThemeStem[] {
  const known = (form: Language, keys: readonly string[]): ThemeStem[] => [
    ...new Set(keys.flatMap((key) => meaningOf(index.stems, themeKey(form, key)) ?? [])),
  ]
  if (language === 'en') return known('en', term.keys)
  const dutch = known('nl', [...term.keys, ...term.parts])
  if (language === 'other') return [...dutch, ...known('en', term.keys)]
  return dutch.length > 0 ? dutch : known('en', [term.plain, term.plain.replace(/s$/, '')])
}

/** The stems of the index that a text says, and where; said again they count for a quarter. */
function saidStems(reading: Reading, index: ThemeIndex): Map<ThemeStem, Said[]> {
  const said = new Map<ThemeStem, Said[]>()
  const inFigure = (at: number): boolean =>
    reading.figures.some(({ from, to }) => from <= at && at < to)
  reading.terms.forEach((term, at) => {
    if (term.weight === 0 || isFunctionWord(term.plain) || inFigure(at)) return
    const places = stemsIn(term, reading.language, index)
    const one = { at, written: term.written, weight: term.weight }
    for (const stem of places) {
      const before = said.get(stem)
      if (before) before.push({ ...one, weight: one.weight * repeatShare })
      else said.set(stem, [one])
    }
  })
  return said
}

function touchedThemes(reading: Reading, index: ThemeIndex): Map<Theme, Touched> {
  const touched = new Map<Theme, Touched>()
  for (const [stem, places] of saidStems(reading, index)) {
    const { themes, rarity, plainness } = stem
    for (const theme of themes) {
      const one = touched.get(theme) ?? { matched: 0, amounts: new Map<Said, number>() }
      one.matched += rarity
      for (const place of places) {
        one.amounts.set(place, (one.amounts.get(place) ?? 0) + rarity * plainness * place.weight)
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
