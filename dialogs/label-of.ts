import type { FactId } from './question.ts'
import type { Wording } from './wording/wording.ts'

/** The label of an answer as it begins a line. */
export function labelOf(id: FactId, { labels }: Wording): string {
  const label = labels[id]
  return label.charAt(0).toUpperCase() + label.slice(1)
}
