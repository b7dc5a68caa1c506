import type { Language } from '../language.ts'
import { isFunctionWord } from '../reading/function-words.ts'
import { generalStems } from '../reading/general-stems.ts'
import { dutchStem, englishStem } from '../reading/stem.ts'
import { plainsOf } from '../reading/text.ts'
import { hasWord, type WordMap, wordMapOf } from '../reading/word-table.ts'
import type { Partner } from '../schema.ts'
import type { Field } from './field.ts'
import type { TermSource } from './term-source.ts'
import { isOwn, type ThemeText, themeCount, themeTexts } from './theme-texts.ts'
import { weakStems } from './weak-words.ts'

/** A stem of one language: "past" is one thing in Dutch and another in English. */
export const themeKey = (form: Language, stem: string): string => `${form} ${stem}`

const stemOf = (key: string): string => key.slice(key.indexOf(' ') + 1)

/** What a partner works on. */
export type Theme = Omit<ThemeText, 'text' | 'form'> & {
  /** Sum of the rarities of the stems by which a text can touch it. */
  total: number
}

/** A stem by which a text can touch themes. */
export type ThemeStem = {
  themes: readonly Theme[]
  /** Between 0 and 1: how few partners it points to. */
  rarity: number
  /** What is left of one that goes with any subject, need or area; 1 for another. */
  plainness: number
}

export type ThemeIndex = {
  /** By what `themeKey` makes of them. */
  stems: WordMap<ThemeStem>
  /** Number of themes of each partner. */
  counts: ReadonlyMap<string, number>
}

/** Stems that tell the need type or name a focus area, and so point less to one partner. */
export type CommonStems = {
  needs: ReadonlySet<string>
  areaNames: ReadonlySet<string>
  /** Fields whose words are subjects. */
  fields: readonly Field[]
}

const shares = { weak: 0.35, general: 0.15, said: 0.3 }

function plainness(key: string, { needs, areaNames }: CommonStems): number {
  const stem = stemOf(key)
  if (stem === 'ai' || generalStems.has(stem)) return shares.general
  const said = needs.has(stem) || areaNames.has(stem) ? shares.said : 1
  return said * (weakStems.has(stem) ? shares.weak : 1)
}

function stemsOfTheme({ text, form }: ThemeText, { split, places }: TermSource): string[] {
  const plains = plainsOf(text).filter(
    (plain) =>
      plain.length > 1 &&
      !isFunctionWord(plain) &&
      !places.has(plain) &&
      !places.has(dutchStem(plain)),
  )
  const stems = plains.flatMap((plain) =>
    form === 'en' ? [englishStem(plain)] : split(plain).map(dutchStem),
  )
  return [...new Set(stems.map((stem) => themeKey(form, stem)))]
}

type Stemmed = Omit<Theme, 'total'> & { stems: string[] }

/** Rarity of a stem from the number of partners that have it, as in inverse document frequency. */
function rarities(themes: readonly Stemmed[], partners: number): Map<string, number> {
  const holders = new Map<string, Set<string>>()
  for (const { partner, stems } of themes) {
    for (const stem of stems) {
      const set = holders.get(stem) ?? new Set<string>()
      holders.set(stem, set.add(partner))
    }
  }
  const rarity = new Map<string, number>()
  for (const [stem, set] of holders) {
    rarity.set(stem, Math.log(1 + partners / set.size) / Math.log(1 + partners))
  }
  return rarity
}

/** The themes that each stem touches, with how much all their stems tell. */
function byStem(themes: readonly Stemmed[], rarity: ReadonlyMap<string, number>) {
  const touched = new Map<string, Theme[]>()
  for (const { stems, ...theme } of themes) {
    const total = stems.reduce((sum, stem) => sum + (rarity.get(stem) ?? 0), 0)
    const weighed = { ...theme, total }
    for (const stem of stems) {
      const others = touched.get(stem)
      if (others) others.push(weighed)
      else touched.set(stem, [weighed])
    }
  }
  return touched
}

function isInField(key: string, { fields }: CommonStems): boolean {
  const stem = stemOf(key)
  const form = key.startsWith(themeKey('nl', '')) ? 'nl' : 'en'
  return fields.some(({ words }) => hasWord(words[form], stem))
}

/** Makes the themes of all partners findable by the stems of their words. */
export function themeIndexOf(
  partners: readonly Partner[],
  common: CommonStems,
  source: TermSource,
): ThemeIndex {
  const texts = themeTexts(partners).map((text) => ({ text, stems: stemsOfTheme(text, source) }))
  const own = new Set(texts.flatMap(({ text, stems }) => (isOwn(text) ? stems : [])))
  const isSubject = (key: string): boolean =>
    plainness(key, common) === 1 && (own.has(key) || isInField(key, common))
  const stemmed = texts.map(
    ({ text, stems }): Stemmed => ({
      ...{ partner: text.partner, area: text.area, weight: text.weight },
      stems: isOwn(text) ? stems : stems.filter(isSubject),
    }),
  )
  const rarity = rarities(stemmed, partners.length)
  const stems = [...byStem(stemmed, rarity)].map(([stem, themes]): [string, ThemeStem] => [
    stem,
    { themes, rarity: rarity.get(stem) ?? 0, plainness: plainness(stem, common) },
  ])
  return {
    stems: wordMapOf(new Map(stems)),
    counts: new Map(partners.map((partner) => [partner.id, themeCount(partner)])),
  }
}
