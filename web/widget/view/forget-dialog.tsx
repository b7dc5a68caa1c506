import type { RefObject } from 'preact'
import type { Wording } from '../wording/wording.ts'

type Props = { dialog: RefObject<HTMLDialogElement | null>; words: Wording; onForget: () => void }

export function ForgetDialog({ dialog, words, onForget }: Props) {
  const close = () => dialog.current?.close()
  const forget = () => {
    close()
    onForget()
  }
  /** Escape closes this dialog only, not the chat around it. */
  const keepEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') event.stopPropagation()
  }
  return (
    <dialog
      ref={dialog}
      aria-labelledby="forget-title"
      aria-describedby="forget-meaning"
      onKeyDown={keepEscape}
    >
      <h3 id="forget-title">{words.forgetTitle}</h3>
      <p id="forget-meaning">{words.forgetMeaning}</p>
      <button type="button" onClick={close}>
        {words.forgetNo}
      </button>
      <button type="button" class="primary" onClick={forget}>
        {words.forgetYes}
      </button>
    </dialog>
  )
}
