import { useRef } from 'preact/hooks'
import type { Chat } from '../chat.ts'
import type { ChatClient } from '../chat-client.ts'
import type { Wording } from '../wording/wording.ts'
import { CopyDialog } from './copy-dialog.tsx'
import { ForgetDialog } from './forget-dialog.tsx'

type Props = { chat: Chat; client: ChatClient; words: Wording }

/** What the visitor can do with the conversation as a whole. */
export function Footer({ chat, client, words }: Props) {
  const copying = useRef<HTMLDialogElement>(null)
  const forgetting = useRef<HTMLDialogElement>(null)
  return (
    <div class="footer">
      <button type="button" onClick={() => copying.current?.showModal()}>
        {words.copy}
      </button>
      <button type="button" onClick={() => forgetting.current?.showModal()}>
        {words.forget}
      </button>
      <CopyDialog dialog={copying} words={words} chat={chat} />
      <ForgetDialog dialog={forgetting} words={words} onForget={() => client.forget()} />
    </div>
  )
}
