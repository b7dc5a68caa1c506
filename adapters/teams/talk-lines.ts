import type { Dossier, LoggedActivity } from '../../bot/dossier.ts'
import { Person, type Talk } from '../../bot/talk.ts'
import { TALK } from '../../dialogs/wording/talk.ts'
import { Language } from '../../knowledge/language.ts'
import { TALK_CARD } from './talk-words.ts'

/** One thing that was said; of what a person of the hub said, how far it has got. */
export type TalkLine = { who: string; text: string; far?: string }

const LATEST = 12
const LONGEST = 300

/** The latest of what was said in a talk, as staff read it on the card and at their desk. */
export function talkLines({ log, erased, talk }: Dossier, language: Language): TalkLine[] {
  const words = TALK_CARD[language]
  const lines = log.map((activity, place) => {
    const { person } = Person.safeParse(activity.channelData).data ?? {}
    const who = person ?? (isVisitor(activity) ? words.visitor : words.assistant)
    const far = person && talk ? { far: words[reached(talk, erased + place)] } : {}
    return { who, text: beginningOf(saidIn(activity, person)), ...far }
  })
  return lines.slice(-LATEST)
}

/** Who holds the conversation. */
export function talkStanding({ state, holder }: Talk, language: Language): string {
  const words = TALK_CARD[language]
  return state === 'held' && holder ? words.held(holder.name) : words.waiting
}

/** The words of a person alone: to the visitor they stand behind the name. */
function saidIn({ text = '', locale }: LoggedActivity, person = ''): string {
  const before = TALK[Language.catch('nl').parse(locale)].says(person, '')
  return text.startsWith(before) ? text.slice(before.length) : text
}

function isVisitor({ from }: LoggedActivity): boolean {
  return from?.role !== 'bot'
}

function reached({ arrived, read }: Talk, place: number): 'read' | 'arrived' | 'sent' {
  if (read > place) return 'read'
  return arrived > place ? 'arrived' : 'sent'
}

function beginningOf(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text
}
