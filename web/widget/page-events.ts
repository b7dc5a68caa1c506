import type { Chat, ChatEvent } from './chat.ts'
import { isFiled } from './choices.ts'
import type { Store } from './store.ts'

/**
 * Tells the page what happens in the chat, by events that bubble from its element. None of them
 * carries anything of the conversation: scripts of the page and its analytics could read it.
 */
export function tellPage(host: HTMLElement, store: Pick<Store<Chat, ChatEvent>, 'subscribe'>) {
  const tell = (name: string, detail?: object) =>
    host.dispatchEvent(new CustomEvent(`aihub-chat-${name}`, { bubbles: true, detail }))
  let before: Chat | undefined
  store.subscribe((chat) => {
    const { visible, unread, catchingUp } = chat
    if (visible !== (before?.visible ?? false)) tell(visible ? 'opened' : 'closed')
    if (unread !== (before?.unread ?? 0)) tell('unread', { unread })
    const isNews = before !== undefined && !catchingUp && !isFiled(before)
    if (isNews && isFiled(chat)) tell('filed')
    before = chat
  })
}
