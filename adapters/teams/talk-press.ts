import type { Activity } from 'botbuilder'
import { z } from 'zod'
import type { Staff } from '../../enquiries/staff.ts'
import { talkCard } from './talk-card.ts'
import { TALK_CARD } from './talk-words.ts'
import { cardGiven, languageOf, type TeamsLine } from './teams-line.ts'

const Press = z.object({
  talk: z.string(),
  do: z.enum(['reply', 'hand-back']),
  text: z.string().trim().max(4000).catch(''),
})

/** Answers a press on the card of a talk with how it is then; undefined when it is no such press. */
export async function talkAnswer(
  value: unknown,
  staff: Staff,
  activity: Activity,
  line: TeamsLine,
): Promise<{ card: object } | undefined> {
  const press = Press.safeParse(value).data
  if (!press) return undefined
  const { talk: conversation, text } = press
  const given = cardGiven(line, languageOf(activity, line))
  const words = TALK_CARD[given.language]
  const card = async (note?: string) => ({
    card: talkCard(await line.store.read(conversation), given, note),
  })
  if (press.do === 'hand-back') {
    await line.talks.handBack(conversation)
    return card()
  }
  if (text === '') return card(words.empty)
  const isSaid = await line.talks.reply(conversation, { staff, text, key: keyOf(activity) })
  return card(isSaid ? undefined : words.gone)
}

/** The same activity that comes again is the same answer. */
export function keyOf({ conversation, id }: Activity): string {
  return `staff ${conversation.id} ${id ?? ''}`
}
