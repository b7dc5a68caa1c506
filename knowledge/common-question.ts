import { z } from 'zod'
import { Bilingual, type Language } from './language.ts'
import { scopeKinds } from './vocabulary/scope-words.ts'

const Id = z.string().regex(/^[a-zA-Z0-9-]+$/)
const Asked = z.array(z.string().min(1)).min(3)

/** What may stand in an answer between braces, and is filled in from the rest of the knowledge. */
export const answerFields = [
  ...(['hub', 'region', 'controller', 'email', 'privacyEmail', 'days', 'hours', 'hubs'] as const),
  ...(['partners', 'areas', 'sectors', 'needTypes', 'answers'] as const),
  ...(['conversationDays', 'enquiryMonths'] as const),
] as const
export type AnswerField = (typeof answerFields)[number]

const known: ReadonlySet<string> = new Set(answerFields)
const hasKnownFields = (text: string): boolean =>
  [...text.matchAll(/\{([^}]*)\}/g)].every(([, field]) => known.has(field ?? ''))
const Filled = Bilingual.refine(({ nl, en }) => hasKnownFields(nl) && hasKnownFields(en), {
  error: `names a field that is not one of ${answerFields.join(', ')}`,
})

/** A question that visitors ask about the hub: `questions.json`. */
export const CommonQuestion = z.object({
  id: Id,
  /** As it stands above its answer. */
  question: Filled,
  /** Other ways in which it is asked, by which it is recognised; never shown. */
  asked: z.object({ nl: Asked, en: Asked }),
  answer: Filled,
  /** Ids of exits that are named below the answer. */
  exits: z.array(Id).optional(),
  /** A page of this site that tells more. */
  page: z.enum(['privacy', 'partners', 'form']).optional(),
})
export type CommonQuestion = z.infer<typeof CommonQuestion>

/** All ways in which a question is asked in a language, the best in front. */
export const waysToAsk = (
  { question, asked }: Pick<CommonQuestion, 'question' | 'asked'>,
  language: Language,
): string[] => [question[language], ...asked[language]]

/** Somewhere else to go: `exits.json`. */
export const Exit = z
  .strictObject({
    id: Id,
    name: Bilingual,
    /** What one gets there. */
    does: Bilingual,
    website: z.url({ protocol: /^https$/ }).optional(),
    phone: z.string().min(1).optional(),
    /** What a message may be that leads there. */
    scopes: z.array(z.enum(scopeKinds)).optional(),
  })
  .refine(({ website, phone }) => website !== undefined || phone !== undefined, {
    error: 'has neither a website nor a phone number',
  })
export type Exit = z.infer<typeof Exit>
