import type { Dossier, LoggedActivity } from '../../bot/dossier.ts'
import { Person, type Talk } from '../../bot/talk.ts'
import { sayMoment } from '../../enquiries/say-moment.ts'
import type { Language } from '../../knowledge/language.ts'
import { adaptiveCard, execute, type Item, textBlock, textInput } from './card-parts.ts'
import type { CardGiven } from './enquiry-card.ts'
import { TALK_CARD } from './talk-words.ts'

/** By this name a press on the card of a talk is known. */
export const TALK_VERB = 'talk'
const LATEST = 12

/** A visitor who asks for a person, for staff: what was said so far, who holds it, a box to answer. */
export function talkCard(dossier: Dossier, { language, knowledge }: CardGiven, note?: string) {
  const words = TALK_CARD[language]
  const { talk } = dossier
  const since = talk && sayMoment(talk.askedAt, language, knowledge.hub.timeZone)
  const body: Item[] = [
    ...(note ? [textBlock(note, { color: 'Accent' })] : []),
    textBlock(words.title, { weight: 'Bolder', size: 'Medium', style: 'heading' }),
    textBlock(talk ? standing(talk, language) : words.over, {
      weight: 'Bolder',
      color: talk?.state === 'waiting' ? 'Attention' : 'Default',
    }),
    ...(since ? [textBlock(words.since(since), { isSubtle: true, spacing: 'None' })] : []),
    ...transcript(dossier, language),
  ]
  if (!talk) return adaptiveCard(body)
  const data = { talk: dossier.id }
  return adaptiveCard(
    [...body, textInput('text', words.answer, { placeholder: words.placeholder })],
    [
      execute(words.send, TALK_VERB, { ...data, do: 'reply' }),
      execute(words.handBack, TALK_VERB, { ...data, do: 'hand-back' }),
    ],
  )
}

function standing({ state, holder }: Talk, language: Language): string {
  const words = TALK_CARD[language]
  return state === 'held' && holder ? words.held(holder.name) : words.waiting
}

/** The latest of what was said; for each message of a person, how far it has got. */
function transcript(dossier: Dossier, language: Language): Item[] {
  const { log, erased, talk } = dossier
  const words = TALK_CARD[language]
  const lines = log.map((activity, place) => {
    const { person } = Person.safeParse(activity.channelData).data ?? {}
    const who = person ?? (isVisitor(activity) ? words.visitor : words.assistant)
    const far = person && talk ? ` (${words[reached(talk, erased + place)]})` : ''
    const text = firstOf(activity.text ?? '')
    return person ? `${text}${far}` : `${who}: ${text}`
  })
  return lines.slice(-LATEST).map((line) => textBlock(line, { spacing: 'Small' }))
}

function isVisitor({ from }: LoggedActivity): boolean {
  return from?.role !== 'bot'
}

function reached({ arrived, read }: Talk, place: number): 'read' | 'arrived' | 'sent' {
  if (read > place) return 'read'
  return arrived > place ? 'arrived' : 'sent'
}

function firstOf(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)} …` : text
}
