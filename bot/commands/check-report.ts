import type { Check } from '../../knowledge/keeping/check-knowledge.ts'

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

function lines({ title, findings }: Check): string[] {
  if (findings.length === 0) return [`${title}: nothing found.`]
  return [
    `${title}:`,
    ...findings.map(({ weight, where, says }) => `  ${weight}  ${where}: ${says}`),
  ]
}

/** What the check prints: each thing looked for, and at the end how much was found. */
export function checkReport(checks: readonly Check[]): string {
  const findings = checks.flatMap((check) => check.findings)
  const faults = findings.filter(({ weight }) => weight === 'fault').length
  const notes = findings.length - faults
  return [
    ...checks.flatMap((check) => [...lines(check), '']),
    `${counted(faults, 'fault')}, ${counted(notes, 'note')}.`,
  ].join('\n')
}
