import type { Chat } from '../chat.ts'
import type { ChatClient } from '../chat-client.ts'
import { shownMessages } from '../choices.ts'
import { wording } from '../wording/wording.ts'
import { Composer } from './composer.tsx'
import { Conversation } from './conversation.tsx'
import { FloatingWindow } from './floating-window.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'

type Props = { chat: Chat; client: ChatClient; server: string; onClose?: () => void }

/** The whole chat; `onClose` is left out where it stands in the page itself and cannot be closed. */
export function ChatWindow({ chat, client, server, onClose }: Props) {
  const words = wording[chat.language]
  const isFirst = !shownMessages(chat).some(({ from }) => from === 'visitor')
  const content = (
    <>
      <Header chat={chat} client={client} words={words} onClose={onClose} />
      <Conversation chat={chat} client={client} words={words} server={server} />
      <p class="connection" role="status">
        {chat.connection === 'online' ? '' : words[chat.connection]}
      </p>
      <Composer
        language={chat.language}
        suggestion={chat.suggestion}
        words={words}
        drafts={isFirst ? client.drafts : undefined}
        onSay={(text, without) => client.say(text, without)}
      />
      <Footer chat={chat} client={client} words={words} />
    </>
  )
  return onClose ? (
    <FloatingWindow chat={chat} onClose={onClose}>
      {content}
    </FloatingWindow>
  ) : (
    <section class="window" lang={chat.language} aria-labelledby="title" tabIndex={-1}>
      {content}
    </section>
  )
}
