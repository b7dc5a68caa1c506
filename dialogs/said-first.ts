import type { Part } from './reply.ts'
import type { Outcome } from './turn.ts'

/** What follows from a turn, with something said before the rest. */
export function saidFirst(parts: readonly Part[], outcome: Outcome): Outcome {
  const [first, ...rest] = outcome.replies
  if (!first) return outcome
  return { ...outcome, replies: [{ ...first, parts: [...parts, ...first.parts] }, ...rest] }
}
