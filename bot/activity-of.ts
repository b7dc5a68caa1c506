import type { CardAction } from 'botbuilder'
import type { Button, Part, Reply } from '../dialogs/reply.ts'
import type { Language } from '../knowledge/language.ts'
import type { PlainActivity } from './dossier.ts'

/**
 * A reply as a Bot Framework message: its text for any client, its parts in `channelData` for
 * those that show them as such, its buttons as suggested actions.
 */
export function activityOf({ parts, buttons, erased }: Reply, language: Language): PlainActivity {
  return {
    type: 'message',
    locale: language,
    text: parts.map(textOf).join('\n\n'),
    textFormat: 'plain',
    ...(buttons.length > 0
      ? { suggestedActions: { to: [], actions: buttons.map(cardActionOf) } }
      : {}),
    channelData: { parts: parts.map(sentPart), ...(erased ? { erased } : {}) },
  }
}

/** `messageBack` shows the title, and sends title and value, whatever the client. */
function cardActionOf({ title, value }: Button): CardAction {
  return { type: 'messageBack', title, text: title, displayText: title, value }
}

function sentPart(part: Part) {
  if (part.kind !== 'facts' && part.kind !== 'letter') return part
  const facts = part.facts.map(({ change, ...fact }) =>
    change ? { ...fact, change: cardActionOf(change) } : fact,
  )
  return { ...part, facts }
}

/** A link where nothing can be pressed; an address to mail or a number to call stands in its text. */
function withAddress(text: string, href: string): string {
  return /^(?:mailto|tel):/.test(href) ? text : `${text.replace(/\.$/, '')}: ${href}`
}

function textOf(part: Part): string {
  switch (part.kind) {
    case 'text':
      return part.text
    case 'link':
      return withAddress(part.text, part.href)
    case 'list':
      return [part.title, ...part.items.map((item) => `- ${item}`)].filter(Boolean).join('\n')
    default:
      return [part.title, ...part.facts.map(({ label, value }) => `${label}: ${value}`)]
        .filter(Boolean)
        .join('\n')
  }
}
