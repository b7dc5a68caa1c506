import type { ComponentChildren, RefObject } from 'preact'

type Props = {
  dialog: RefObject<HTMLDialogElement | null>
  /** Begins the ids in it. */
  name: string
  title: string
  meaning: string
  /** The buttons; the first has the focus. */
  children: ComponentChildren
}

/** Asks one thing over the chat. Escape closes it only, not the chat around it. */
export function QuestionDialog({ dialog, name, title, meaning, children }: Props) {
  return (
    <dialog
      ref={dialog}
      class="question"
      aria-labelledby={`${name}-title`}
      aria-describedby={`${name}-meaning`}
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
    >
      <h3 id={`${name}-title`}>{title}</h3>
      <p id={`${name}-meaning`}>{meaning}</p>
      <div class="answers">{children}</div>
    </dialog>
  )
}
