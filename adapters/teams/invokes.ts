import { ActivityTypes, type TurnContext } from 'botbuilder'
import { z } from 'zod'
import { CARD } from './card-parts.ts'
import { search } from './search.ts'
import { pressAnswer } from './staff-press.ts'
import { STAFF_WORDS } from './staff-words.ts'
import { talkAnswer } from './talk-press.ts'
import { languageOf, staffIn, type TeamsLine } from './teams-line.ts'

/** Somebody pressed a button of a card (`Action.Execute`). */
export const PRESS = 'adaptiveCard/action'

const MESSAGE = 'application/vnd.microsoft.activity.message'

const Executed = z.object({ action: z.object({ data: z.looseObject({}) }) })

/** What Teams waits an answer for: a press on a card, or a search. Three seconds at most. */
export async function takeInvoke(context: TurnContext, line: TeamsLine): Promise<void> {
  const { name } = context.activity
  if (name === PRESS) return answer(context, await pressed(context, line))
  if (name === 'composeExtension/query') return answer(context, await search(context, line))
  // HTTP 501: Teams then goes on without us.
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 501 } })
}

async function answer(context: TurnContext, body: object): Promise<void> {
  const value = { status: 200, body }
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value })
}

/** A press on a card of staff: the card as it is then, or why not (Universal Actions for cards). */
async function pressed(context: TurnContext, line: TeamsLine): Promise<object> {
  const { activity } = context
  const words = STAFF_WORDS[languageOf(activity, line)]
  const say = (value: string) => ({ statusCode: 200, type: MESSAGE, value })
  const staff = await staffIn(activity, line)
  if (!staff) return say(words.onlyStaff)
  const data = Executed.safeParse(activity.value).data?.action.data
  const answered =
    data &&
    ((await talkAnswer(data, staff, activity, line)) ??
      (await pressAnswer(data, staff, activity, line)))
  if (!answered) return say(words.notAllowed)
  return 'card' in answered
    ? { statusCode: 200, type: CARD, value: answered.card }
    : say(answered.text)
}
