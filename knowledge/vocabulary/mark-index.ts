import { markRows } from '../reading/marks-of.ts'
import type { MarkTable } from '../request-model.ts'

/** What marks say for labels, ready to be looked up. */
export type MarkIndex = {
  labels: readonly string[]
  /** What each label has before anything is said. */
  base: readonly number[]
  /** Row by row, a byte a label, with what other tables say of the same mark beside it. */
  says: Int8Array
  /** Where the labels of this table begin in a row, and how long a row is. */
  first: number
  width: number
  unit: number
}

const perHundred = 100

/**
 * Opens tables whose labels are so many in all. What they say of one mark lies side by side: it is
 * asked for in a row, and fetching it from memory takes longer than adding it up.
 */
export function markShelf(width: number): (table: MarkTable) => MarkIndex {
  const says = new Int8Array(markRows * width)
  let taken = 0
  return (table) => {
    const labels = table.labels
    const first = taken
    taken += labels.length
    const own = Buffer.from(table.says, 'base64')
    for (let row = 0; row < markRows; row += 1) {
      const from = row * labels.length
      says.set(own.subarray(from, from + labels.length), row * width + first)
    }
    const base = table.base.map((value) => value / perHundred)
    return { labels, base, says, first, width, unit: table.unit }
  }
}

/** Opens a table by itself. */
export const markIndexOf = (table: MarkTable): MarkIndex => markShelf(table.labels.length)(table)
