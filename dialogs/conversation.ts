import { z } from 'zod'
import { CorrectableField } from '../enquiries/aftermath.ts'
import { OrganisationKind, OrganisationSize, Stage } from '../enquiries/codes.ts'
import { DesiredDate } from '../enquiries/enquiry.ts'
import { Instant } from '../enquiries/instant.ts'
import { Staff } from '../enquiries/staff.ts'
import { Language } from '../knowledge/language.ts'

/** The questions there are. */
export const QuestionId = z.enum([
  'need',
  'core',
  'problem',
  'area',
  'needType',
  'subject',
  'organisation',
  'place',
  'kind',
  'size',
  'sector',
  'partnerRole',
  'name',
  'email',
  'details',
  'desiredDate',
  'stage',
  'data',
  'role',
  'phone',
  'kvk',
  'check',
  'change',
  'partner',
  'consent',
])
export type QuestionId = z.infer<typeof QuestionId>

/** How sure the partner's name stands in the consent: only the first, or the next in rank as well. */
export const ConsentChoice = z.enum(['first', 'ranked', 'no'])
export type ConsentChoice = z.infer<typeof ConsentChoice>

/** One of a list that may change with a new version: what it no longer knows counts as not said. */
function known<Value>(schema: z.ZodType<Value>) {
  return schema.optional().catch(undefined)
}

/** What the visitor said so far. An absent answer is a question still open. */
export const Answers = z.object({
  need: z.string().optional(),
  core: z.string().optional(),
  /** The need tells neither a problem nor a subject yet, and one question more is worth it. */
  vague: z.literal(true).optional(),
  /** Ids of focus areas; an empty list is "none of the five". */
  focusAreas: z.array(z.string()).optional(),
  needType: z.string().optional(),
  /** Id of the role that the partner is wanted for. */
  partnerRole: z.string().optional(),
  /** Area and need type were shown together and agreed to. */
  subject: z.literal(true).optional(),
  organisation: z.string().optional(),
  place: z.string().optional(),
  /** The place as a municipality the hub knows; absent for other places. */
  municipality: z.string().optional(),
  kind: known(OrganisationKind),
  size: known(OrganisationSize),
  people: z.number().int().positive().optional(),
  /** Id of a sector. */
  sector: z.string().optional(),
  name: z.string().optional(),
  email: z.string().optional(),
  /** What may be added was offered, and there is nothing more to add. */
  details: z.literal(true).optional(),
  desiredDate: DesiredDate.optional(),
  stage: known(Stage),
  data: known(z.enum(['yes', 'no'])),
  /** Whether the data are about persons. */
  personalData: z.boolean().optional(),
  role: z.string().optional(),
  phone: z.string().optional(),
  kvk: z.string().optional(),
  /** Questions the visitor would rather not answer. */
  skipped: z.array(z.string()).optional(),
  check: z.literal(true).optional(),
  /** Id of the partner to ask first, or `hub`. */
  partner: z.string().optional(),
  /** Partners the visitor does not want. */
  excluded: z.array(z.string()).optional(),
  consent: known(ConsentChoice),
})
export type Answers = z.infer<typeof Answers>

/** Something that is done only after a yes. */
export const Confirming = z.enum(['restart', 'stop', 'erase', 'withdraw'])
export type Confirming = z.infer<typeof Confirming>

/** What of a filed enquiry is being changed: not chosen yet, one of its parts, or something more. */
export const Amending = z.enum(['choose', 'addition', ...CorrectableField.options])
export type Amending = z.infer<typeof Amending>

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
  changing: known(QuestionId),
  /** It was opened by going back: going back once more is from there. */
  goingBack: z.literal(true).optional(),
  confirming: known(Confirming),
  amending: known(Amending),
  /** Reference of an enquiry filed elsewhere, for which a code was asked. */
  lookingFor: z.string().optional(),
  /** How many wrong codes of another device were typed. */
  wrongCodes: z.number().int().positive().optional(),
  /** What was said first and taken for no request of an organisation; it may be one all the same. */
  outside: z.string().optional(),
  /** Number of the latest prompt: buttons of older prompts are told apart by it. */
  prompt: z.number().int().nonnegative(),
  /** How often in a row the current question was not understood. */
  misses: z.number().int().nonnegative(),
  /** The enquiry filed from the present answers. */
  reference: z.string().optional(),
  /** The member of staff who fills it in for somebody. */
  filledInBy: Staff.optional(),
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
