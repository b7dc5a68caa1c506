import type { Language } from '../language.ts'
import type { TextLanguage } from '../language-of.ts'
import { isFunctionWord } from '../reading/function-words.ts'
import type { Reading, ReadTerm } from '../reading/reading.ts'
import { meaningOf } from '../reading/word-table.ts'
import { type Theme, type ThemeIndex, type ThemeStem, themeKey } from '../vocabulary/theme-index.ts'

/** What a word says by themes under one area, or under none. */
type Amount = { area: string | undefined; amount: number }

/** What one word of a text says for a partner, by the area of the themes it touches. */
export type ThemeWord = { at: number; written: string; amounts: Amount[] }

/** For each partner the words of a text that touch its themes, in the order of the text. */
export type ThemeEvidence = ReadonlyMap<string, readonly ThemeWord[]>

type Said = { at: number; written: string; weight: number }
type Touched = { matched: number; said: { place: Said; amount: number }[] }

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

/** Adds what a place says for a theme, by each of its stems that the theme has. */
function addPlace({ said }: Touched, place: Said, amount: number): void {
  const before = said.find((one) => one.place === place)
  if (before === undefined) said.push({ place, amount })
  else before.amount += amount
}

function touchedThemes(reading: Reading, index: ThemeIndex): Map<Theme, Touched> {
  const touched = new Map<Theme, Touched>()
  for (const [{ themes, rarity, plainness }, places] of saidStems(reading, index)) {
    for (const theme of themes) {
      const one = touched.get(theme) ?? { matched: 0, said: [] }
      one.matched += rarity
      for (const place of places) addPlace(one, place, rarity * plainness * place.weight)
      touched.set(theme, one)
    }
  }
  return touched
}

/** Adds a word for a theme under an area; of several themes there the one that counts most stays. */
function addWord(
  words: ThemeWord[],
  { at, written }: Said,
  area: string | undefined,
  amount: number,
): void {
  const word = words.find((one) => one.at === at)
  if (word === undefined) {
    words.push({ at, written, amounts: [{ area, amount }] })
    return
  }
  const before = word.amounts.find((one) => one.area === area)
  if (before === undefined) word.amounts.push({ area, amount })
  else before.amount = Math.max(before.amount, amount)
}

/**
 * How the words of a text touch the themes of partners. A word counts by how few partners it points
 * to and by how much of the theme the text says; of several themes of one partner the one that
 * counts most, so that a word does not count more for a partner with many themes.
 */
export function themeEvidence(reading: Reading, index: ThemeIndex): ThemeEvidence {
  const evidence = new Map<string, ThemeWord[]>()
  for (const [theme, { matched, said }] of touchedThemes(reading, index)) {
    const share = (theme.weight * matched) / theme.total
    const words = evidence.get(theme.partner) ?? []
    for (const { place, amount } of said) addWord(words, place, theme.area, amount * share)
    evidence.set(theme.partner, words)
  }
  for (const words of evidence.values()) words.sort((a, b) => a.at - b.at)
  return evidence
}
