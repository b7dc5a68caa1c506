import { z } from 'zod'

// One check for a whole list: there are a hundred thousand numbers, and each by itself takes long.
const Whole = z.custom<number[]>(
  (list) => Array.isArray(list) && list.every(Number.isInteger),
  'has something that is no whole number. Learn the model again.',
)

/** One language of the model: a list of terms, and for each of them whole numbers in its place. */
const TermTable = z.object({
  terms: z.array(z.string()),
  /** How rare each term is, in hundredths. */
  rarity: Whole,
  /** What each term says for a partner, in thousandths; below zero it speaks against. */
  partners: z.record(z.string(), Whole),
  /** The same for a focus area. */
  areas: z.record(z.string(), Whole),
})
export type TermTable = z.infer<typeof TermTable>

/** What was learned from public texts; the texts themselves are not in it. */
export const TermModel = z.object({
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
  /** Of research texts kept back in five parts in turn: shares of right partners. */
  figures: z.object({ texts: z.number().int(), first: z.number(), inThree: z.number() }),
  nl: TermTable,
  en: TermTable,
})
export type TermModel = z.infer<typeof TermModel>
