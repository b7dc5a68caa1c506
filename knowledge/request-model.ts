import { z } from 'zod'

/**
 * What marks of a text say for each of some labels. A mark is a word, a part of a compound or two
 * words in a row, as `marksOf` makes them.
 */
const MarkTable = z.object({
  labels: z.array(z.string()),
  /** What each label has before anything is said, in hundredths. */
  base: z.array(z.number().int()),
  /** All marks, parted by spaces. */
  marks: z.string(),
  /** One byte a label for each mark in turn, signed, base64: what it says, in `unit`s. */
  says: z.base64(),
  unit: z.number().positive(),
})
export type MarkTable = z.infer<typeof MarkTable>

/** Who is usually named: for each partner what each factor of a request adds, in thousandths. */
const Practice = z.object({
  factors: z.array(z.string()),
  partners: z.record(z.string(), z.array(z.number().int())),
})
export type Practice = z.infer<typeof Practice>

/** What was learned from labelled requests; the requests themselves are not in it. */
export const RequestModel = z.object({
  /** Day on which it was learned. */
  learned: z.iso.date(),
  provenance: z.object({ source: z.string(), requests: z.number().int(), licence: z.string() }),
  /** Of requests kept back in five parts in turn: shares of right answers, by these marks alone. */
  figures: z.object({ needs: z.number(), scopes: z.number() }),
  needs: MarkTable,
  scopes: MarkTable,
  practice: Practice,
})
export type RequestModel = z.infer<typeof RequestModel>
