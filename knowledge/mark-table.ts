import { z } from 'zod'
import { markCodes } from './reading/marks-of.ts'

const isCode = (one: unknown): boolean =>
  typeof one === 'number' && Number.isInteger(one) && one >= 0 && one < markCodes

/** A row is found by a number of sixteen bits. */
const mostRows = 2 ** 16 - 1

/**
 * The marks of which something was learned, by the codes that `marksOf` gives: the row of a mark in a
 * table is its place in this list. One check for the whole list, as there are many.
 */
export const MarkList = z.custom<number[]>(
  (list) => Array.isArray(list) && list.length <= mostRows && list.every(isCode),
  'has something that is no code of a mark, or too many. Learn the model again.',
)

/** What marks say for each of some labels. */
export const MarkTable = z.object({
  labels: z.array(z.string()),
  /** What each label has before anything is said, in hundredths. */
  base: z.array(z.number().int()),
  /** One byte a label for each row in turn, signed, base64: what it says, in `unit`s. */
  says: z.string(),
  unit: z.number().positive(),
})
export type MarkTable = z.infer<typeof MarkTable>

/** Whether a table has a row for each mark of a list. */
export const hasRowFor = (marks: readonly number[], { labels, says }: MarkTable): boolean =>
  Buffer.byteLength(says, 'base64') === marks.length * labels.length

export const rowsMissing = 'has not a row for each mark. Learn the model again.'
