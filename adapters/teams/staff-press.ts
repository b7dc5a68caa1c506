import type { Activity } from 'botbuilder'
import { z } from 'zod'
import type { Acted } from '../../bot/staff-desk.ts'
import { Reference } from '../../enquiries/reference.ts'
import type { Staff } from '../../enquiries/staff.ts'
import { StaffAction } from '../../enquiries/staff-action.ts'
import { enquiryCard } from './enquiry-card.ts'
import { STAFF_WORDS, type StaffWords } from './staff-words.ts'
import { cardGiven, languageOf, type TeamsLine } from './teams-line.ts'

/** What a button of an enquiry's card brings, besides what was filled in. */
const Press = z.object({
  reference: Reference,
  /** Absent where it was typed: then it is about whatever stands there now. */
  version: z.number().int().optional(),
  do: z.string(),
})

/**
 * Does what a member of staff pressed or typed about one enquiry, and shows how it stands then;
 * undefined when the value is no such press.
 */
export async function pressAnswer(
  value: unknown,
  staff: Staff,
  activity: Activity,
  line: TeamsLine,
): Promise<{ card: object } | { text: string } | undefined> {
  const press = Press.safeParse(value).data
  if (!press) return undefined
  const given = cardGiven(line, languageOf(activity, line))
  const words = STAFF_WORDS[given.language]
  const { reference, version } = press
  const action = StaffAction.safeParse(filledIn(value)).data
  if (!action) {
    const view = await line.desk.show(reference)
    const needed = words.noWords(words.question)
    return view ? { card: enquiryCard(view, given, needed) } : { text: words.unknown(reference) }
  }
  const key = activity.id ? `${activity.conversation.id} ${activity.id}` : undefined
  const acted = await line.desk.act(reference, action, staff, { version, key })
  return acted.view
    ? { card: enquiryCard(acted.view, given, noteOf(acted, action, words)) }
    : { text: words.unknown(reference) }
}

/** A field that was left empty is as good as none. */
function filledIn(value: unknown): object {
  const fields = Object.entries(typeof value === 'object' && value !== null ? value : {})
  return Object.fromEntries(fields.filter(([, said]) => said !== ''))
}

function noteOf(acted: Acted, action: StaffAction, words: StaffWords): string {
  if (!acted.ok) return acted.reason === 'stale' ? words.stale : words.notAllowed
  const isProposed = action.do === 'offer' && acted.view.enquiry.proposed !== undefined
  return isProposed ? words.done.proposed : words.done[action.do]
}
