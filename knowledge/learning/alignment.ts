import type { Bag } from './bag.ts'

/** For each Dutch term the English terms it stands for, with their shares. */
export type Alignment = ReadonlyMap<string, ReadonlyMap<string, number>>

const rounds = 6
const leastShare = 0.08

/**
 * Which English term a Dutch term stands for, from pairs of terms that say the same (IBM model 1:
 * each round counts, for every pair, how likely each word answers each other, and starts again from
 * those counts).
 */
export function alignmentOf(pairs: readonly { nl: Bag; en: Bag }[]): Alignment {
  let shares: Map<string, Map<string, number>> | undefined
  for (let round = 0; round < rounds; round += 1) shares = nextShares(pairs, shares)
  return kept(shares ?? new Map())
}

function nextShares(
  pairs: readonly { nl: Bag; en: Bag }[],
  shares: Map<string, Map<string, number>> | undefined,
): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>()
  for (const { nl, en } of pairs) {
    for (const english of en.keys()) {
      const likely = [...nl.keys()].map(
        (dutch) => shares?.get(dutch)?.get(english) ?? (shares ? 0 : 1),
      )
      const sum = likely.reduce((a, b) => a + b, 0)
      if (sum === 0) continue
      ;[...nl.keys()].forEach((dutch, at) => {
        const row = counts.get(dutch) ?? new Map<string, number>()
        row.set(english, (row.get(english) ?? 0) + (likely[at] ?? 0) / sum)
        counts.set(dutch, row)
      })
    }
  }
  for (const row of counts.values()) {
    const sum = [...row.values()].reduce((a, b) => a + b, 0)
    for (const [english, count] of row) row.set(english, count / sum)
  }
  return counts
}

/** Without the unlikely ones. */
function kept(shares: Map<string, Map<string, number>>): Alignment {
  return new Map(
    [...shares].map(([dutch, row]) => [
      dutch,
      new Map([...row].filter(([, share]) => share >= leastShare)),
    ]),
  )
}
