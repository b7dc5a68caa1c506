import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Chat } from '../chat.ts'
import type { ChatClient } from '../chat-client.ts'
import { shownMessages } from '../choices.ts'
import type { Wording } from '../wording/wording.ts'
import { BotTurn } from './bot-turn.tsx'
import { scrollToLatest } from './scroll-to-latest.ts'
import { useMoreBelow } from './use-more-below.ts'
import { VisitorTurn } from './visitor-turn.tsx'

type Props = { chat: Chat; client: ChatClient; words: Wording; server: string }

/** The log. It is silent while earlier messages are read in: those were heard before. */
export function Conversation({ chat, client, words, server }: Props) {
  const log = useRef<HTMLDivElement>(null)
  const messages = shownMessages(chat)
  const isMore = useMoreBelow(log)
  const failures = chat.outbox.filter(({ state }) => state === 'failed').length
  const seen = useRef(0)
  useLayoutEffect(() => {
    if (!log.current || !chat.visible) return
    scrollToLatest(log.current, seen.current)
    seen.current = messages.length
  }, [messages.length, failures, chat.visible])
  const readOn = () => {
    log.current?.scrollBy({ top: log.current.clientHeight * 0.8 })
    log.current?.focus()
  }
  return (
    <div class="conversation">
      <div
        ref={log}
        class="log"
        role="log"
        aria-live={chat.catchingUp ? 'off' : 'polite'}
        aria-label={words.log}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {chat.notice && <p class="notice">{words[chat.notice]}</p>}
        {messages.map((message) =>
          message.from === 'bot' ? (
            <BotTurn
              key={message.key}
              chat={chat}
              message={message}
              words={words}
              server={server}
              onPress={(action) => {
                client.press(message, action)
                log.current?.focus()
              }}
            />
          ) : (
            <VisitorTurn
              key={message.key}
              message={message}
              words={words}
              isConnected={chat.connection === 'online'}
              onRetry={() => client.retry(message.key)}
            />
          ),
        )}
      </div>
      {isMore && (
        <button type="button" class="more" onClick={readOn}>
          {words.more} <span aria-hidden="true">↓</span>
        </button>
      )}
    </div>
  )
}
