import * as z from 'zod/mini'
import type { OutcomeKind } from '../../enquiries/aftermath.ts'

const Outcome: z.ZodMiniType<OutcomeKind> = z.enum([
  'working-together',
  'advised',
  'referred',
  'no-contact',
  'no-fit',
])

const Named = z.object({ id: z.string(), name: z.string() })
export type Named = z.infer<typeof Named>

export const Choices = z.object({
  me: z.string(),
  areas: z.array(Named),
  partners: z.array(Named),
  outcomes: z.array(z.object({ id: Outcome, name: z.string() })),
})
export type Choices = z.infer<typeof Choices>

const Due = z.object({ text: z.string(), urgency: z.enum(['on-time', 'soon', 'overdue']) })
export type Due = z.infer<typeof Due>

export const Row = z.object({
  reference: z.string(),
  title: z.string(),
  organisation: z.string(),
  state: z.object({ code: z.string(), text: z.string() }),
  areas: z.string(),
  partner: z.optional(z.string()),
  due: z.optional(Due),
  holder: z.optional(z.object({ name: z.string(), isMe: z.boolean() })),
  filed: z.string(),
})
export type Row = z.infer<typeof Row>

export const Page = z.object({ rows: z.array(Row), next: z.optional(z.string()) })
export type Page = z.infer<typeof Page>

/** One enquiry, in words of the language that was asked for. */
export const Enquiry = z.extend(Row, {
  version: z.number(),
  need: z.string(),
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
  consent: z.object({ given: z.boolean(), text: z.string(), at: z.string() }),
  match: z.object({
    isSure: z.boolean(),
    chosen: z.string(),
    ranked: z.array(z.object({ name: z.string(), reasons: z.array(z.string()) })),
  }),
  offers: z.array(
    z.object({
      name: z.string(),
      state: z.string(),
      offered: z.string(),
      answerBy: z.string(),
      said: z.array(z.string()),
    }),
  ),
  questions: z.array(
    z.object({
      from: z.string(),
      question: z.string(),
      asked: z.string(),
      answer: z.optional(z.string()),
    }),
  ),
  notes: z.array(z.object({ by: z.string(), at: z.string(), text: z.string() })),
  outcome: z.optional(z.string()),
  deliveries: z.array(
    z.object({
      id: z.string(),
      letter: z.string(),
      to: z.string(),
      state: z.string(),
      at: z.string(),
      isDead: z.boolean(),
      fault: z.optional(z.string()),
    }),
  ),
  history: z.array(z.object({ at: z.string(), who: z.string(), what: z.string() })),
  possible: z.object({
    take: z.boolean(),
    release: z.boolean(),
    ask: z.boolean(),
    note: z.boolean(),
    close: z.boolean(),
    resend: z.boolean(),
    offer: z.array(z.extend(Named, { isNamed: z.boolean() })),
  }),
})
export type Enquiry = z.infer<typeof Enquiry>

const TalkLine = z.object({ who: z.string(), text: z.string(), far: z.optional(z.string()) })
const Talk = z.object({
  id: z.string(),
  standing: z.string(),
  isWaiting: z.boolean(),
  since: z.string(),
  lines: z.array(TalkLine),
  reference: z.optional(z.string()),
})
export type Talk = z.infer<typeof Talk>

/** The talks of visitors with staff that go on now. */
export const Talks = z.object({ talks: z.array(Talk) })
export type Talks = z.infer<typeof Talks>

/** What was asked for was not done, because it is not as it was, or not allowed; how it stands now. */
export const Refused = z.object({
  error: z.object({ code: z.enum(['stale', 'not-allowed']) }),
  enquiry: Enquiry,
})
