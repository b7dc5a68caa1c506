import type { ToldLine } from '../wire.ts'
import type { Wording } from '../wording/wording.ts'

type Props = {
  lines: ToldLine[]
  /** What the visitor says is not so. */
  without: readonly string[]
  isOn: boolean
  words: Wording
  onPress: (about: string) => void
  onTurn: (to: 'on' | 'off') => void
}

/** What the draft tells, as chips: pressing one says that it is not so, pressing again that it is. */
export function Told({ lines, without, isOn, words, onPress, onTurn }: Props) {
  const said = lines.map(({ label, value }) => `${label}: ${value}`).join('; ')
  return (
    <fieldset class="told">
      <legend class={lines.length > 0 ? '' : 'unseen'}>{words.told}</legend>
      {lines.map(({ about, label, value }) => (
        <button
          key={about}
          type="button"
          aria-pressed={!without.includes(about)}
          onClick={() => onPress(about)}
        >
          {label}: {value}
        </button>
      ))}
      {(lines.length > 0 || !isOn) && (
        <button type="button" class="quiet" onClick={() => onTurn(isOn ? 'off' : 'on')}>
          {isOn ? words.toldOff : words.toldOn}
        </button>
      )}
      <p class="unseen" role="status">
        {said && words.toldNews(said)}
      </p>
    </fieldset>
  )
}
