import { seededRandom } from '../evaluation/seeded-random.ts'
import type { Vector } from './weighting.ts'

/** What each term has of the directions in which texts differ most, one term after the other. */
export type Latent = {
  places: ReadonlyMap<string, number>
  count: number
  table: Float64Array
}

const rounds = 4
const seed = 1
const least = 1e-9

/** Adds to the directions of a text what one term, so many times, has of each. */
function addTerm(sum: Float64Array, { count, table }: Latent, place: number, times: number): void {
  const from = place * count
  for (let at = 0; at < count; at += 1) {
    sum[at] = (sum[at] ?? 0) + times * (table[from + at] ?? 0)
  }
}

/** What a text, as its terms, has of each direction. */
export function directionsIn(text: Vector, latent: Latent): Float64Array {
  const sum = new Float64Array(latent.count)
  for (const [term, value] of text) {
    const place = latent.places.get(term)
    if (place !== undefined) addTerm(sum, latent, place, value)
  }
  return sum
}

/** Takes from column `at` what it has of column `before`. */
function part(table: Float64Array, count: number, at: number, before: number): void {
  let shared = 0
  for (let row = 0; row < table.length; row += count) {
    shared += (table[row + at] ?? 0) * (table[row + before] ?? 0)
  }
  for (let row = 0; row < table.length; row += count) {
    table[row + at] = (table[row + at] ?? 0) - shared * (table[row + before] ?? 0)
  }
}

/** Makes the columns stand at right angles, each of length 1 or empty (Gram and Schmidt). */
function straighten(table: Float64Array, count: number): void {
  for (let at = 0; at < count; at += 1) {
    for (let before = 0; before < at; before += 1) part(table, count, at, before)
    let squares = 0
    for (let row = at; row < table.length; row += count) squares += (table[row] ?? 0) ** 2
    // Of texts with fewer directions nothing is left but what rounding leaves.
    const length = Math.sqrt(squares)
    const share = length > least ? 1 / length : 0
    for (let row = at; row < table.length; row += count) table[row] = (table[row] ?? 0) * share
  }
}

/** For each term the sum of the directions of the texts it stands in. */
function summed(texts: readonly Vector[], latent: Latent): Float64Array {
  const sums = new Float64Array(latent.table.length)
  for (const text of texts) {
    const directions = directionsIn(text, latent)
    for (const [term, value] of text) {
      const from = (latent.places.get(term) ?? 0) * latent.count
      directions.forEach((direction, at) => {
        sums[from + at] = (sums[from + at] ?? 0) + value * direction
      })
    }
  }
  return sums
}

/**
 * The directions in which texts differ most, by term, so that a term no example has is read by what
 * it stands beside elsewhere (latent semantic analysis, Deerwester et al. 1990, found by subspace
 * iteration). The same texts give the same directions.
 */
export function latentOf(texts: readonly Vector[], count: number): Latent {
  const random = seededRandom(seed)
  const terms = [...new Set(texts.flatMap((text) => [...text.keys()]))]
  const places = new Map(terms.map((term, place) => [term, place]))
  let table: Float64Array = Float64Array.from(
    { length: terms.length * count },
    () => random() - 0.5,
  )
  for (let round = 0; round < rounds; round += 1) {
    table = summed(texts, { places, count, table })
    straighten(table, count)
  }
  return { places, count, table }
}
