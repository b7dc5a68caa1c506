import type { Confusion } from '../../knowledge/evaluation/confusion.ts'
import type { Evaluation } from '../../knowledge/evaluation/evaluation.ts'
import type { Share, Shares } from '../../knowledge/evaluation/shares.ts'

const mostMisses = 40

const share = (value: Share): string =>
  value === null ? '    -' : `${(value * 100).toFixed(1).padStart(5)}`

const columns: [string, (shares: Shares) => Share][] = [
  ['first', ({ partner }) => partner.first],
  ['acceptable', ({ partner }) => partner.acceptable],
  ['in three', ({ partner }) => partner.inThree],
  ['area', ({ area }) => area.acceptable],
  ['need', ({ need }) => need.acceptable],
  ['calibration error', ({ calibrationError }) => calibrationError],
]

function sharesTable(title: string, groups: Record<string, Shares>): string[] {
  const names = Object.keys(groups)
  const width = Math.max(title.length, ...names.map((name) => name.length))
  const head = [title.padEnd(width), 'cases', ...columns.map(([label]) => label)]
  const rows = Object.entries(groups).map(([name, shares]) => [
    name.padEnd(width),
    String(shares.cases).padStart(5),
    ...columns.map(([label, figure]) => share(figure(shares)).padStart(label.length)),
  ])
  return ['', ...[head, ...rows].map((cells) => cells.join('  '))]
}

function askingLines({ asked, questions, partnerRole }: Evaluation['asking']): string[] {
  const counts = Object.entries(questions).map(([question, count]) => `${question} ${count}`)
  return [
    '',
    `asked a question more: ${share(asked)} (${counts.join(', ')})`,
    `of those asked how they like to work: an answer leads to an acceptable partner ${share(partnerRole.offered)},`,
    `first partner acceptable before ${share(partnerRole.acceptableBefore)}, after it is given ${share(partnerRole.acceptableAfter)}`,
    `a main role of the partner labelled best is offered ${share(partnerRole.wantedOffered)}, acceptable once it is chosen ${share(partnerRole.wantedAfter)}`,
  ]
}

function intervalLines(intervals: Evaluation['intervals']): string[] {
  return [
    '',
    '95 % intervals (bootstrap)',
    ...Object.entries(intervals).map(
      ([path, [from, to]]) => `${path.padEnd(34)} ${share(from)} - ${share(to)}`,
    ),
  ]
}

function confusionLines(title: string, confusion: Confusion): string[] {
  const wrong = Object.entries(confusion).flatMap(([expected, row]) =>
    Object.entries(row)
      .filter(([got]) => got !== expected)
      .map(([got, count]) => ({ expected, got, count })),
  )
  return [
    '',
    title,
    ...wrong
      .sort((a, b) => b.count - a.count)
      .map(({ expected, got, count }) => `${String(count).padStart(4)}  ${expected} -> ${got}`),
  ]
}

function baselineLines({ mostFrequentPartner, keywordLists }: Evaluation['baselines']): string[] {
  const { partner, area, need } = keywordLists
  return [
    '',
    'Baselines',
    `most frequent partner: acceptable ${share(mostFrequentPartner.acceptable)}, in three ${share(mostFrequentPartner.inThree)}`,
    `keyword lists only:    acceptable ${share(partner.acceptable)}, in three ${share(partner.inThree)}, area ${share(area.acceptable)}, need ${share(need.acceptable)}`,
  ]
}

function missLines(misses: Evaluation['misses']): string[] {
  const shown = misses.slice(0, mostMisses)
  const more = misses.length - shown.length
  return [
    '',
    'Misses',
    ...shown.map(
      ({ id, what, expected, got }) => `${id} ${what}: ${expected.join(', ')} -> ${got.join(', ')}`,
    ),
    ...(more > 0 ? [`and ${more} more (--json has all)`] : []),
  ]
}

/** An evaluation as text: shares in per cent, times in milliseconds. */
export function evaluationReport(evaluation: Evaluation): string {
  const { scope, extraction, milliseconds, reliability } = evaluation
  return [
    ...sharesTable('all', { all: evaluation }).slice(1),
    ...sharesTable('language', evaluation.byLanguage),
    ...sharesTable('area', evaluation.byArea),
    ...sharesTable('need type', evaluation.byNeed),
    '',
    `area exactly the best: ${share(evaluation.area.first)}`,
    `out of scope: precision ${share(scope.precision)}, recall ${share(scope.recall)}`,
    ...Object.entries(extraction).map(
      ([field, { precision, recall }]) =>
        `${field}: precision ${share(precision)}, recall ${share(recall)}`,
    ),
    `understanding and matching: median ${milliseconds.median.toFixed(2)} ms, p99 ${milliseconds.p99.toFixed(2)} ms`,
    ...askingLines(evaluation.asking),
    ...intervalLines(evaluation.intervals),
    '',
    'Reliability of "acceptable first": confidence, what held, cases',
    ...reliability.map(
      ({ confidence, acceptable, cases }) => `${share(confidence)}  ${share(acceptable)}  ${cases}`,
    ),
    ...confusionLines('Areas taken for another', evaluation.confusion.area),
    ...confusionLines('Need types taken for another', evaluation.confusion.need),
    ...baselineLines(evaluation.baselines),
    ...missLines(evaluation.misses),
  ].join('\n')
}
