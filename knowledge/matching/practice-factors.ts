import type { Choice } from './match-context.ts'

/** By what it is judged who is usually named: always, for the kind of help, for the deciding area. */
export const practiceFactors = ({ need, areas }: Choice): string[] => [
  'always',
  `need ${need.id}`,
  `area ${areas[0] ?? 'none'}`,
]
