import type { TurnContext } from 'botbuilder'
import { z } from 'zod'
import type { Staff } from '../../enquiries/staff.ts'
import { addressOf } from './address-of.ts'
import { attached } from './card-parts.ts'
import { enquiryCard } from './enquiry-card.ts'
import { fillsIn } from './fill-in.ts'
import { digestCard, helpCard, listCard } from './list-cards.ts'
import { type StaffCommand, staffCommand } from './staff-command.ts'
import { pressAnswer } from './staff-press.ts'
import { STAFF_WORDS } from './staff-words.ts'
import { keyOf, talkAnswer } from './talk-press.ts'
import { TALK_CARD } from './talk-words.ts'
import { cardGiven, languageOf, type TeamsLine } from './teams-line.ts'

const ROWS = 10

/** A press that stands for a typed command. */
const Saying = z.object({ say: z.string().min(1).max(200) })

type Answer = { text: string } | { card: object }

/** What staff type or press, in a chat of their own or in a channel; whoever else asks is told that it is for staff. */
export async function takeStaffMessage(
  context: TurnContext,
  staff: Staff | undefined,
  line: TeamsLine,
): Promise<void> {
  const { activity } = context
  const language = languageOf(activity, line)
  if (!staff) {
    await context.sendActivity(STAFF_WORDS[language].onlyStaff)
    return
  }
  if (await saidInThread(context, staff, line)) return
  const pressed =
    (await talkAnswer(activity.value, staff, activity, line)) ??
    (await pressAnswer(activity.value, staff, activity, line))
  const text = textOf(context)
  const isCommand = Saying.safeParse(activity.value).success
  if (!pressed && (await fillsIn({ text, isCommand }, staff, context, line))) return
  const answer = pressed ?? (await commandAnswer(text, staff, context, line))
  await context.sendActivity(messageOf(answer))
}

/** A message in the thread of a talk, which mentions the bot, is said to the visitor. */
async function saidInThread(context: TurnContext, staff: Staff, line: TeamsLine): Promise<boolean> {
  const { activity } = context
  const { about } = await line.store.read(activity.conversation.id)
  const text = textOf(context)
  const isPersonal = addressOf(activity).kind === 'personal'
  if (about === undefined || isPersonal || activity.value !== undefined || text === '') return false
  const isSaid = await line.talks.reply(about, { staff, text, key: keyOf(activity) })
  if (!isSaid) await context.sendActivity(TALK_CARD[languageOf(activity, line)].gone)
  return true
}

/** What was typed, without the mention that brought it here. */
function textOf({ activity }: TurnContext): string {
  const said = Saying.safeParse(activity.value).data?.say ?? activity.text ?? ''
  return said
    .replaceAll(/<at[^>]*>.*?<\/at>/gi, '')
    .replaceAll('\u00A0', ' ')
    .trim()
}

async function commandAnswer(
  text: string,
  staff: Staff,
  context: TurnContext,
  line: TeamsLine,
): Promise<Answer> {
  const given = cardGiven(line, languageOf(context.activity, line))
  const command = staffCommand(text, line.knowledge)
  const words = STAFF_WORDS[given.language]
  switch (command?.name) {
    case 'list': {
      const { which } = command
      const mine = which === 'mine' ? { holder: staff.id } : {}
      const asked = which === 'overdue' ? 'overdue' : 'open'
      const page = await line.desk.list({ which: asked, limit: ROWS, ...mine })
      return { card: listCard(words.lists[which], page, given) }
    }
    case 'digest':
      return { card: digestCard(await line.attention(), given) }
    case 'show': {
      const view = await line.desk.show(command.reference)
      return view ? { card: enquiryCard(view, given) } : { text: words.unknown(command.reference) }
    }
    case 'act': {
      const { reference, action } = command
      const press = { ...action, reference }
      const answer = await pressAnswer(press, staff, context.activity, line)
      return answer ?? { text: words.unknown(reference) }
    }
    case 'incomplete':
      return { text: missing(command, words) }
    default:
      return { card: helpCard(given) }
  }
}

function missing(
  command: Extract<StaffCommand, { name: 'incomplete' }>,
  words: (typeof STAFF_WORDS)['nl'],
): string {
  if (command.why === 'reference') return words.noReference
  if (command.why === 'words') return words.noWords(command.example)
  return command.found.length > 0
    ? words.whichPartner(command.found.join(', '))
    : words.noPartner(command.said)
}

export function messageOf(answer: Answer) {
  if ('text' in answer) return { type: 'message', text: answer.text, textFormat: 'plain' }
  return { type: 'message', attachments: [attached(answer.card)] }
}
