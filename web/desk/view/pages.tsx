import type { Wording } from '../wording/wording.ts'

type Props = {
  words: Wording
  cursors: string[]
  next: string | undefined
  onCursors: (cursors: string[]) => void
}

/** On to the next page and back; nothing where there is but one. */
export function Pages({ words, cursors, next, onCursors }: Props) {
  if (cursors.length === 0 && next === undefined) return null
  const turnTo = (turned: string[]) => {
    onCursors(turned)
    window.scrollTo(0, 0)
  }
  return (
    <nav class="pages" aria-label={words.pages}>
      <button
        type="button"
        disabled={cursors.length === 0}
        onClick={() => turnTo(cursors.slice(0, -1))}
      >
        {words.previous}
      </button>
      <button
        type="button"
        disabled={next === undefined}
        onClick={() => next && turnTo([...cursors, next])}
      >
        {words.next}
      </button>
    </nav>
  )
}
