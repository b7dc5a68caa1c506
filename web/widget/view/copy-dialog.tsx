import type { RefObject } from 'preact'
import type { Chat } from '../chat.ts'
import { copyOf } from '../copy/copy-of.ts'
import { downloadCopy } from '../copy/download-copy.ts'
import { printCopy } from '../copy/print-copy.ts'
import type { Wording } from '../wording/wording.ts'
import { QuestionDialog } from './question-dialog.tsx'

type Props = { dialog: RefObject<HTMLDialogElement | null>; words: Wording; chat: Chat }

export function CopyDialog({ dialog, words, chat }: Props) {
  const close = () => dialog.current?.close()
  const take = (keep: (copy: Document) => void) => () => {
    close()
    keep(copyOf(chat, words, new Date()))
  }
  return (
    <QuestionDialog dialog={dialog} name="copy" title={words.copyTitle} meaning={words.copyMeaning}>
      <button
        type="button"
        class="primary"
        onClick={take((copy) => downloadCopy(copy, words.copyFile))}
      >
        {words.download}
      </button>
      <button type="button" onClick={take(printCopy)}>
        {words.print}
      </button>
      <button type="button" onClick={close}>
        {words.back}
      </button>
    </QuestionDialog>
  )
}
