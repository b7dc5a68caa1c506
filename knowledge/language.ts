import { z } from 'zod'

/** The two languages everything a person reads exists in. */
export const Language = z.enum(['nl', 'en'])
export type Language = z.infer<typeof Language>
export const languages = Language.options

/** A text in both languages. */
export const Bilingual = z.object({ nl: z.string().min(1), en: z.string().min(1) })
export type Bilingual = z.infer<typeof Bilingual>
