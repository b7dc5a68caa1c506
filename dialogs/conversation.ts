import { z } from 'zod'
import { Instant } from '../enquiries/enquiry.ts'
import { Language } from '../knowledge/language.ts'

/** The questions, in the order in which they are asked. */
export const QuestionId = z.enum([
  'need',
  'core',
  'area',
  'needType',
  'subject',
  'organisation',
  'place',
  'name',
  'email',
  'check',
  'partner',
  'consent',
])
export type QuestionId = z.infer<typeof QuestionId>

/** How sure the partner's name stands in the consent: only the first, or the next in rank as well. */
export const ConsentChoice = z.enum(['first', 'ranked', 'no'])
export type ConsentChoice = z.infer<typeof ConsentChoice>

/** What the visitor said so far. An absent answer is a question still open. */
export const Answers = z.object({
  need: z.string().optional(),
  core: z.string().optional(),
  /** Ids of focus areas; an empty list is "none of the five". */
  focusAreas: z.array(z.string()).optional(),
  needType: z.string().optional(),
  /** Area and need type were shown together and agreed to. */
  subject: z.literal(true).optional(),
  organisation: z.string().optional(),
  place: z.string().optional(),
  /** The place as a municipality the hub knows; absent for other places. */
  municipality: z.string().optional(),
  name: z.string().optional(),
  email: z.string().optional(),
  check: z.literal(true).optional(),
  /** Id of the partner to ask first, or `hub`. */
  partner: z.string().optional(),
  /** Partners the visitor does not want. */
  excluded: z.array(z.string()).optional(),
  consent: ConsentChoice.optional(),
})
export type Answers = z.infer<typeof Answers>

/** Where a conversation stands: its answers. The next question is computed from them, never stored. */
export const Conversation = z.object({
  schema: z.literal(1),
  id: z.string(),
  startedAt: Instant,
  language: Language,
  /** The visitor chose the language; from then on only the visitor changes it. */
  languageChosen: z.boolean(),
  answers: Answers,
  /** A question opened again by the visitor; its answer stands until a new one is given. */
  changing: QuestionId.optional(),
  /** Something that is done only after a yes. */
  confirming: z.enum(['restart', 'stop', 'erase']).optional(),
  /** Number of the latest prompt: buttons of older prompts are told apart by it. */
  prompt: z.number().int().nonnegative(),
  /** How often in a row the current question was not understood. */
  misses: z.number().int().nonnegative(),
  /** The enquiry filed from the present answers. */
  reference: z.string().optional(),
})
export type Conversation = z.infer<typeof Conversation>

export function newConversation(id: string, startedAt: string, language: Language): Conversation {
  return {
    schema: 1,
    id,
    startedAt,
    language,
    languageChosen: false,
    answers: {},
    prompt: 0,
    misses: 0,
  }
}
