import type { ButtonValue } from '../../dialogs/reply.ts'
import type { Language } from '../../knowledge/language.ts'
import { receive } from './receive.ts'
import type { Activity, CardAction, Part } from './wire.ts'

export type BotMessage = {
  from: 'bot'
  key: string
  language: Language | undefined
  /** All of it as plain text. */
  text: string
  parts: Part[]
  buttons: CardAction[]
  /** A person of the hub said it. */
  isFromPerson: boolean
}

export type VisitorMessage = {
  from: 'visitor'
  /** The `clientActivityID`, the same for every attempt to send it. */
  key: string
  /** What is posted. */
  text: string
  /** What is shown: for a button its display text, else the same. */
  shown: string
  value?: ButtonValue
  /** What was understood while it was typed, and is not so. */
  without?: string[]
  state: 'sending' | 'sent' | 'failed'
}

export type Message = BotMessage | VisitorMessage

export type Connection = 'connecting' | 'online' | 'reconnecting' | 'offline' | 'unavailable'

/** Everything the chat shows. */
export type Chat = {
  language: Language
  connection: Connection
  /** What the server has confirmed by sending it, in the server's order. */
  messages: Message[]
  /** What the visitor said and the server has not confirmed yet, in the order it was said. */
  outbox: VisitorMessage[]
  /** The chat is on the screen; messages that come while it is not are counted as unread. */
  visible: boolean
  unread: number
  /** Earlier messages are being read in; they are not news to be announced. */
  catchingUp: boolean
  /** What the page suggests to ask; it stands ready to be sent. */
  suggestion?: { text: string }
  /** Why an earlier conversation is no longer shown. */
  notice?: 'gone' | 'forgotten'
}

export type ChatEvent =
  | { type: 'said'; message: Omit<VisitorMessage, 'from' | 'state'> }
  | { type: 'accepted'; key: string }
  | { type: 'failed'; key: string }
  | { type: 'retried'; key: string }
  | { type: 'received'; activities: Activity[] }
  | { type: 'resumed' }
  | { type: 'caught-up' }
  | { type: 'lost'; hadBegun: boolean }
  | { type: 'emptied'; notice?: 'forgotten' }
  | { type: 'connection-changed'; connection: Connection }
  | { type: 'language-chosen'; language: Language }
  | { type: 'shown' }
  | { type: 'suggested'; text: string }
  | { type: 'hidden' }

export function emptyChat(language: Language, visible: boolean): Chat {
  return {
    language,
    connection: 'connecting',
    messages: [],
    outbox: [],
    visible,
    unread: 0,
    catchingUp: false,
  }
}

/** The chat after an event; pure. */
export function reduce(chat: Chat, event: ChatEvent): Chat {
  switch (event.type) {
    case 'said':
      return {
        ...chat,
        outbox: [...chat.outbox, { ...event.message, from: 'visitor', state: 'sending' }],
        // Whoever answers has read what was there: what comes now is news.
        catchingUp: false,
      }
    case 'accepted':
      return withState(chat, event.key, 'sent')
    case 'failed':
      return withState(chat, event.key, 'failed')
    case 'retried':
      return withState(chat, event.key, 'sending')
    case 'received':
      return event.activities.reduce(receive, chat)
    case 'resumed':
      return { ...chat, messages: [], unread: 0, catchingUp: true }
    case 'caught-up':
      return { ...chat, catchingUp: false }
    case 'lost':
      return { ...chat, messages: [], unread: 0, notice: event.hadBegun ? 'gone' : undefined }
    case 'emptied':
      return { ...chat, messages: [], outbox: [], unread: 0, notice: event.notice }
    case 'connection-changed':
      return { ...chat, connection: event.connection }
    case 'language-chosen':
      return { ...chat, language: event.language }
    case 'shown':
      return { ...chat, visible: true, unread: 0 }
    case 'suggested':
      return { ...chat, suggestion: { text: event.text } }
    case 'hidden':
      return { ...chat, visible: false }
  }
}

function withState(chat: Chat, key: string, state: VisitorMessage['state']): Chat {
  return {
    ...chat,
    outbox: chat.outbox.map((message) => (message.key === key ? { ...message, state } : message)),
  }
}
