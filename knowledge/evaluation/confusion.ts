/** How often each thing was said where another, or itself, was right: expected, said, count. */
export type Confusion = Record<string, Record<string, number>>

/** Counts what was said for what was expected, both in the order they first occur. */
export function confusionOf(pairs: readonly { expected: string; got: string }[]): Confusion {
  const confusion: Confusion = {}
  for (const { expected, got } of pairs) {
    const row = confusion[expected] ?? {}
    row[got] = (row[got] ?? 0) + 1
    confusion[expected] = row
  }
  return confusion
}
