import type { Knowledge } from '../schema.ts'
import { type Asking, askingOf } from './asking.ts'
import { type Baselines, baselinesOf } from './baselines.ts'
import { type Interval, intervalsOf } from './bootstrap.ts'
import { type Confusion, confusionOf } from './confusion.ts'
import { type Miss, missesOf } from './misses.ts'
import { areaIn, areasOf, needIn, none, type Outcome } from './outcome.ts'
import { type ReliabilityBin, reliabilityOf } from './reliability.ts'
import { extractionOf, type PrecisionRecall, type Share, type Shares, sharesOf } from './shares.ts'

/** Everything that is measured of a set of answers. */
export type Evaluation = Shares & {
  extraction: Record<string, PrecisionRecall>
  asking: Asking
  milliseconds: { median: number; p99: number }
  byLanguage: Record<string, Shares>
  byArea: Record<string, Shares>
  byNeed: Record<string, Shares>
  /** 95 % bootstrap intervals, by the path of the figure ("partner.acceptable"). */
  intervals: Record<string, Interval>
  reliability: ReliabilityBin[]
  confusion: { area: Confusion; need: Confusion }
  baselines: Baselines
  misses: Miss[]
}

function grouped(
  outcomes: readonly Outcome[],
  groupOf: (outcome: Outcome) => string | undefined,
): Record<string, Outcome[]> {
  const labelled = outcomes.filter((outcome) => groupOf(outcome) !== undefined)
  const groups = Map.groupBy(labelled, (outcome) => groupOf(outcome) ?? none)
  return Object.fromEntries([...groups].sort(([a], [b]) => a.localeCompare(b)))
}

function sharesBy(
  outcomes: readonly Outcome[],
  groupOf: (outcome: Outcome) => string | undefined,
): Record<string, Shares> {
  return Object.fromEntries(
    Object.entries(grouped(outcomes, groupOf)).map(([id, group]) => [id, sharesOf(group)]),
  )
}

const languageOf = ({ request, answer }: Outcome): string =>
  request.language ?? answer.understanding.language

/** The figures of one level, by path. */
function flatShares(outcomes: readonly Outcome[]): Record<string, Share> {
  const { partner, area, need, scope } = sharesOf(outcomes)
  return {
    'partner.first': partner.first,
    'partner.acceptable': partner.acceptable,
    'partner.inThree': partner.inThree,
    'area.first': area.first,
    'area.acceptable': area.acceptable,
    'need.acceptable': need.acceptable,
    'scope.precision': scope.precision,
    'scope.recall': scope.recall,
  }
}

/** Also for each language, so that the two can be compared. */
function allIntervals(outcomes: readonly Outcome[]): Record<string, Interval> {
  const ofLanguages = Object.entries(grouped(outcomes, languageOf)).flatMap(([language, group]) =>
    Object.entries(intervalsOf(group, flatShares)).map(([path, interval]) => [
      `byLanguage.${language}.${path}`,
      interval,
    ]),
  )
  return { ...intervalsOf(outcomes, flatShares), ...Object.fromEntries(ofLanguages) }
}

function confusions(outcomes: readonly Outcome[]): Evaluation['confusion'] {
  return {
    area: confusionOf(
      outcomes.flatMap(({ request, answer }) => {
        const [expected] = areasOf(request) ?? []
        return expected === undefined ? [] : [{ expected, got: areaIn(answer) }]
      }),
    ),
    need: confusionOf(
      outcomes.flatMap(({ request, answer }) => {
        const [expected] = request.needTypes ?? []
        return expected === undefined ? [] : [{ expected, got: needIn(answer) }]
      }),
    ),
  }
}

function durations(outcomes: readonly Outcome[]): { median: number; p99: number } {
  const sorted = outcomes.map(({ answer }) => answer.milliseconds).sort((a, b) => a - b)
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { median: at(0.5), p99: at(0.99) }
}

/** Measures a set of judged answers. */
export function evaluationOf(outcomes: readonly Outcome[], knowledge: Knowledge): Evaluation {
  return {
    ...sharesOf(outcomes),
    extraction: extractionOf(outcomes),
    asking: askingOf(outcomes),
    milliseconds: durations(outcomes),
    byLanguage: sharesBy(outcomes, languageOf),
    byArea: sharesBy(outcomes, ({ request }) => areasOf(request)?.[0]),
    byNeed: sharesBy(outcomes, ({ request }) => request.needTypes?.[0]),
    intervals: allIntervals(outcomes),
    reliability: reliabilityOf(outcomes),
    confusion: confusions(outcomes),
    baselines: baselinesOf(
      outcomes.map(({ request }) => request),
      knowledge,
    ),
    misses: outcomes.flatMap(missesOf),
  }
}
