import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { isSmallScreen } from '../../small-screen.ts'
import type { Chat } from '../chat.ts'

type Props = { chat: Chat; onClose: () => void; children: ComponentChildren }

/** A window over the page. Where it fills the screen, nothing behind it can be reached. */
export function FloatingWindow({ chat, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    if (!chat.visible) dialog.current?.close()
    else if (isSmallScreen()) dialog.current?.showModal()
    else dialog.current?.show()
  }, [chat.visible])
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose()
  }
  return (
    <dialog
      ref={dialog}
      class="window floating"
      lang={chat.language}
      aria-labelledby="title"
      onKeyDown={closeOnEscape}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      {children}
    </dialog>
  )
}
