import { type Chat, type ChatEvent, emptyChat, reduce } from '../../web/widget/chat.ts'
import { ChatClient } from '../../web/widget/chat-client.ts'
import { shownMessages } from '../../web/widget/choices.ts'
import { createStore } from '../../web/widget/store.ts'
import { FakeClock } from './fake-clock.ts'
import { FakeHub } from './fake-hub.ts'

type Given = { stored?: string; hub?: FakeHub }

/** A chat of one browser tab, with a hub and a clock that a test has in hand. */
export function aChat({ stored, hub = new FakeHub() }: Given = {}) {
  const clock = new FakeClock()
  const storage = new Map<string, string>(stored ? [['aihub.resume', stored]] : [])
  const network = { isOnline: true }
  let keys = 0
  const store = createStore<Chat, ChatEvent>(reduce, emptyChat('nl', true))
  const client = new ChatClient({
    server: 'https://hub.example',
    store,
    environment: {
      fetch: hub.fetch,
      openSocket: hub.openSocket,
      storage: {
        getItem: (key) => storage.get(key) ?? null,
        setItem: (key, value) => storage.set(key, value),
        removeItem: (key) => storage.delete(key),
      },
      after: clock.after,
      random: () => 0.5,
      newKey: () => {
        keys += 1
        return `key-${keys}`
      },
      isOnline: () => network.isOnline,
      exclusively: (work) => work(),
    },
  })
  return {
    hub,
    clock,
    client,
    store,
    network,
    /** Another tab of the same conversation has renewed the resume token. */
    renewedElsewhere: (token: string) => storage.set('aihub.resume', token),
    kept: () => storage.get('aihub.resume'),
    chat: () => store.state(),
    /** What stands on the screen: who says what, and for one's own message how far it came. */
    screen: () => shownMessages(store.state()).map(onScreen),
  }
}

/** A chat that has begun a conversation and is connected. */
export async function aConnectedChat() {
  const tab = aChat()
  tab.client.begin()
  await tab.hub.connect()
  return tab
}

function onScreen(message: Chat['messages'][number]) {
  if (message.from === 'visitor') return `U: ${message.shown} (${message.state})`
  const texts = message.parts.map((part) => ('text' in part ? part.text : part.kind))
  return `Assistent: ${texts.join(' / ')}`
}
