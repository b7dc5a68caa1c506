import { type Activity, ActivityHandler, Channels, RoleTypes, type TurnContext } from 'botbuilder'
import { z } from 'zod'
import { Language } from '../knowledge/language.ts'
import type { PlainActivity } from './dossier.ts'
import type { Incoming, Turns } from './turns.ts'

/** Where a channel leaves the right to come back that it gave out, in the turn state. */
export const RESUME_RIGHT = Symbol('resume right')
/** Where a channel that we send to ourselves leaves how the conversation is reached. */
export const ADDRESS = Symbol('address')
/** Where a channel leaves the conversation a message belongs to, if it is not the chat it came in. */
export const CONVERSATION = Symbol('conversation')
/** Where the bot leaves what came of the message. */
export const TAKEN = Symbol('taken')

/** Sends what a turn has committed, on channels where nothing else does. */
export type Leave = (context: TurnContext, conversation: string) => Promise<void>

const SentKey = z.object({ clientActivityID: z.string().min(1).max(200) })
/** What a button of a card brings where the channel does not say it as a text. */
const Pressed = z.object({ msteams: z.object({ text: z.string() }) })
const Spoken = Language.catch('nl')

/**
 * The bot of visitors, on every channel. A message becomes a turn, and only what the turn committed
 * leaves: on the website by the streams, elsewhere by `leave`. Typing, events and updates of the
 * channel are not for the conversation.
 */
export class IntakeBot extends ActivityHandler {
  constructor(turns: Turns, leave: Leave = async () => {}) {
    super()
    this.onMessage(async (context, next) => {
      const incoming = incomingOf(context)
      context.turnState.set(TAKEN, await turns.take(incoming))
      await leave(context, incoming.conversation)
      await next()
    })
  }
}

function incomingOf(context: TurnContext): Incoming {
  const { activity } = context
  const key = keyOf(activity)
  return {
    conversation: context.turnState.get(CONVERSATION) ?? activity.conversation.id,
    ...(key === undefined ? {} : { key }),
    activity: plainOf(activity),
    language: Spoken.parse((context.locale ?? activity.locale)?.slice(0, 2)),
    resume: context.turnState.get(RESUME_RIGHT),
    address: context.turnState.get(ADDRESS),
  }
}

/** Direct Line clients send no activity id but may send a key of their own; other channels send ids. */
function keyOf({ channelId, channelData, from, id }: Activity): string | undefined {
  if (channelId !== Channels.Directline) return id
  const sent = SentKey.safeParse(channelData).data
  return sent && `${from.id} ${sent.clientActivityID}`
}

function plainOf(activity: Activity): PlainActivity {
  const { type, textFormat, locale, value, entities, attachments } = activity
  const { channelData, channelId, from, recipient, conversation } = activity
  return {
    ...{ type, textFormat, locale, value, entities, attachments, channelData, channelId },
    text: activity.text ?? Pressed.safeParse(value).data?.msteams.text,
    from: { id: from.id, name: from.name, role: RoleTypes.User },
    ...{ recipient, conversation: { id: conversation.id } },
  }
}
