import type { Chat } from '../chat.ts'
import type { ChatClient } from '../chat-client.ts'
import { wording } from '../wording/wording.ts'
import { Composer } from './composer.tsx'
import { Conversation } from './conversation.tsx'
import { Header } from './header.tsx'

type Props = { chat: Chat; client: ChatClient; server: string; onClose?: () => void }

/** The whole chat; `onClose` is left out where it stands in the page itself and cannot be closed. */
export function ChatWindow({ chat, client, server, onClose }: Props) {
  const words = wording[chat.language]
  const isFloating = onClose !== undefined
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose?.()
  }
  return (
    <section
      class={isFloating ? 'window floating' : 'window'}
      lang={chat.language}
      role={isFloating ? 'dialog' : undefined}
      aria-labelledby="title"
      tabIndex={-1}
      hidden={!chat.visible}
      onKeyDown={closeOnEscape}
    >
      <Header chat={chat} client={client} words={words} onClose={onClose} />
      <Conversation chat={chat} client={client} words={words} server={server} />
      <p class="connection" role="status">
        {chat.connection === 'online' ? '' : words[chat.connection]}
      </p>
      <Composer language={chat.language} words={words} onSay={(text) => client.say(text)} />
    </section>
  )
}
