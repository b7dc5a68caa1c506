import type { Due } from '../wire.ts'
import type { Wording } from '../wording/wording.ts'

/** How near a promised moment is, in words and in colour, and when it is. */
export function DueBadge({ due, words }: { due: Due; words: Wording }) {
  return (
    <span class="due">
      <strong class={`badge ${due.urgency}`}>{words.urgency[due.urgency]}</strong> {due.text}
    </span>
  )
}
