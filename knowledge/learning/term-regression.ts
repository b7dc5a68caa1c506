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

/**
 * Texts by numbered features, their terms and what they have of each direction, one text after the
 * other: that of number `at` has those from `starts[at]` to `starts[at + 1]`.
 */
type Features = { starts: Int32Array; places: Int32Array; amounts: Float64Array }

function featuresOf(texts: readonly { places: number[]; amounts: number[] }[]): Features {
  const starts = new Int32Array(texts.length + 1)
  texts.forEach(({ places }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + places.length
  })
  return {
    starts,
    places: Int32Array.from(texts.flatMap(({ places }) => places)),
    amounts: Float64Array.from(texts.flatMap(({ amounts }) => amounts)),
  }
}

/** Adds to each label's score what the features of a text say. */
function addScores(scores: Float64Array, text: number, features: Features, says: Float64Array) {
  const { starts, places, amounts } = features
  const labels = scores.length
  const end = starts[text + 1] ?? 0
  for (let at = starts[text] ?? 0; at < end; at += 1) {
    const from = (places[at] ?? 0) * labels
    const amount = amounts[at] ?? 0
    for (let label = 0; label < labels; label += 1) {
      scores[label] = (scores[label] ?? 0) + amount * (says[from + label] ?? 0)
    }
  }
}

/** Adds to the slope of each feature how far a text's shares are off. */
function addSlope(slope: Float64Array, text: number, features: Features, off: Float64Array) {
  const { starts, places, amounts } = features
  const labels = off.length
  const end = starts[text + 1] ?? 0
  for (let at = starts[text] ?? 0; at < end; at += 1) {
    const from = (places[at] ?? 0) * labels
    const amount = amounts[at] ?? 0
    for (let label = 0; label < labels; label += 1) {
      slope[from + label] = (slope[from + label] ?? 0) + amount * (off[label] ?? 0)
    }
  }
}

/** Moves values down their slope, as far as before and a step more. */
function move(values: Float64Array, speed: Float64Array, slope: Float64Array): void {
  for (let at = 0; at < values.length; at += 1) {
    speed[at] = momentum * (speed[at] ?? 0) - stride * (slope[at] ?? 0)
    values[at] = (values[at] ?? 0) + (speed[at] ?? 0)
  }
}

function descended(
  examples: readonly TermExample[],
  features: Features,
  size: { features: number; labels: number },
  { rounds, restraint }: Pace,
) {
  const base = new Float64Array(size.labels)
  const says = new Float64Array(size.features * size.labels)
  const speed = { base: new Float64Array(base.length), says: new Float64Array(says.length) }
  const all = examples.reduce((sum, { counts }) => sum + counts, 0)
  const scores = new Float64Array(size.labels)
  for (let round = 0; round < rounds; round += 1) {
    const slope = says.map((value) => restraint * value)
    const baseSlope = new Float64Array(base.length)
    examples.forEach(({ counts, shares }, text) => {
      scores.set(base)
      addScores(scores, text, features, says)
      const named = softmax([...scores])
      const off = scores.map(
        (_, label) => (((named[label] ?? 0) - (shares[label] ?? 0)) * counts) / all,
      )
      addSlope(slope, text, features, off)
      off.forEach((one, label) => {
        baseSlope[label] = (baseSlope[label] ?? 0) + one
      })
    })
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
  const features = featuresOf(
    examples.map(({ text }) => {
      const lies = [...directionsIn(text, latent)].map((value) => directionCounts * value)
      return {
        places: [...directions, ...[...text.keys()].map(placeOf)],
        amounts: [...lies, ...text.values()],
      }
    }),
  )
  const size = { features: latent.count + places.size, labels }
  const { base, says } = descended(examples, features, size, pace)
  function weightsOf(term: string): Float64Array {
    const lies = [...directionsIn(new Map([[term, 1]]), latent)]
    const place = places.get(term)
    const own = place === undefined ? [] : [latent.count + place]
    const alone = featuresOf([
      {
        places: [...directions, ...own],
        amounts: [...lies.map((value) => directionCounts * value), ...own.map(() => 1)],
      },
    ])
    const weights = new Float64Array(labels)
    addScores(weights, 0, alone, says)
    return apart(weights)
  }
  return { base: apart(base), weightsOf }
}
