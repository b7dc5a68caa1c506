import type { Brain } from '../../dialogs/brain.ts'
import { type Conversation, newConversation } from '../../dialogs/conversation.ts'
import type { Message } from '../../dialogs/message.ts'
import { openingReply } from '../../dialogs/opening.ts'
import type { Button, Part, Reply } from '../../dialogs/reply.ts'
import { respond } from '../../dialogs/respond.ts'
import type { Elsewhere } from '../../dialogs/turn.ts'
import type { Enquiry } from '../../enquiries/enquiry.ts'
import { maskSecrets } from '../../enquiries/mask-secrets.ts'
import type { Language } from '../../knowledge/language.ts'
import { aBrain } from './a-brain.ts'
import { aReference } from './an-enquiry.ts'

/** A Tuesday, half past ten in the morning in the Netherlands. */
const NOW = '2026-11-24T09:30:00.000Z'

/** A conversation without server or store: what one turn makes of the one before. */
export type Dialog = {
  readonly conversation: Conversation
  readonly enquiries: Enquiry[]
  /** The text of the latest replies. */
  readonly text: string
  readonly buttons: Button[]
  says(text: string, sent?: Partial<Message>): string
  /** Presses the button with this title under the latest reply. */
  presses(title: string): string
  /** Presses a button as it is, also an old one. */
  pressesButton(button: Button): string
}

type Given = { brain?: Brain; enquiries?: Enquiry[]; elsewhere?: Elsewhere } & Partial<Conversation>

/** A dialog at its beginning, or at a given place. */
export function aDialog(language: Language = 'nl', given: Given = {}): Dialog {
  const { brain = aBrain, enquiries: filed = [], elsewhere, ...at } = given
  let conversation: Conversation = { ...newConversation('conversation-1', NOW, language), ...at }
  let enquiries = filed
  let latest: Reply[] = [openingReply(language, brain)]

  function take(text: string, button?: Button, sent: Partial<Message> = {}): string {
    const message: Message = { ...maskSecrets(text), files: 0, again: false, ...sent }
    const outcome = respond(conversation, button ? { ...message, button: button.value } : message, {
      ...{ brain, now: NOW, reference: aReference, enquiries },
      elsewhere,
      site: 'https://hub.example',
    })
    conversation = outcome.conversation
    const changed = new Set(outcome.enquiries.map(({ reference }) => reference))
    enquiries = [
      ...enquiries.filter(({ reference }) => !changed.has(reference)),
      ...outcome.enquiries,
    ]
    latest = outcome.replies
    return textOf(latest)
  }

  return {
    get conversation() {
      return conversation
    },
    get enquiries() {
      return enquiries
    },
    get text() {
      return textOf(latest)
    },
    get buttons() {
      return latest.flatMap(({ parts, buttons }) => [...buttons, ...parts.flatMap(changesIn)])
    },
    says: (text, sent) => take(text, undefined, sent),
    presses(title) {
      const button = this.buttons.find((one) => one.title === title)
      if (!button) throw new Error(`no button “${title}” under: ${textOf(latest)}`)
      return take(title, button)
    },
    pressesButton: (button) => take(button.title, button),
  }
}

function textOf(replies: Reply[]): string {
  return replies.flatMap(({ parts }) => parts.map(partText)).join('\n')
}

function partText(part: Part): string {
  if (part.kind === 'text') return part.text
  if (part.kind === 'link') return `${part.text}: ${part.href}`
  if (part.kind === 'list') return [part.title, ...part.items].filter(Boolean).join('\n')
  const lines = part.facts.map(({ label, value }) => `${label}: ${value}`)
  return [part.title, ...lines].filter(Boolean).join('\n')
}

function changesIn(part: Part): Button[] {
  if (part.kind !== 'facts' && part.kind !== 'letter') return []
  return part.facts.flatMap(({ change }) => change ?? [])
}
