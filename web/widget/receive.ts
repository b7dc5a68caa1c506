import type { Language } from '../../knowledge/language.ts'
import type { BotMessage, Chat, VisitorMessage } from './chat.ts'
import { actionOf } from './choices.ts'
import type { Activity } from './wire.ts'

/** The chat after one activity of the stream. Anything but a message, or one already there, changes nothing. */
export function receive(chat: Chat, activity: Activity): Chat {
  if (activity.type !== 'message') return chat
  return activity.from.role === 'bot' ? hear(chat, activity) : echo(chat, activity)
}

function hear(chat: Chat, activity: Activity): Chat {
  if (chat.messages.some(({ key }) => key === activity.id)) return chat
  const message = botMessage(activity)
  const heard = {
    ...chat,
    language: message.language ?? chat.language,
    unread: chat.visible ? 0 : chat.unread + 1,
  }
  return activity.channelData?.erased
    ? { ...heard, messages: [message], outbox: [], notice: undefined }
    : { ...heard, messages: [...chat.messages, message] }
}

/** The visitor's own message comes back, or one said in another tab. */
function echo(chat: Chat, activity: Activity): Chat {
  const key = activity.channelData?.clientActivityID ?? activity.id
  if (chat.messages.some((message) => message.key === key)) return chat
  const own = chat.outbox.find((message) => message.key === key)
  return {
    ...chat,
    messages: [...chat.messages, visitorMessage(chat, activity, key, own)],
    outbox: chat.outbox.filter((message) => message !== own),
  }
}

function botMessage({
  id,
  locale,
  text = '',
  channelData,
  suggestedActions,
}: Activity): BotMessage {
  return {
    from: 'bot',
    key: id,
    language: languageOf(locale),
    text,
    parts: channelData?.parts ?? [{ kind: 'text', text }],
    buttons: suggestedActions?.actions ?? [],
    isFromPerson: channelData?.person !== undefined,
  }
}

/** Typed text is shown as the server keeps it (it masks numbers such as a BSN), a button by its own words. */
function visitorMessage(
  chat: Chat,
  { text = '', value }: Activity,
  key: string,
  own: VisitorMessage | undefined,
): VisitorMessage {
  const pressed = value && (own?.shown ?? actionOf(chat, value)?.displayText)
  return { from: 'visitor', key, text, shown: pressed ?? text, value, state: 'sent' }
}

function languageOf(locale: string | undefined): Language | undefined {
  const language = locale?.slice(0, 2)
  return language === 'nl' || language === 'en' ? language : undefined
}
