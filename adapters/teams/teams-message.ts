import type { CardAction } from 'botbuilder'
import type { LoggedActivity } from '../../bot/dossier.ts'
import type { Part } from '../../dialogs/reply.ts'
import {
  adaptiveCard,
  attached,
  factSet,
  type Item,
  openUrl,
  submit,
  textBlock,
} from './card-parts.ts'

/**
 * What was said in a conversation, as Teams shows it: a text, or a card where there is something to
 * press or a list to read. Suggested actions are no use there: at most three, and no values.
 */
export function teamsMessage({ text = '', locale, suggestedActions, channelData }: LoggedActivity) {
  const parts: Part[] = channelData?.parts ?? [{ kind: 'text', text }]
  const actions: CardAction[] = suggestedActions?.actions ?? []
  const isPlain = actions.length === 0 && parts.every(({ kind }) => kind === 'text')
  if (isPlain) return { type: 'message', text, textFormat: 'plain', ...(locale ? { locale } : {}) }
  const buttons = actions.map(({ title, value }) =>
    submit(title, { ...value, msteams: pressed(title, value) }),
  )
  const links = parts.flatMap((part) =>
    part.kind === 'link' ? [openUrl(part.text, part.href)] : [],
  )
  const card = adaptiveCard(parts.flatMap(itemsOf), [...buttons, ...links])
  return {
    type: 'message',
    ...(locale ? { locale } : {}),
    summary: text.slice(0, 200),
    attachments: [attached(card)],
  }
}

/** Teams then shows the title as what the visitor said, and sends both. */
function pressed(title: string, value: unknown) {
  return { type: 'messageBack', displayText: title, text: title, value }
}

function itemsOf(part: Part): Item[] {
  switch (part.kind) {
    case 'text':
      return [textBlock(part.text)]
    case 'link':
      return []
    case 'list':
      return [
        ...(part.title ? [textBlock(part.title, { weight: 'Bolder' })] : []),
        textBlock(part.items.map((item) => `- ${item}`).join('\r')),
      ]
    default:
      return [
        ...(part.title ? [textBlock(part.title, { weight: 'Bolder' })] : []),
        factSet(part.facts),
      ]
  }
}
