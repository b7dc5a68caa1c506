import type { MarkTable } from '../mark-table.ts'
import { markCodes } from '../reading/marks-of.ts'

/** What marks say in several tables. */
export type MarkShelf = {
  /** For each code the row of its mark plus one; 0 where nothing was learned of it. */
  rows: Uint16Array
  /**
   * Row by row, a byte a label of all tables side by side: they are asked for in a row, and fetching
   * a row from memory takes longer than adding it up.
   */
  says: Int8Array
  /** How long a row is. */
  width: number
}

/** What marks say for labels, ready to be looked up. */
export type MarkIndex = {
  labels: readonly string[]
  /** What each label has before anything is said. */
  base: readonly number[]
  shelf: MarkShelf
  /** Where the labels of this table begin in a row. */
  first: number
  unit: number
}

const perHundred = 100

function emptyShelf(marks: readonly number[], width: number): MarkShelf {
  const rows = new Uint16Array(markCodes)
  marks.forEach((code, row) => {
    rows[code] = row + 1
  })
  return { rows, says: new Int8Array(marks.length * width), width }
}

/** Opens tables of the same marks, whose labels are so many in all, beside one another. */
export function markShelf(
  marks: readonly number[],
  width: number,
): (table: MarkTable) => MarkIndex {
  const shelf = emptyShelf(marks, width)
  let taken = 0
  return ({ labels, base, says, unit }) => {
    const first = taken
    taken += labels.length
    const own = Buffer.from(says, 'base64')
    for (let row = 0; row < marks.length; row += 1) {
      const from = row * labels.length
      shelf.says.set(own.subarray(from, from + labels.length), row * width + first)
    }
    return { labels, base: base.map((value) => value / perHundred), shelf, first, unit }
  }
}

/** Opens a table by itself. */
export const markIndexOf = (marks: readonly number[], table: MarkTable): MarkIndex =>
  markShelf(marks, table.labels.length)(table)
