import { z } from 'zod'
import { hasRowFor, MarkList, MarkTable, rowsMissing } from './mark-table.ts'

// One check for a whole list: there are ten thousand numbers, and each by itself takes long.
const Whole = z.custom<number[]>(
  (list) => Array.isArray(list) && list.every(Number.isInteger),
  'has something that is no whole number. Learn the model again.',
)

/** One language of the model: a list of terms, and for each of them figures in its place. */
const TermTable = z
  .object({
    terms: z.array(z.string()),
    /** How rare each term is, in hundredths. */
    rarity: Whole,
    /**
     * What each term says for a partner: a byte a term, signed, base64, in `unit`s of the logarithm
     * of how likely it is; below zero it speaks against.
     */
    partners: z.record(z.string(), z.string()),
    unit: z.number().positive(),
  })
  .refine(
    ({ terms, partners }) =>
      Object.values(partners).every((says) => Buffer.byteLength(says, 'base64') === terms.length),
    { message: 'has not a figure for each term. Learn the model again.' },
  )
export type TermTable = z.infer<typeof TermTable>

/** How often the matcher named partners of research texts it was not taught. */
const ResearchFigures = z.object({
  texts: z.number().int(),
  first: z.number(),
  acceptable: z.number(),
  inThree: z.number(),
})
export type ResearchFigures = z.infer<typeof ResearchFigures>

/** What was learned from public texts; the texts themselves are not in it. */
export const TermModel = z
  .object({
    /** Day on which it was learned. */
    learned: z.iso.date(),
    provenance: z.array(
      z.object({
        source: z.string(),
        rows: z.number().int(),
        licence: z.string(),
        usedFor: z.string(),
      }),
    ),
    /**
     * Of research texts kept back in five parts in turn, matched whole among the partners of the
     * model: how often the first was the one named first, was one of those named, and how often one of
     * three was. Texts that say more than their title, and those that are a title only.
     */
    figures: z.object({ full: ResearchFigures, titles: ResearchFigures }),
    /** What a partner has before anything is said, by how many projects it takes part in; in hundredths. */
    usual: z.record(z.string(), z.number().int()),
    nl: TermTable,
    en: TermTable,
    /** By which marks the description of a project is told from a request. */
    marks: MarkList,
    kinds: MarkTable,
  })
  .refine(({ marks, kinds }) => hasRowFor(marks, kinds), { message: rowsMissing })
export type TermModel = z.infer<typeof TermModel>
