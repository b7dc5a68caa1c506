import { seededRandom } from './seeded-random.ts'
import type { Share } from './shares.ts'

/** Lower and upper end of the 95 % interval. */
export type Interval = [number, number]

const resamples = 1000
const seed = 20_270_101
const tails = { lower: 0.025, upper: 0.975 }

function resampled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items.flatMap(() => items[Math.floor(random() * items.length)] ?? [])
}

function intervalOf(values: readonly number[]): Interval {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.floor(share * sorted.length)] ?? 0
  return [at(tails.lower), at(tails.upper)]
}

/**
 * The 95 % bootstrap interval of each named figure of some items: as many of them are drawn with
 * replacement a thousand times, the same way each time. A figure that is null has none.
 */
export function intervalsOf<Item>(
  items: readonly Item[],
  figures: (items: readonly Item[]) => Record<string, Share>,
): Record<string, Interval> {
  const random = seededRandom(seed)
  const drawn = new Map<string, number[]>()
  for (let draw = 0; draw < resamples; draw += 1) {
    for (const [name, value] of Object.entries(figures(resampled(items, random)))) {
      if (value === null) continue
      const values = drawn.get(name) ?? []
      values.push(value)
      drawn.set(name, values)
    }
  }
  return Object.fromEntries([...drawn].map(([name, values]) => [name, intervalOf(values)]))
}
