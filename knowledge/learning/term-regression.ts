import { softmax } from '../softmax.ts'
import { directionsIn, type Latent } from './latent.ts'
import type { Vector } from './weighting.ts'

/** A text by its terms, what it counts beside others, and how far it is an example of each label. */
export type TermExample = { text: Vector; counts: number; shares: readonly number[] }

/** What each label has before anything is said, and what each term says for it. */
export type TermWeights = { base: Float64Array; weightsOf(term: string): Float64Array }

/** How often all examples are gone through, and how small what is learned is held (ridge). */
export type Pace = { rounds: number; restraint: number }

// Chosen on texts that were kept back. A direction counts twice: it stands for many terms.
const directionCounts = 2
const [stride, momentum] = [5, 0.9]

/** A text as numbered features: its terms, then what it has of each direction. */
type Features = { places: number[]; amounts: number[] }

/** Adds to each label's score what the features of a text say. */
function scoresOf({ places, amounts }: Features, base: Float64Array, says: Float64Array) {
  const scores = Float64Array.from(base)
  places.forEach((place, at) => {
    const from = place * scores.length
    for (let label = 0; label < scores.length; label += 1) {
      scores[label] = (scores[label] ?? 0) + (amounts[at] ?? 0) * (says[from + label] ?? 0)
    }
  })
  return scores
}

/** Adds to the slope of each feature how far a text's shares are off. */
function addSlope(
  slope: Float64Array,
  { places, amounts }: Features,
  off: readonly number[],
): void {
  places.forEach((place, at) => {
    const from = place * off.length
    for (let label = 0; label < off.length; label += 1) {
      slope[from + label] = (slope[from + label] ?? 0) + (amounts[at] ?? 0) * (off[label] ?? 0)
    }
  })
}

/** Moves values down their slope, as far as before and a step more. */
function move(values: Float64Array, speed: Float64Array, slope: Float64Array): void {
  for (let at = 0; at < values.length; at += 1) {
    speed[at] = momentum * (speed[at] ?? 0) - stride * (slope[at] ?? 0)
    values[at] = (values[at] ?? 0) + (speed[at] ?? 0)
  }
}

function descended(
  examples: readonly (TermExample & { features: Features })[],
  size: { features: number; labels: number },
  { rounds, restraint }: Pace,
) {
  const base = new Float64Array(size.labels)
  const says = new Float64Array(size.features * size.labels)
  const speed = { base: new Float64Array(base.length), says: new Float64Array(says.length) }
  const all = examples.reduce((sum, { counts }) => sum + counts, 0)
  for (let round = 0; round < rounds; round += 1) {
    const slope = says.map((value) => restraint * value)
    const baseSlope = new Float64Array(base.length)
    for (const { features, counts, shares } of examples) {
      const named = softmax([...scoresOf(features, base, says)])
      const off = named.map((share, label) => ((share - (shares[label] ?? 0)) * counts) / all)
      addSlope(slope, features, off)
      off.forEach((one, label) => {
        baseSlope[label] = (baseSlope[label] ?? 0) + one
      })
    }
    move(says, speed.says, slope)
    move(base, speed.base, baseSlope)
  }
  return { base, says }
}

/** What is above or below the mean of all labels. */
function apart(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.map((value) => value - mean)
}

/**
 * Multinomial logistic regression on terms by rarity and on the directions they lie in, held small
 * (ridge), by descent with momentum over all examples at once. As a direction is nothing but a sum
 * over terms, all that was learned is said as figures of terms. The same examples give the same.
 */
export function termRegression(
  examples: readonly TermExample[],
  latent: Latent,
  labels: number,
  pace: Pace,
): TermWeights {
  const places = new Map<string, number>()
  const placeOf = (term: string): number => {
    const place = places.get(term) ?? places.size
    places.set(term, place)
    return latent.count + place
  }
  const directions = Array.from({ length: latent.count }, (_, at) => at)
  const read = examples.map((example) => {
    const lies = [...directionsIn(example.text, latent)].map((value) => directionCounts * value)
    const terms = [...example.text.keys()].map(placeOf)
    const amounts = [...lies, ...example.text.values()]
    return { ...example, features: { places: [...directions, ...terms], amounts } }
  })
  const size = { features: latent.count + places.size, labels }
  const { base, says } = descended(read, size, pace)
  const nothing = new Float64Array(labels)
  function weightsOf(term: string): Float64Array {
    const lies = [...directionsIn(new Map([[term, 1]]), latent)]
    const place = places.get(term)
    const own = place === undefined ? [] : [latent.count + place]
    const amounts = [...lies.map((value) => directionCounts * value), ...own.map(() => 1)]
    return apart(scoresOf({ places: [...directions, ...own], amounts }, nothing, says))
  }
  return { base: apart(base), weightsOf }
}
