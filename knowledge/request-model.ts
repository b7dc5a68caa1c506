import { z } from 'zod'
import { markRows } from './reading/marks-of.ts'

/** What marks of a text say for each of some labels: a row for each number that `marksOf` gives. */
export const MarkTable = z
  .object({
    labels: z.array(z.string()),
    /** What each label has before anything is said, in hundredths. */
    base: z.array(z.number().int()),
    /** One byte a label for each row in turn, signed, base64: what it says, in `unit`s. */
    says: z.string(),
    unit: z.number().positive(),
  })
  .refine(({ labels, says }) => Buffer.byteLength(says, 'base64') === markRows * labels.length, {
    message: 'has not the number of rows that is read today. Learn the requests again.',
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
  /** Of requests kept back in five parts in turn: shares of right answers, with what rules tell. */
  figures: z.object({
    needs: z.number(),
    areas: z.number(),
    scopes: z.number(),
    questions: z.number(),
  }),
  needs: MarkTable,
  areas: MarkTable,
  scopes: MarkTable,
  partners: MarkTable,
  questions: MarkTable,
  practice: Practice,
})
export type RequestModel = z.infer<typeof RequestModel>
