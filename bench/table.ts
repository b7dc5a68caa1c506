import type { Row } from './row.ts'

const HEAD = ['measured', 'unit', 'peer', 'ours', 'ratio', 'budget']

/** The rows as a table in Markdown, its columns lined up. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ what, unit, peer, ours, ratio, budget }) => [
    what,
    unit,
    say(peer),
    say(ours),
    ratio === undefined ? '' : ratio.toFixed(2),
    budget ?? '',
  ])
  const widths = HEAD.map((name, at) =>
    Math.max(name.length, ...cells.map((line) => line[at]?.length ?? 0)),
  )
  const ruler = widths.map((width) => '-'.repeat(width))
  return [HEAD, ruler, ...cells]
    .map((line) => `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`)
    .join('\n')
}

/** Three digits are more than a measurement on a shared machine is worth. */
function say(figure: number | undefined): string {
  if (figure === undefined) return ''
  return figure >= 100 ? figure.toFixed(0) : String(Number(figure.toPrecision(3)))
}
