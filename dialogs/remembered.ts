import type { MatchRequest } from '../knowledge/match.ts'
import type { Standing } from '../knowledge/standing.ts'
import type { Brain } from './brain.ts'
import type { Answers } from './conversation.ts'
import { requestOf } from './request-of.ts'

/** Requests remembered at once: about as many as there are conversations. */
const MOST = 500

const memories: { delete(brain: Brain): boolean }[] = []

/**
 * The same function of the answers, that works out each request once: one turn asks for its match
 * up to ten times, and the turns after it for the same.
 */
export function remembered<Value>(
  work: (request: MatchRequest, brain: Brain) => Value,
): (answers: Answers, brain: Brain, standing?: Standing) => Value {
  const memory = new WeakMap<Brain, Map<string, Value>>()
  memories.push(memory)
  return (answers, brain, standing) => {
    const known = memory.get(brain) ?? new Map<string, Value>()
    memory.set(brain, known)
    const request = requestOf(answers, standing)
    const key = JSON.stringify(request)
    const value = known.get(key) ?? work(request, brain)
    // Put back at the end: at the front stands what was not asked for the longest.
    known.delete(key)
    known.set(key, value)
    const [oldest] = known.keys()
    if (known.size > MOST && oldest !== undefined) known.delete(oldest)
    return value
  }
}

/** Forgets every request, so that nothing stays behind of what is erased. */
export function forgetRequests(brain: Brain): void {
  for (const memory of memories) memory.delete(brain)
}
