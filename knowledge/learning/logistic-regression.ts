import { seededRandom } from '../evaluation/seeded-random.ts'
import { shareOf } from '../reading/marks-of.ts'

/**
 * A text as the rows of its marks, and how many marks it has, also those without a row; what each
 * label has beforehand by what rules say; and how far it is an example of each label: shares sum to 1.
 */
export type Example = {
  rows: readonly number[]
  marks: number
  told: readonly number[]
  shares: readonly number[]
}

/** What was learned: what each label has beforehand, and what each mark says, row by row. */
export type Regression = { base: Float64Array; says: Float64Array }

export type Pace = { rounds: number; step: number; restraint: number }

const tiny = 1e-8
const seed = 1

/** As `softmax`, in place: it is done a hundred thousand times. */
function softened(scores: Float64Array): void {
  const most = Math.max(...scores)
  let sum = 0
  for (let at = 0; at < scores.length; at += 1) {
    const value = Math.exp((scores[at] ?? 0) - most)
    scores[at] = value
    sum += value
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / sum
}

/** The scores of all labels for a text; one of many marks is no surer than one of few. */
export function scoresOf({ rows, marks, told }: Omit<Example, 'shares'>, found: Regression) {
  const { base, says } = found
  const scores = base.map((value, at) => value + (told[at] ?? 0))
  const share = shareOf(marks)
  for (const row of rows) {
    const from = row * base.length
    for (let at = 0; at < base.length; at += 1) {
      scores[at] = (scores[at] ?? 0) + (says[from + at] ?? 0) * share
    }
  }
  return scores
}

/** Moves one figure against a slope, the less the more it was moved before (AdaGrad). */
function move(values: Float64Array, moved: Float64Array, at: number, slope: number, step: number) {
  const sum = (moved[at] ?? 0) + slope * slope
  moved[at] = sum
  values[at] = (values[at] ?? 0) - (step * slope) / (Math.sqrt(sum) + tiny)
}

function learnFrom(example: Example, found: Regression, moved: Regression, pace: Pace): void {
  const wrong = scoresOf(example, found)
  softened(wrong)
  for (let at = 0; at < wrong.length; at += 1) {
    wrong[at] = (wrong[at] ?? 0) - (example.shares[at] ?? 0)
    move(found.base, moved.base, at, wrong[at] ?? 0, pace.step)
  }
  const share = shareOf(example.marks)
  for (const row of example.rows) {
    const from = row * wrong.length
    for (let at = 0; at < wrong.length; at += 1) {
      const slope = (wrong[at] ?? 0) * share + pace.restraint * (found.says[from + at] ?? 0)
      move(found.says, moved.says, from + at, slope, pace.step)
    }
  }
}

/** The numbers below `count` in an order that looks random and is always the same. */
function shuffled(count: number): number[] {
  const random = seededRandom(seed)
  const order = Array.from({ length: count }, (_, at) => at)
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const [a, b] = [order[at] ?? 0, order[other] ?? 0]
    order[at] = b
    order[other] = a
  }
  return order
}

const nothing = (labels: number, rows: number): Regression => ({
  base: new Float64Array(labels),
  says: new Float64Array(labels * rows),
})

/**
 * Multinomial logistic regression by AdaGrad (Duchi et al. 2011): figures under which the examples
 * are likeliest, on top of what is told of them, held small by `restraint` (ridge). The same
 * examples give the same figures.
 */
export function regressionOf(
  examples: readonly Example[],
  size: { labels: number; rows: number },
  pace: Pace,
): Regression {
  const found = nothing(size.labels, size.rows)
  const moved = nothing(size.labels, size.rows)
  const order = shuffled(examples.length)
  for (let round = 0; round < pace.rounds; round += 1) {
    for (const at of order) {
      const example = examples[at]
      if (example) learnFrom(example, found, moved, pace)
    }
  }
  return found
}
