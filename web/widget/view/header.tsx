import { useRef } from 'preact/hooks'
import type { Chat } from '../chat.ts'
import type { ChatClient } from '../chat-client.ts'
import { type Wording, wording } from '../wording/wording.ts'
import { ForgetDialog } from './forget-dialog.tsx'

type Props = { chat: Chat; client: ChatClient; words: Wording; onClose?: () => void }

export function Header({ chat, client, words, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const other = chat.language === 'nl' ? 'en' : 'nl'
  return (
    <div class="header">
      <h2 id="title">{words.title}</h2>
      {onClose && (
        <button type="button" class="close" aria-label={words.close} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      )}
      <div class="actions">
        <button type="button" lang={other} onClick={() => client.chooseLanguage(other)}>
          {wording[other].languageName}
        </button>
        <button type="button" onClick={() => client.say(words.person)}>
          {words.person}
        </button>
        <button type="button" onClick={() => dialog.current?.showModal()}>
          {words.forget} <span class="where unseen">{words.forgetWhere}</span>
        </button>
      </div>
      <ForgetDialog dialog={dialog} words={words} onForget={() => client.forget()} />
    </div>
  )
}
