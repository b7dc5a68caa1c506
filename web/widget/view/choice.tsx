import type { CardAction } from '../wire.ts'
import type { Wording } from '../wording/wording.ts'

export type ChoiceProps = {
  words: Wording
  /** Still to be pressed; afterwards the buttons only show what was chosen. */
  isOpen: boolean
  chosen: CardAction | undefined
  onPress: (action: CardAction) => void
}

/** What was chosen stands in attributes, because a text that is added would be announced as news. */
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
      aria-label={isChosen ? `${action.title} (${words.chosen})` : undefined}
      disabled={!isOpen}
      onClick={() => onPress(action)}
    >
      {action.title}
    </button>
  )
}
