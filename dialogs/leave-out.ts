import type { Reading } from './question.ts'
import { facts } from './questions/facts.ts'

/** An answer without what the visitor said, before sending it, is not so; that is asked instead. */
export function leaveOut(reading: Reading, without: readonly string[]): Reading {
  if (reading.kind !== 'answer' || without.length === 0) return reading
  const others = new Set<string>(facts.map(({ id }) => id).filter((id) => !without.includes(id)))
  const refused = new Set<string>(
    facts
      .filter(({ id }) => without.includes(id))
      .flatMap(({ fills }) => fills)
      .filter((answer) => !others.has(answer)),
  )
  if (refused.has('place')) refused.add('municipality')
  const set = Object.entries(reading.set).filter(([answer]) => !refused.has(answer))
  return { ...reading, set: Object.fromEntries(set) }
}
