import type { Bag } from './bag.ts'
import { sumOf, unit, type Vector, weighed } from './weighting.ts'

/** A text and the labels it is an example of. */
export type Example = { bag: Bag; labels: readonly string[] }

// What is known beforehand of a label counts nearly as much as its examples.
const seedShare = 0.4

/**
 * For each label the direction in which its texts lie: the mean of its examples, drawn towards what
 * is known of it beforehand.
 */
export function centroidsOf(
  examples: readonly Example[],
  seeds: ReadonlyMap<string, Bag>,
  rarities: Vector,
): Map<string, Vector> {
  const labels = new Set([...seeds.keys(), ...examples.flatMap((example) => example.labels)])
  return new Map(
    [...labels].map((label) => {
      const own = examples.filter((example) => example.labels.includes(label))
      const mean = unit(
        sumOf(
          own.map(({ bag }) => weighed(bag, rarities)),
          own.map((example) => 1 / example.labels.length),
        ),
      )
      const seed = weighed(seeds.get(label) ?? new Map(), rarities)
      if (mean.size === 0 || seed.size === 0) return [label, unit(sumOf([mean, seed]))]
      return [label, unit(sumOf([mean, seed], [1 - seedShare, seedShare]))]
    }),
  )
}

/** What sets each label apart from the mean of all, so that no label gains by being large. */
export function centred(centroids: ReadonlyMap<string, Vector>): Map<string, Vector> {
  const mean = sumOf(
    [...centroids.values()],
    [...centroids].map(() => 1 / centroids.size),
  )
  return new Map([...centroids].map(([label, vector]) => [label, sumOf([vector, mean], [1, -1])]))
}
