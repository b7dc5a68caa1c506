import type { Bag } from './bag.ts'

/** Numbers by term. */
export type Vector = ReadonlyMap<string, number>

// Chosen on texts that were kept back: a rare term tells more than the logarithm says.
const sharpness = 1.5

/** For each term that stands in two or more texts how rare it is, from its inverse share. */
export function raritiesOf(bags: readonly Bag[]): Vector {
  const holders = new Map<string, number>()
  for (const bag of bags) {
    for (const term of bag.keys()) holders.set(term, (holders.get(term) ?? 0) + 1)
  }
  const often = [...holders].filter(([, count]) => count > 1)
  return new Map(
    often.map(([term, count]) => [term, Math.log(1 + bags.length / count) ** sharpness]),
  )
}

/** What a term that stands several times counts: the logarithm tames repetition. */
export const countedAs = (times: number): number => 1 + Math.log(times)

const lengthOf = (vector: Vector): number =>
  Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0))

/** A vector of length 1 in the same direction; an empty one stays empty. */
export function unit(vector: Vector): Vector {
  const length = lengthOf(vector)
  if (length === 0) return vector
  return new Map([...vector].map(([term, value]) => [term, value / length]))
}

/** Terms of a text by count and rarity (tf-idf), of length 1. */
export function weighed(bag: Bag, rarities: Vector): Vector {
  return unit(
    new Map(
      [...bag].flatMap(([term, times]): [string, number][] => {
        const rarity = rarities.get(term)
        return rarity === undefined ? [] : [[term, countedAs(times) * rarity]]
      }),
    ),
  )
}

/** The sum of vectors, each with a share. */
export function sumOf(vectors: readonly Vector[], shares?: readonly number[]): Vector {
  const sum = new Map<string, number>()
  vectors.forEach((vector, at) => {
    const share = shares?.[at] ?? 1
    for (const [term, value] of vector) sum.set(term, (sum.get(term) ?? 0) + share * value)
  })
  return sum
}
