import type { Activity, TurnContext } from 'botbuilder'
import { activityOf } from '../../bot/activity-of.ts'
import { lastSaidAt } from '../../bot/dossier.ts'
import { ADDRESS, CONVERSATION } from '../../bot/intake-bot.ts'
import { logged } from '../../bot/logged.ts'
import { newConversation } from '../../dialogs/conversation.ts'
import { fillInOpening } from '../../dialogs/opening.ts'
import { ButtonValue } from '../../dialogs/reply.ts'
import type { Staff } from '../../enquiries/staff.ts'
import { addressOf } from './address-of.ts'
import { closeAddress } from './keep-address.ts'
import { STAFF_WORDS } from './staff-words.ts'
import { languageOf, type TeamsLine } from './teams-line.ts'

/** What begins it; what follows is the need in the asker's words, as far as it is known already. */
const BEGINS = /^(?:nieuwe? (?:aanvraag|vraag)|nieuw|new (?:enquiry|request)|new)\s*(?::\s*|$)/i
const ENDS = /^(?:stop invullen|stop filling in)[.]?$/i

/** Milliseconds after which nobody waits on the telephone any more. */
const LEFT_AFTER = 2 * 60 * 60_000

/** What staff typed, or pressed on a button that types it. */
type Said = { text: string; isCommand: boolean }

/**
 * Staff fill in the intake for somebody they talk with, in their own chat: a conversation of its own
 * for each asker, which this chat is about until it is filed or left off. False when it is nothing of
 * the kind.
 */
export async function fillsIn(
  { text, isCommand }: Said,
  staff: Staff,
  context: TurnContext,
  line: TeamsLine,
): Promise<boolean> {
  const { activity } = context
  if (addressOf(activity).kind !== 'personal') return false
  const about = await goingOn(activity, line)
  if (about !== undefined) return !isCommand && goesOn(text, about, context, line)
  if (BEGINS.test(text)) return begins(text.replace(BEGINS, ''), staff, context, line)
  if (!ButtonValue.safeParse(activity.value).success) return false
  await context.sendActivity(STAFF_WORDS[languageOf(activity, line)].fillInOver)
  return true
}

/** The asker this chat is about; one that was left some hours ago is left for good. */
async function goingOn({ conversation }: Activity, line: TeamsLine): Promise<string | undefined> {
  const { about } = await line.store.read(conversation.id)
  if (about === undefined) return undefined
  const said = lastSaidAt(await line.store.read(about)) ?? ''
  if (said > new Date(line.now().getTime() - LEFT_AFTER).toISOString()) return about
  await end(about, conversation.id, line)
  return undefined
}

async function begins(need: string, staff: Staff, context: TurnContext, line: TeamsLine) {
  const asker = await open(staff, context.activity, line)
  await line.sendUnsent(asker, (said) => context.sendActivity(said))
  if (need !== '') await take(need, asker, context, line)
  return true
}

async function goesOn(text: string, asker: string, context: TurnContext, line: TeamsLine) {
  const { activity } = context
  if (ENDS.test(text)) {
    await end(asker, activity.conversation.id, line)
    await context.sendActivity(STAFF_WORDS[languageOf(activity, line)].fillInLeft)
    // The message that began it, sent again, is no answer.
  } else if (asker !== askerOf(activity)) await take(text, asker, context, line)
  return true
}

function askerOf({ conversation, id = '' }: Activity): string {
  return `${conversation.id};asker=${id}`
}

/** The same message that comes again begins nothing new. */
async function open(staff: Staff, activity: Activity, line: TeamsLine): Promise<string> {
  const { store, brain, now } = line
  const { conversation, channelId } = activity
  const language = languageOf(activity, line)
  const timestamp = now().toISOString()
  const asker = askerOf(activity)
  await store.transact(asker, ({ version }) => {
    if (version > 0) return undefined
    const says = [activityOf(fillInOpening(language, brain, staff), language)]
    return {
      conversation: { ...newConversation(asker, timestamp, language), filledInBy: staff },
      append: logged(says, 0, { conversation: asker, timestamp, channelId }),
      address: addressOf(activity),
    }
  })
  await store.transact(conversation.id, () => ({ about: asker }))
  return asker
}

async function take(
  text: string,
  asker: string,
  context: TurnContext,
  line: TeamsLine,
): Promise<void> {
  const { activity } = context
  activity.text = text
  context.turnState.set(ADDRESS, addressOf(activity))
  context.turnState.set(CONVERSATION, asker)
  await line.visitors.run(context)
  const { enquiries } = await line.store.read(asker)
  if (enquiries.length === 0) return
  await end(asker, activity.conversation.id, line)
  await context.sendActivity(STAFF_WORDS[languageOf(activity, line)].fillInFiled)
}

/** From here on this chat is of staff again, and the asker hears by e-mail only. */
async function end(asker: string, chat: string, { store }: TeamsLine): Promise<void> {
  await closeAddress(store, asker)
  await store.transact(chat, () => ({ about: null }))
}
