import type { MarkTable } from '../mark-table.ts'
import type { Told } from '../understanding/learned-leanings.ts'
import {
  type Example,
  type Pace,
  type Regression,
  regressionOf,
  scoresOf,
} from './logistic-regression.ts'

/** A labelled request: the codes of its marks, what rules tell, and its labels, the best first. */
export type Lesson = {
  /** What the request is in whatever language. */
  pair: string
  codes: readonly number[]
  told: Told
  labels: readonly string[]
}

/** The two languages of one request are one: neither may teach what the other is tested on. */
export const pairOf = (id: string): string => id.replace(/-(?:nl|en)$/, '')

/** What was learned of some marks for some labels. */
export type Learned = { marks: readonly number[]; labels: string[]; regression: Regression }

const parts = 5
const bestShare = 0.7
const usualPace: Omit<Pace, 'restraint'> = { rounds: 8, step: 0.2 }
const most = 127

/** How far an example is one of each label: of the first of its own above all. */
export function sharesOf(labels: readonly string[], all: readonly string[]): number[] {
  const others = (1 - bestShare) / Math.max(1, labels.length - 1)
  return all.map((label) => {
    const rank = labels.indexOf(label)
    if (rank < 0) return 0
    return labels.length === 1 ? 1 : rank === 0 ? bestShare : others
  })
}

/** A lesson as an example: the row of a mark is its place in a list, and one not in it has none. */
function exampleBy(marks: readonly number[], labels: readonly string[]) {
  const rows = new Map(marks.map((code, row) => [code, row]))
  return ({ codes, told }: Lesson): Omit<Example, 'shares'> => ({
    rows: codes.flatMap((code) => rows.get(code) ?? []),
    marks: codes.length,
    told: labels.map((label) => told.get(label) ?? 0),
  })
}

/** How small what is learned is held, and how often and how fast lessons are gone through. */
type LessonPace = Pick<Pace, 'restraint'> & Partial<Pace>

/** Learns to tell the labels of lessons by their marks, on top of what rules tell. */
export function learnedFrom(
  lessons: readonly Lesson[],
  marks: readonly number[],
  pace: LessonPace,
): Learned {
  const labels = [...new Set(lessons.flatMap((lesson) => lesson.labels))].sort()
  const exampleOf = exampleBy(marks, labels)
  const examples = lessons.map((lesson) => ({
    ...exampleOf(lesson),
    shares: sharesOf(lesson.labels, labels),
  }))
  const size = { labels: labels.length, rows: marks.length }
  return { marks, labels, regression: regressionOf(examples, size, { ...usualPace, ...pace }) }
}

/** Tells the likeliest label of a lesson. */
function teller({ marks, labels, regression }: Learned): (lesson: Lesson) => string | undefined {
  const exampleOf = exampleBy(marks, labels)
  return (lesson) => {
    const scores = scoresOf(exampleOf(lesson), regression)
    return labels[scores.indexOf(Math.max(...scores))]
  }
}

/** How often a right label is told of lessons that were kept back, a fifth in turn. */
export function keptBackShare(
  lessons: readonly Lesson[],
  marks: readonly number[],
  pace: LessonPace,
): number {
  const pairs = new Map([...new Set(lessons.map(({ pair }) => pair))].map((pair, at) => [pair, at]))
  const partOf = ({ pair }: Lesson): number => (pairs.get(pair) ?? 0) % parts
  let right = 0
  for (let part = 0; part < parts; part += 1) {
    const taught = lessons.filter((lesson) => partOf(lesson) !== part)
    const likeliest = teller(learnedFrom(taught, marks, pace))
    for (const lesson of lessons.filter((one) => partOf(one) === part)) {
      if (lesson.labels.includes(likeliest(lesson) ?? '')) right += 1
    }
  }
  return Number((right / lessons.length).toFixed(3))
}

/** The figures in bytes: what no mark says by more than a byte can hold is one unit. */
export function tableOf({ labels, regression: { base, says } }: Learned): MarkTable {
  const top = says.reduce((highest, one) => Math.max(highest, Math.abs(one)), 0)
  const unit = Number((top / most).toFixed(5))
  return {
    labels,
    base: [...base].map((value) => Math.round(value * 100)),
    says: Buffer.from(Int8Array.from(says, (value) => Math.round(value / unit))).toString('base64'),
    unit,
  }
}
