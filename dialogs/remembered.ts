import type { Brain } from './brain.ts'

/** Of what later turns ask again: about as much as there are conversations. */
const MOST = 500

const memories: { delete(brain: Brain): boolean }[] = []

/**
 * The same function, that works out each question once: one turn asks the same up to ten times, and
 * the turns after it again. `keyOf` tells questions apart; of the latest so `many` are remembered.
 */
export function remembered<Asked, Value>(
  work: (asked: Asked, brain: Brain) => Value,
  keyOf: (asked: Asked) => string,
  many = MOST,
): (asked: Asked, brain: Brain) => Value {
  const memory = new WeakMap<Brain, Map<string, { value: Value }>>()
  memories.push(memory)
  return (asked, brain) => {
    const known = memory.get(brain) ?? new Map<string, { value: Value }>()
    memory.set(brain, known)
    const key = keyOf(asked)
    // Nothing is an answer too, and is not worked out again.
    const found = known.get(key) ?? { value: work(asked, brain) }
    // Put back at the end: at the front stands what was not asked for the longest.
    known.delete(key)
    known.set(key, found)
    const [oldest] = known.keys()
    if (known.size > many && oldest !== undefined) known.delete(oldest)
    return found.value
  }
}

/** Forgets everything that is remembered, so that nothing stays behind of what is erased. */
export function forgetAll(brain: Brain): void {
  for (const memory of memories) memory.delete(brain)
}
