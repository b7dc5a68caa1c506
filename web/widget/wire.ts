import * as z from 'zod/mini'
import type { ButtonValue } from '../../dialogs/reply.ts'

const Value: z.ZodMiniType<ButtonValue> = z.object({
  prompt: z.number(),
  question: z.string(),
  choice: z.string(),
})

/** A button on the wire: pressing it shows `displayText` and posts `text` with `value`. */
export const CardAction = z.object({
  type: z.literal('messageBack'),
  title: z.string(),
  text: z.string(),
  displayText: z.string(),
  value: Value,
})
export type CardAction = z.infer<typeof CardAction>

const Fact = z.object({ label: z.string(), value: z.string(), change: z.optional(CardAction) })
export type Fact = z.infer<typeof Fact>

/** The parts of `dialogs/reply.ts` as they travel: the `change` of a fact is a card action. */
const Part = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('facts'), title: z.optional(z.string()), facts: z.array(Fact) }),
  z.object({ kind: z.literal('list'), title: z.optional(z.string()), items: z.array(z.string()) }),
  z.object({ kind: z.literal('letter'), title: z.string(), facts: z.array(Fact) }),
  z.object({ kind: z.literal('link'), text: z.string(), href: z.string() }),
])
export type Part = z.infer<typeof Part>

const ChannelData = z.object({
  clientActivityID: z.optional(z.string()),
  /** Parts of a kind this page does not know are left out; the message then shows its text. */
  parts: z.catch(z.optional(z.array(Part)), undefined),
  erased: z.optional(z.literal(true)),
  /** The name of the person of the hub who said it. */
  person: z.optional(z.string()),
})

/** One Bot Framework activity, read as far as the chat shows it. */
export const Activity = z.object({
  id: z.string(),
  type: z.string(),
  from: z.object({ role: z.optional(z.string()) }),
  text: z.optional(z.string()),
  locale: z.optional(z.string()),
  value: z.catch(z.optional(Value), undefined),
  suggestedActions: z.catch(z.optional(z.object({ actions: z.array(CardAction) })), undefined),
  channelData: z.catch(z.optional(ChannelData), undefined),
})
export type Activity = z.infer<typeof Activity>

/** One frame of the stream. Its activities are read one by one, so that one odd one costs no other. */
export const Frame = z.object({
  activities: z.array(z.unknown()),
  watermark: z.optional(z.string()),
})

/** Answer to a new or a resumed conversation; `expires_in` in seconds. */
export const Admission = z.object({
  conversationId: z.string(),
  token: z.string(),
  expires_in: z.number(),
  resume: z.string(),
})
export type Admission = z.infer<typeof Admission>

export const Started = z.object({
  conversationId: z.string(),
  token: z.string(),
  expires_in: z.number(),
  streamUrl: z.string(),
})

export const Reopened = z.object({ token: z.optional(z.string()), streamUrl: z.string() })

export const Refreshed = z.object({ token: z.string(), expires_in: z.optional(z.number()) })

/** What a draft tells: of which answer, its label and its value. */
const ToldLine = z.object({ about: z.string(), label: z.string(), value: z.string() })
export type ToldLine = z.infer<typeof ToldLine>

export const Told = z.object({ lines: z.array(ToldLine) })

export const Posted = z.object({ id: z.string() })

export const Refusal = z.object({ error: z.object({ code: z.string() }) })
