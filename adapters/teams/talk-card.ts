import type { Dossier } from '../../bot/dossier.ts'
import { sayMoment } from '../../enquiries/say-moment.ts'
import { adaptiveCard, execute, type Item, textBlock, textInput } from './card-parts.ts'
import type { CardGiven } from './enquiry-card.ts'
import { type TalkLine, talkLines, talkStanding } from './talk-lines.ts'
import { TALK_CARD } from './talk-words.ts'

/** By this name a press on the card of a talk is known. */
export const TALK_VERB = 'talk'

/** A visitor who asks for a person, for staff: what was said so far, who holds it, a box to answer. */
export function talkCard(dossier: Dossier, { language, knowledge }: CardGiven, note?: string) {
  const words = TALK_CARD[language]
  const { talk } = dossier
  const since = talk && sayMoment(talk.askedAt, language, knowledge.hub.timeZone)
  const body: Item[] = [
    ...(note ? [textBlock(note, { color: 'Accent' })] : []),
    textBlock(words.title, { weight: 'Bolder', size: 'Medium', style: 'heading' }),
    textBlock(talk ? talkStanding(talk, language) : words.over, {
      weight: 'Bolder',
      color: talk?.state === 'waiting' ? 'Attention' : 'Default',
    }),
    ...(since ? [textBlock(words.since(since), { isSubtle: true, spacing: 'None' })] : []),
    ...talkLines(dossier, language).map(shownLine),
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

function shownLine({ who, text, far }: TalkLine): Item {
  return textBlock(far ? `${who}: ${text} (${far})` : `${who}: ${text}`, { spacing: 'Small' })
}
