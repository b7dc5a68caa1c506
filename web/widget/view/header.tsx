import type { Chat } from '../chat.ts'
import type { ChatClient } from '../chat-client.ts'
import { type Wording, wording } from '../wording/wording.ts'

type Props = { chat: Chat; client: ChatClient; words: Wording; onClose?: () => void }

export function Header({ chat, client, words, onClose }: Props) {
  const other = chat.language === 'nl' ? 'en' : 'nl'
  return (
    <div class="header">
      <div class="bar">
        <h2 id="title">{words.title}</h2>
        <button type="button" lang={other} onClick={() => client.chooseLanguage(other)}>
          {wording[other].languageName}
        </button>
        {onClose && (
          <button type="button" class="close" aria-label={words.close} onClick={onClose}>
            <span aria-hidden="true">×</span>
          </button>
        )}
      </div>
      <div class="bar">
        <p>{words.automatic}</p>
        <button type="button" onClick={() => client.say(words.person)}>
          {words.person}
        </button>
      </div>
    </div>
  )
}
