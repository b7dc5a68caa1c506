import { meaningOf } from '../reading/word-table.ts'
import { type ThemeIndex, themeKey } from './theme-index.ts'

/** For each need type and partner, between 0 and 1: how far its themes speak of that very help. */
export type RoleFit = ReadonlyMap<string, ReadonlyMap<string, number>>

const untouched = { themes: [], rarity: 0 }

function sumsOf(needStems: ReadonlySet<string>, index: ThemeIndex) {
  const sums = new Map<string, number>()
  for (const stem of needStems) {
    for (const key of [themeKey('nl', stem), themeKey('en', stem)]) {
      const { themes, rarity } = meaningOf(index.stems, key) ?? untouched
      for (const { partner, total, weight } of themes) {
        const amount = (rarity ** 2 * weight) / total
        sums.set(partner, (sums.get(partner) ?? 0) + amount)
      }
    }
  }
  return sums
}

/** Compares the stems of each need type's words with the themes of partners ("stages"). */
export function roleFitOf(
  needStems: ReadonlyMap<string, ReadonlySet<string>>,
  themes: ThemeIndex,
): RoleFit {
  return new Map(
    [...needStems].map(([need, stems]) => {
      const sums = sumsOf(stems, themes)
      const most = Math.max(...sums.values())
      const shares = [...sums].map(([id, sum]): [string, number] => [id, Math.sqrt(sum / most)])
      return [need, new Map(shares)]
    }),
  )
}
