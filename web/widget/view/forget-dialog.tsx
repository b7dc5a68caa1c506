import type { RefObject } from 'preact'
import type { Wording } from '../wording/wording.ts'
import { QuestionDialog } from './question-dialog.tsx'

type Props = { dialog: RefObject<HTMLDialogElement | null>; words: Wording; onForget: () => void }

export function ForgetDialog({ dialog, words, onForget }: Props) {
  const close = () => dialog.current?.close()
  const forget = () => {
    close()
    onForget()
  }
  return (
    <QuestionDialog
      dialog={dialog}
      name="forget"
      title={words.forgetTitle}
      meaning={words.forgetMeaning}
    >
      <button type="button" onClick={close}>
        {words.forgetNo}
      </button>
      <button type="button" class="primary" onClick={forget}>
        {words.forgetYes}
      </button>
    </QuestionDialog>
  )
}
