import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder'
import { z } from 'zod'
import { ADDRESS } from '../../bot/intake-bot.ts'
import { logged } from '../../bot/logged.ts'
import { addressOf } from './address-of.ts'
import { PRESS, takeInvoke } from './invokes.ts'
import { closeAddress, keepAddress } from './keep-address.ts'
import { takeStaffMessage } from './staff-chat.ts'
import type { BotLogic } from './teams-adapter.ts'
import { languageOf, staffIn, type TeamsLine } from './teams-line.ts'

/**
 * The bot in Teams. Where each conversation is reached is kept whenever something comes from it.
 * In a chat of their own visitors get the intake and staff their commands; in a channel the bot
 * speaks with staff only.
 */
export function teamsBot(line: TeamsLine): BotLogic {
  return async (context) => {
    const { activity } = context
    switch (activity.type) {
      case ActivityTypes.Message:
        return takeMessage(context, line)
      case ActivityTypes.Invoke:
        return takePress(context, line)
      case ActivityTypes.ConversationUpdate:
      case ActivityTypes.InstallationUpdate:
        return takeUpdate(context, line)
    }
  }
}

async function takeMessage(context: TurnContext, line: TeamsLine): Promise<void> {
  const { activity } = context
  const address = addressOf(activity)
  const staff = await staffIn(activity, line)
  if (address.kind !== 'personal' || staff) {
    await keepAddress(line.store, address.conversation, address)
    return takeStaffMessage(context, staff, line)
  }
  context.turnState.set(ADDRESS, address)
  await line.visitors.run(context)
}

/** A card stands where the bot is; a search may come from any chat. */
async function takePress(context: TurnContext, line: TeamsLine): Promise<void> {
  const { activity } = context
  const address = addressOf(activity)
  if (activity.name === PRESS) await keepAddress(line.store, address.conversation, address)
  return takeInvoke(context, line)
}

/** Installed, renamed, removed, somebody joined: where it is reached may have changed. */
async function takeUpdate(context: TurnContext, line: TeamsLine): Promise<void> {
  const { activity } = context
  // What happens to a channel is told in its team's own conversation.
  const { eventType, channel } = OfChannel.safeParse(activity.channelData).data ?? {}
  const conversation = channel?.id ?? addressOf(activity).conversation
  const isGone = isRemoval(activity) || eventType === 'channelDeleted'
  if (isGone) return closeAddress(line.store, conversation)
  const address = { ...addressOf(activity), conversation }
  await keepAddress(line.store, conversation, address)
  if (address.kind === 'personal') await greet(context, line)
}

/** An event of one channel (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events). */
const OfChannel = z.object({
  eventType: z.enum(['channelCreated', 'channelRenamed', 'channelDeleted', 'channelRestored']),
  channel: z.object({ id: z.string().min(1) }),
})

function isRemoval(activity: Activity): boolean {
  const { type, action, membersRemoved = [], recipient } = activity
  if (type === ActivityTypes.InstallationUpdate) return action?.startsWith('remove') ?? false
  return membersRemoved.some(({ id }) => id === recipient.id)
}

/** Said once, however often Teams tells that the bot was added; staff know what it is. */
async function greet(context: TurnContext, line: TeamsLine): Promise<void> {
  const { activity } = context
  const { conversation, channelId } = activity
  if (await staffIn(activity, line)) return
  const timestamp = line.now().toISOString()
  await line.store.transact(conversation.id, ({ log, erased }) => {
    if (log.length + erased > 0) return undefined
    const says = line.assistant.opening(languageOf(activity, line))
    return { append: logged(says, 0, { conversation: conversation.id, timestamp, channelId }) }
  })
  await line.sendUnsent(conversation.id, (said) => context.sendActivity(said))
}
