import type { Activity } from 'botbuilder'
import { z } from 'zod'
import { Conversation } from '../dialogs/conversation.ts'
import { Delivery } from '../enquiries/delivery.ts'
import { Enquiry } from '../enquiries/enquiry.ts'
import { Instant } from '../enquiries/instant.ts'
import { Address } from './address.ts'
import { Talk } from './talk.ts'

type Party = { id: string; name?: string; role?: string; aadObjectId?: string }

/** A Bot Framework activity as far as it is kept: all JSON, times as text. */
export type PlainActivity = Partial<
  Pick<
    Activity,
    | 'text'
    | 'textFormat'
    | 'locale'
    | 'value'
    | 'name'
    | 'entities'
    | 'attachments'
    | 'suggestedActions'
    | 'inputHint'
    | 'channelData'
    | 'channelId'
    | 'replyToId'
  >
> & {
  type: string
  from?: Party
  recipient?: Party
  conversation?: { id: string }
  timestamp?: string
}

/** An activity as it stands in a conversation's log; its place there is its watermark. */
export type LoggedActivity = PlainActivity & { id: string }

const Logged = z.custom<LoggedActivity>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    'id' in value &&
    typeof value.id === 'string',
  'not an activity with a type and an id',
)

/** The right to come back to a conversation; only hashes of the tokens are kept. */
export const Resume = z.object({
  current: z.string(),
  /** Still taken until the current one is first used, so that a lost answer locks nobody out. */
  previous: z.string().optional(),
  until: Instant,
})
export type Resume = z.infer<typeof Resume>

/** A card that stands in a channel, and the version of what it shows. */
export const Card = z.object({ activity: z.string(), version: z.number().int() })
export type Card = z.infer<typeof Card>

/** Everything one conversation holds; the unit in which things are stored and changed. */
export const Dossier = z.object({
  schema: z.literal(1),
  id: z.string(),
  /** Counts the changes, from 0 for a conversation of which nothing is stored yet. */
  version: z.number().int().nonnegative(),
  conversation: Conversation.optional(),
  /** Number of activities that erasure took from the front of the log: watermarks go on. */
  erased: z.number().int().nonnegative(),
  log: z.array(Logged),
  /** Idempotency key of each message handled, and the activity id it was given. */
  handled: z.record(z.string(), z.string()),
  resume: Resume.optional(),
  address: Address.optional(),
  /** Cards that show something of this conversation, by what they are about. */
  cards: z.record(z.string(), Card).optional(),
  /** A person of the hub and the visitor talk here. */
  talk: Talk.optional(),
  /** For a thread or chat of staff: the conversation that it is about. */
  about: z.string().optional(),
  /** For the channel of staff: the conversations in which a person is asked for, or talks. */
  talks: z.array(z.string()).optional(),
  deliveries: z.array(Delivery),
  enquiries: z.array(Enquiry),
})
export type Dossier = z.infer<typeof Dossier>

/** What one turn changes; committed whole or not at all. */
export const Change = z.object({
  conversation: Conversation.optional(),
  append: z.array(Logged).optional(),
  handled: z.object({ key: z.string(), id: z.string() }).optional(),
  /** `null` takes the right to come back away. */
  resume: Resume.nullable().optional(),
  address: Address.optional(),
  /** New and changed ones. */
  cards: z.record(z.string(), Card).optional(),
  /** `null` when the visitor is with the assistant again. */
  talk: Talk.nullable().optional(),
  /** `null` when it is no longer about another conversation. */
  about: z.string().nullable().optional(),
  /** Whole. */
  talks: z.array(z.string()).optional(),
  /** New and changed ones, whole. */
  enquiries: z.array(Enquiry).optional(),
  deliveries: z.array(Delivery).optional(),
  /** Takes every message before this change out of the log. */
  erase: z.literal(true).optional(),
})
export type Change = z.infer<typeof Change>

export function emptyDossier(id: string): Dossier {
  return {
    schema: 1,
    id,
    version: 0,
    erased: 0,
    log: [],
    handled: {},
    deliveries: [],
    enquiries: [],
  }
}

/** The dossier after a change; the one before stays as it was. */
export function applyChange(dossier: Dossier, change: Change): Dossier {
  const next = { ...dossier, version: dossier.version + 1 }
  if (change.conversation) next.conversation = change.conversation
  if (change.erase) {
    next.erased = dossier.erased + dossier.log.length
    next.log = []
    delete next.talk
  }
  if (change.append) next.log = [...next.log, ...change.append]
  if (change.handled) next.handled = { ...dossier.handled, [change.handled.key]: change.handled.id }
  if (change.resume) next.resume = change.resume
  if (change.resume === null) delete next.resume
  if (change.address) next.address = change.address
  if (change.cards) next.cards = { ...dossier.cards, ...change.cards }
  if (change.talk) next.talk = change.talk
  if (change.talk === null) delete next.talk
  if (change.about) next.about = change.about
  if (change.about === null) delete next.about
  if (change.talks) next.talks = change.talks
  if (change.enquiries)
    next.enquiries = replaced(dossier.enquiries, change.enquiries, (enquiry) => enquiry.reference)
  if (change.deliveries)
    next.deliveries = replaced(dossier.deliveries, change.deliveries, (delivery) => delivery.id)
  return next
}

/** Number of the next activity in the log, which is also the watermark before it. */
export function watermarkOf(dossier: Dossier): number {
  return dossier.erased + dossier.log.length
}

/** When something was said last, as far as it is kept. */
export function lastSaidAt({ log }: Pick<Dossier, 'log'>): string | undefined {
  return log.at(-1)?.timestamp
}

/** The activities after a watermark, oldest first. */
export function activitiesSince(dossier: Dossier, watermark: number): LoggedActivity[] {
  return dossier.log.slice(Math.max(0, watermark - dossier.erased))
}

function replaced<Item>(old: Item[], changed: Item[], keyOf: (item: Item) => string): Item[] {
  const byKey = new Map(changed.map((item) => [keyOf(item), item]))
  const kept = old.map((item) => byKey.get(keyOf(item)) ?? item)
  const known = new Set(old.map(keyOf))
  return [...kept, ...changed.filter((item) => !known.has(keyOf(item)))]
}
