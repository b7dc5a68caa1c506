import type { ComponentChildren } from 'preact'
import { useId, useRef } from 'preact/hooks'
import type { StaffAction } from '../../../enquiries/staff-action.ts'

/** Does what was pressed; tells whether it was done. */
export type Act = (action: StaffAction) => Promise<boolean>

type Props = {
  title: string
  button: string
  act: Act
  /** What the filled form asks for; undefined where something was not chosen. */
  read: (filled: (field: string) => string) => StaffAction | undefined
  children: ComponentChildren
}

/** An action that needs words or a choice first; folded until it is wanted. */
export function ActForm({ title, button, act, read, children }: Props) {
  const folder = useRef<HTMLDetailsElement>(null)
  const label = useId()
  const submit = async (form: HTMLFormElement) => {
    const fields = new FormData(form)
    const action = read((field) => String(fields.get(field) ?? '').trim())
    if (!action || !(await act(action))) return
    form.reset()
    if (folder.current) folder.current.open = false
  }
  return (
    <details ref={folder}>
      <summary id={label}>{title}</summary>
      <form
        aria-labelledby={label}
        onSubmit={(event) => {
          event.preventDefault()
          void submit(event.currentTarget)
        }}
      >
        {children}
        <button type="submit" class="primary">
          {button}
        </button>
      </form>
    </details>
  )
}
