import type { Chat, ChatEvent } from './chat.ts'
import type { ChatClient } from './chat-client.ts'
import type { Store } from './store.ts'

type Page = {
  readonly hidden: boolean
  addEventListener(type: 'visibilitychange', listener: () => void): void
}
type Parts = {
  store: Pick<Store<Chat, ChatEvent>, 'state' | 'subscribe'>
  client: Pick<ChatClient, 'seen'>
  page: Page
}

/**
 * Tells the hub that what a person there said has been read: the chat is open and its page in front.
 * Of what the assistant says nothing is told.
 */
export function sendReadReceipts({ store, client, page }: Parts) {
  let told: string | undefined
  const look = async () => {
    const { visible, messages } = store.state()
    const latest = messages.findLast((message) => message.from === 'bot' && message.isFromPerson)
    if (!latest || latest.key === told || !visible || page.hidden) return
    told = latest.key
    await client.seen(latest.key).catch(() => {
      // Tried again when the chat changes, or comes to the front.
      told = undefined
    })
  }
  store.subscribe(look)
  page.addEventListener('visibilitychange', look)
}
