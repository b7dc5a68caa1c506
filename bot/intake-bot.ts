import { type Activity, ActivityHandler, Channels, type TurnContext } from 'botbuilder'
import { z } from 'zod'
import { Language } from '../knowledge/language.ts'
import type { LoggedActivity, PlainActivity } from './dossier.ts'
import type { Incoming, Turns } from './turns.ts'

/** Where a channel leaves the right to come back that it gave out, in the turn state. */
export const RESUME_RIGHT = Symbol('resume right')
/** Where the bot leaves what came of the message. */
export const TAKEN = Symbol('taken')

const SentKey = z.object({ clientActivityID: z.string().min(1).max(200) })
const Spoken = Language.catch('nl')

/**
 * The bot, on every channel. A message becomes a turn, and what the turn committed is then sent
 * through the same context. Typing, events and updates of the channel are not for the conversation.
 */
export class IntakeBot extends ActivityHandler {
  constructor(turns: Turns) {
    super()
    this.onMessage(async (context, next) => {
      const taken = await turns.take(incomingOf(context))
      context.turnState.set(TAKEN, taken)
      // On the website the streams send what was committed; on other channels it leaves from here.
      const leavesFromHere = context.activity.channelId !== Channels.Directline
      if (leavesFromHere) await context.sendActivities(taken.replies.map(sendable))
      await next()
    })
  }
}

function incomingOf(context: TurnContext): Incoming {
  const { activity } = context
  const key = keyOf(activity)
  return {
    conversation: activity.conversation.id,
    ...(key === undefined ? {} : { key }),
    activity: plainOf(activity),
    language: Spoken.parse((context.locale ?? activity.locale)?.slice(0, 2)),
    resume: context.turnState.get(RESUME_RIGHT),
  }
}

/** Direct Line clients send no activity id but may send a key of their own; other channels send ids. */
function keyOf({ channelId, channelData, from, id }: Activity): string | undefined {
  if (channelId !== Channels.Directline) return id
  const sent = SentKey.safeParse(channelData).data
  return sent && `${from.id} ${sent.clientActivityID}`
}

function plainOf(activity: Activity): PlainActivity {
  const { type, text, textFormat, locale, value, entities, attachments } = activity
  const { channelData, channelId, from, recipient, conversation } = activity
  return {
    ...{ type, text, textFormat, locale, value, entities, attachments },
    ...{ channelData, channelId, from, recipient, conversation: { id: conversation.id } },
  }
}

/** The context itself fills in the parties and the conversation. */
function sendable({ from, recipient, conversation, timestamp, ...rest }: LoggedActivity) {
  return rest
}
