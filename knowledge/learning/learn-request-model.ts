import type { LabelledRequest } from '../evaluation/labelled-request.ts'
import type { Lexicon } from '../lexicon.ts'
import { marksOf } from '../reading/marks-of.ts'
import { type KnownWords, read } from '../reading/reading.ts'
import type { MarkTable, RequestModel } from '../request-model.ts'
import { atTheCounter } from '../understanding/learned-signs.ts'
import { learnPractice } from './learn-practice.ts'
import {
  type Example,
  type Pace,
  type Regression,
  regressionOf,
  scoresOf,
} from './logistic-regression.ts'

/** A labelled request as its marks; `labels` are acceptable, the best first. */
type Lesson = { pair: string; marks: string[]; labels: readonly string[] }

const parts = 5
const bestShare = 0.7
const leastTexts = 2
const pace: Pace = { rounds: 300, step: 2, restraint: 3e-4 }
const most = 127
// Rules tell these better than words do.
const toldByRules: readonly string[] = ['gibberish', 'greeting']

/** The two languages of one request are one: neither may teach what the other is tested on. */
const pairOf = (id: string): string => id.replace(/-(?:nl|en)$/, '')

function sharesOf(labels: readonly string[], all: readonly string[]): number[] {
  const others = (1 - bestShare) / Math.max(1, labels.length - 1)
  return all.map((label) => {
    const rank = labels.indexOf(label)
    if (rank < 0) return 0
    return labels.length === 1 ? 1 : rank === 0 ? bestShare : others
  })
}

/** Marks that stand in enough texts to say something. */
function markList(lessons: readonly Lesson[]): string[] {
  const texts = new Map<string, number>()
  for (const { marks } of lessons) {
    for (const mark of marks) texts.set(mark, (texts.get(mark) ?? 0) + 1)
  }
  return [...texts].flatMap(([mark, count]) => (count >= leastTexts ? [mark] : [])).sort()
}

type Learned = { labels: string[]; marks: string[]; regression: Regression }

function numbered(marks: readonly string[], places: ReadonlyMap<string, number>): number[] {
  return marks.flatMap((mark) => places.get(mark) ?? [])
}

function learnedFrom(lessons: readonly Lesson[]): Learned {
  const labels = [...new Set(lessons.flatMap((lesson) => lesson.labels))].sort()
  const marks = markList(lessons)
  const places = new Map(marks.map((mark, at) => [mark, at]))
  const examples = lessons.map(
    (lesson): Example => ({
      marks: numbered(lesson.marks, places),
      shares: sharesOf(lesson.labels, labels),
    }),
  )
  const size = { labels: labels.length, marks: marks.length }
  return { labels, marks, regression: regressionOf(examples, size, pace) }
}

function likeliest({ marks }: Lesson, learned: Learned): string | undefined {
  const places = new Map(learned.marks.map((mark, at) => [mark, at]))
  const scores = scoresOf(numbered(marks, places), learned.regression)
  return learned.labels[scores.indexOf(Math.max(...scores))]
}

/** How often the marks alone tell a right label of lessons that were kept back, a fifth in turn. */
function keptBackShare(lessons: readonly Lesson[]): number {
  const pairs = [...new Set(lessons.map(({ pair }) => pair))]
  const partOf = (lesson: Lesson): number => pairs.indexOf(lesson.pair) % parts
  let right = 0
  for (let part = 0; part < parts; part += 1) {
    const learned = learnedFrom(lessons.filter((lesson) => partOf(lesson) !== part))
    for (const lesson of lessons.filter((one) => partOf(one) === part)) {
      if (lesson.labels.includes(likeliest(lesson, learned) ?? '')) right += 1
    }
  }
  return Number((right / lessons.length).toFixed(3))
}

/** The figures in bytes: what no mark says by more than a byte can hold is one unit. */
function tableOf({ labels, marks, regression: { base, says } }: Learned): MarkTable {
  const unit = Number(
    (says.reduce((top, one) => Math.max(top, Math.abs(one)), 0) / most).toFixed(5),
  )
  return {
    labels,
    base: [...base].map((value) => Math.round(value * 100)),
    marks: marks.join(' '),
    says: Buffer.from(Int8Array.from(says, (value) => Math.round(value / unit))).toString('base64'),
    unit,
  }
}

function lessonsOf(requests: readonly LabelledRequest[], known: KnownWords) {
  const needs: Lesson[] = []
  const scopes: Lesson[] = []
  for (const { id, text, needTypes, inScope, scope } of requests) {
    const lesson = { pair: pairOf(id), marks: [...marksOf(read(text, known)).keys()] }
    if (needTypes && needTypes.length > 0) needs.push({ ...lesson, labels: needTypes })
    const told = inScope === false ? scope : atTheCounter
    if (told !== undefined && !toldByRules.includes(told))
      scopes.push({ ...lesson, labels: [told] })
  }
  return { needs, scopes }
}

/**
 * Learns from labelled requests by which words a need type is asked for, who is at the wrong
 * counter, and who is usually named. `lexicon` has nothing learned from requests.
 */
export function learnRequestModel(
  requests: readonly LabelledRequest[],
  lexicon: Lexicon,
  learned: string,
): RequestModel {
  const { needs, scopes } = lessonsOf(requests, lexicon.known)
  return {
    learned,
    provenance: {
      source: 'labelled requests written for this hub, the half to tune on',
      requests: requests.length,
      licence: 'the same as this project',
    },
    figures: { needs: keptBackShare(needs), scopes: keptBackShare(scopes) },
    needs: tableOf(learnedFrom(needs)),
    scopes: tableOf(learnedFrom(scopes)),
    practice: learnPractice(requests, lexicon),
  }
}
