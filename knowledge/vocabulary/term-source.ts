import { type CompoundParts, compoundParts } from '../reading/compounds.ts'

/** What the terms of the knowledge are taken apart with. */
export type TermSource = {
  /** The parts of a plain Dutch word; the word alone when it is no compound. */
  split(plain: string): string[]
  /** Places in plain form: they say where, not what about. */
  places: ReadonlySet<string>
}

/** A source that takes each word apart only once. */
export function termSource(parts: CompoundParts, places: ReadonlySet<string>): TermSource {
  const known = new Map<string, string[]>()
  function split(plain: string): string[] {
    const before = known.get(plain)
    if (before) return before
    const found = compoundParts(plain, parts)
    known.set(plain, found)
    return found
  }
  return { split, places }
}
