import type { Activity, CardAction } from '../../web/widget/wire.ts'

/** A message of the assistant as it comes over the stream. */
export function botSays(id: string, text: string, more: Partial<Activity> = {}): Activity {
  return { id, type: 'message', from: { role: 'bot' }, text, ...more }
}

/** The visitor's own message as the server sends it back. */
export function visitorSaid(key: string, text: string, more: Partial<Activity> = {}): Activity {
  const channelData = { clientActivityID: key }
  return {
    id: `echo-${key}`,
    type: 'message',
    from: { role: 'user' },
    text,
    channelData,
    ...more,
  }
}

/** A button of a prompt. */
export function button(prompt: number, title: string): CardAction {
  return {
    type: 'messageBack',
    title,
    text: title.toLowerCase(),
    displayText: `${title}.`,
    value: { prompt, question: 'size', choice: title },
  }
}

/** A question of the assistant with a button for every title. */
export function botAsks(id: string, prompt: number, titles: string[]): Activity {
  const actions = titles.map((title) => button(prompt, title))
  return botSays(id, 'Hoe groot is uw organisatie?', { suggestedActions: { actions } })
}
