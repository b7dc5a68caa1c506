import type { ButtonValue } from '../../dialogs/reply.ts'
import type { BotMessage, Chat, Message } from './chat.ts'
import type { CardAction } from './wire.ts'

/** All messages as they stand on the screen: what is not confirmed comes last. */
export function shownMessages(chat: Chat): Message[] {
  return [...chat.messages, ...chat.outbox]
}

/** The action a posted value belongs to; found again this way when a conversation is read back. */
export function actionOf(chat: Chat, value: ButtonValue): CardAction | undefined {
  return chat.messages
    .flatMap((message) => (message.from === 'bot' ? actionsOf(message) : []))
    .find((action) => isSame(action.value, value))
}

/** What the visitor pressed in this message, if anything. A message that failed to leave does not count. */
export function chosenIn(chat: Chat, message: BotMessage): CardAction | undefined {
  const pressed = said(chat).flatMap(({ value }) => value ?? [])
  return actionsOf(message).find((action) => pressed.some((value) => isSame(action.value, value)))
}

/** Whether the buttons of this message still stand: nothing was said after it, and no newer buttons came. */
export function isOpen(chat: Chat, message: BotMessage): boolean {
  const later = chat.messages.slice(chat.messages.indexOf(message) + 1)
  const answered = later.some(({ from }) => from === 'visitor') || waiting(chat).length > 0
  const replaced = later.some((other) => other.from === 'bot' && other.buttons.length > 0)
  return !answered && (!replaced || message.buttons.length === 0)
}

/** Whether an enquiry was filed: the buttons under its summary belong to a question of that name. */
export function isFiled(chat: Chat): boolean {
  return chat.messages.some(
    (message) =>
      message.from === 'bot' && message.buttons.some(({ value }) => value.question === 'filed'),
  )
}

function waiting(chat: Chat) {
  return chat.outbox.filter(({ state }) => state !== 'failed')
}

function said(chat: Chat) {
  return [...chat.messages.filter((message) => message.from === 'visitor'), ...waiting(chat)]
}

function actionsOf({ parts, buttons }: BotMessage): CardAction[] {
  const changes = parts.flatMap((part) =>
    'facts' in part ? part.facts.flatMap(({ change }) => change ?? []) : [],
  )
  return [...buttons, ...changes]
}

function isSame(one: ButtonValue, other: ButtonValue) {
  return (
    one.prompt === other.prompt && one.question === other.question && one.choice === other.choice
  )
}
