import type { Reason } from '../reason.ts'
import type { TermEvidence } from '../understanding/term-evidence.ts'
import { weights } from './weights.ts'

const { project: weight } = weights

/** What the public projects a partner took part in say for it: the words they share with the text. */
export function projectReason(evidence: TermEvidence | undefined, share: number): Reason[] {
  if (evidence === undefined) return []
  const { score, words } = evidence
  return [{ kind: 'project', contribution: weight.full * share * score, words }]
}
