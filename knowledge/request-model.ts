import { z } from 'zod'
import { hasRowFor, MarkList, MarkTable, rowsMissing } from './mark-table.ts'

/** Who is usually named: for each partner what each factor of a request adds, in thousandths. */
const Practice = z.object({
  factors: z.array(z.string()),
  partners: z.record(z.string(), z.array(z.number().int())),
})
export type Practice = z.infer<typeof Practice>

/** What was learned from labelled requests; the requests themselves are not in it. */
export const RequestModel = z
  .object({
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
    marks: MarkList,
    needs: MarkTable,
    areas: MarkTable,
    scopes: MarkTable,
    partners: MarkTable,
    questions: MarkTable,
    practice: Practice,
  })
  .refine(
    ({ marks, needs, areas, scopes, partners, questions }) =>
      [needs, areas, scopes, partners, questions].every((table) => hasRowFor(marks, table)),
    { message: rowsMissing },
  )
export type RequestModel = z.infer<typeof RequestModel>
