/** A text as the numbers of its marks, and how far it is an example of each label; shares sum to 1. */
export type Example = { marks: readonly number[]; shares: readonly number[] }

/** What was learned: what each label has beforehand, and what each mark says, row by row. */
export type Regression = { base: Float64Array; says: Float64Array }

export type Pace = { rounds: number; step: number; restraint: number }

const momentum = 0.9

/** Turns scores into shares that sum to 1. */
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

/** The scores of all labels for some marks; a text of many marks is no surer than one of few. */
export function scoresOf(marks: readonly number[], { base, says }: Regression): Float64Array {
  const scores = Float64Array.from(base)
  const share = 1 / Math.sqrt(Math.max(1, marks.length))
  for (const mark of marks) {
    const row = mark * base.length
    for (let at = 0; at < base.length; at += 1) {
      scores[at] = (scores[at] ?? 0) + (says[row + at] ?? 0) * share
    }
  }
  return scores
}

/** How far a regression is off for one example, added to where each figure is to be moved. */
function addFault({ marks, shares }: Example, ahead: Regression, fault: Regression): void {
  const wrong = scoresOf(marks, ahead)
  softened(wrong)
  const share = 1 / Math.sqrt(Math.max(1, marks.length))
  for (let at = 0; at < wrong.length; at += 1) {
    const off = (wrong[at] ?? 0) - (shares[at] ?? 0)
    fault.base[at] = (fault.base[at] ?? 0) + off
    for (const mark of marks) {
      const place = mark * wrong.length + at
      fault.says[place] = (fault.says[place] ?? 0) + off * share
    }
  }
}

/** One step of `values` down the slope of `fault`, carried on by the steps before. */
function move(values: Float64Array, speed: Float64Array, slope: (at: number) => number): void {
  for (let at = 0; at < values.length; at += 1) {
    const next = momentum * (speed[at] ?? 0) - slope(at)
    speed[at] = next
    values[at] = (values[at] ?? 0) + next
  }
}

const nothing = (labels: number, marks: number): Regression => ({
  base: new Float64Array(labels),
  says: new Float64Array(labels * marks),
})

/** A little further the way it is going. */
function lookAhead({ base, says }: Regression, speed: Regression): Regression {
  return {
    base: base.map((value, at) => value + momentum * (speed.base[at] ?? 0)),
    says: says.map((value, at) => value + momentum * (speed.says[at] ?? 0)),
  }
}

/**
 * Multinomial logistic regression: figures under which the examples are likeliest, held small by
 * `restraint` (ridge). Without chance: the same examples give the same figures.
 */
export function regressionOf(
  examples: readonly Example[],
  size: { labels: number; marks: number },
  { rounds, step, restraint }: Pace,
): Regression {
  const found = nothing(size.labels, size.marks)
  const speed = nothing(size.labels, size.marks)
  for (let round = 0; round < rounds; round += 1) {
    const ahead = lookAhead(found, speed)
    const fault = nothing(size.labels, size.marks)
    for (const example of examples) addFault(example, ahead, fault)
    const share = step / examples.length
    move(found.base, speed.base, (at) => share * (fault.base[at] ?? 0))
    move(
      found.says,
      speed.says,
      (at) => share * (fault.says[at] ?? 0) + step * restraint * (ahead.says[at] ?? 0),
    )
  }
  return found
}
