import type { CardAction } from '../wire.ts'
import type { Wording } from '../wording/wording.ts'

export type ChoiceProps = {
  words: Wording
  /** Still to be pressed; afterwards the buttons only show what was chosen. */
  isOpen: boolean
  chosen: CardAction | undefined
  onPress: (action: CardAction) => void
}

export function Choice({
  action,
  words,
  isOpen,
  chosen,
  onPress,
}: ChoiceProps & { action: CardAction }) {
  const isChosen = action === chosen
  return (
    <button
      type="button"
      class={isChosen ? 'choice chosen' : 'choice'}
      disabled={!isOpen}
      onClick={() => onPress(action)}
    >
      {isChosen && <span aria-hidden="true">✓ </span>}
      {action.title}
      {isChosen && <span class="unseen"> ({words.chosen})</span>}
    </button>
  )
}
