import type { Remedy } from '../../knowledge/keeping/remedies.ts'
import type { Obstacle, Share, WhyNot } from '../../knowledge/keeping/why-not.ts'
import type { MatchRequest } from '../../knowledge/match.ts'
import type { Partner } from '../../knowledge/schema.ts'

const obstacles: Record<Obstacle, string> = {
  'own-institution': 'the text says that the asker is part of it',
  'no-role': 'none of the roles on its card serves this need',
  'outside-network': 'it is outside the network, and not the desk for this need',
}

const columns = { name: 14, number: 12 }

const amount = (value: number): string =>
  `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(3)}`.padStart(columns.number)

function row({ kind, own, first }: Share): string {
  return `  ${kind.padEnd(columns.name)}${amount(own)}${amount(first)}${amount(own - first)}`
}

function table({ own, first, shares }: WhyNot): string[] {
  if (!own || !first) return []
  const heads = [own.partner, first.partner, 'difference'].map((head) =>
    head.slice(0, columns.number - 2).padStart(columns.number),
  )
  const byLoss = shares.toSorted((a, b) => a.own - a.first - (b.own - b.first))
  const total = own.score - first.score
  return [
    '',
    `  ${''.padEnd(columns.name)}${heads.join('')}`,
    ...byLoss.map(row),
    `  ${'score'.padEnd(columns.name)}${amount(own.score)}${amount(first.score)}${amount(total)}`,
  ]
}

function said(remedy: Remedy): string {
  switch (remedy.kind) {
    case 'need':
      return `the need were ${remedy.to}`
    case 'area':
      return `the deciding area were ${remedy.to}`
    case 'text':
      return `the text also said "${remedy.theme}"`
    case 'strength':
      return `its card had strength ${remedy.to} in ${remedy.area} (now ${remedy.from})`
    case 'role':
      return `its card had ${remedy.role} as its first role`
  }
}

function placeLine({ id }: Partner, { place, candidates, obstacle }: WhyNot): string {
  if (obstacle) return `${id} is no candidate: ${obstacles[obstacle]}.`
  return place === 1 ? `${id} is the first.` : `${id} is number ${place} of ${candidates}.`
}

function remedyLines({ obstacle, remedies }: WhyNot): string[] {
  if (remedies.length > 0) {
    return ['', 'It would be the first if', ...remedies.map((remedy) => `  - ${said(remedy)}`)]
  }
  return obstacle
    ? []
    : ['', 'No single change of an answer, the text or its card makes it the first.']
}

/** What the command prints: how the text was read, who is first, why, and what would change it. */
export function whyNotReport(partner: Partner, request: MatchRequest, answer: WhyNot): string {
  const areas = request.focusAreas.length > 0 ? request.focusAreas.join(', ') : 'none of the areas'
  const lines = [`Read as: ${request.needType}; ${areas}.`]
  if (answer.place === 1) return [...lines, placeLine(partner, answer)].join('\n')
  return [
    ...lines,
    ...(answer.first ? [`First is ${answer.first.partner}.`] : []),
    placeLine(partner, answer),
    ...table(answer),
    ...remedyLines(answer),
  ].join('\n')
}
