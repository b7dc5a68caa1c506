import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../../../knowledge/language.ts'
import type { Chat } from '../chat.ts'
import type { DraftReader } from '../draft-reader.ts'
import type { Wording } from '../wording/wording.ts'
import { Told } from './told.tsx'
import { useTold } from './use-told.ts'

/** Characters one message may have, and from how many on the visitor sees the count. */
const limit = 30_000
const countFrom = 3_500

type Props = {
  language: Language
  /** Put in place of the draft, to be sent or changed. */
  suggestion: Chat['suggestion']
  words: Wording
  /** Reads the draft of a first message; absent for later ones. */
  drafts: DraftReader | undefined
  onSay: (text: string, without: string[]) => void
}

export function Composer({ language, suggestion, words, drafts, onSay }: Props) {
  const [draft, setDraft] = useState('')
  useEffect(() => {
    if (suggestion) setDraft(suggestion.text)
  }, [suggestion])
  const [isOn, setOn] = useState(drafts?.isOn() ?? false)
  const [without, setWithout] = useState<string[]>([])
  const told = useTold(draft, language, isOn ? drafts : undefined)
  const isTooLong = draft.length > limit
  const say = () => {
    const text = draft.trim()
    if (!text || isTooLong) return
    onSay(
      text,
      told.flatMap(({ about }) => (without.includes(about) ? about : [])),
    )
    setDraft('')
    setWithout([])
  }
  const sendOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    say()
  }
  const shown = (length: number) => length.toLocaleString(language)
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault()
        say()
      }}
    >
      <label for="input">{words.input}</label>
      <textarea
        id="input"
        dir="auto"
        rows={1}
        value={draft}
        aria-describedby="input-hint input-count input-problem"
        aria-invalid={isTooLong}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={sendOnEnter}
      />
      <button type="submit" class="primary">
        <span class="word">{words.send}</span>
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <path d="M3 20.5 22 12 3 3.5l3 7 8 1.5-8 1.5z" fill="currentColor" />
        </svg>
      </button>
      <span id="input-hint" class="unseen">
        {words.inputHint}
      </span>
      {draft.length > countFrom && (
        <p id="input-count">{words.count(shown(draft.length), shown(limit))}</p>
      )}
      {drafts && draft.trim() && (
        <Told
          {...{ lines: told, without, isOn, words }}
          onPress={(about) =>
            setWithout(
              without.includes(about)
                ? without.filter((one) => one !== about)
                : [...without, about],
            )
          }
          onTurn={(to) => {
            drafts.turn(to)
            setOn(to === 'on')
          }}
        />
      )}
      <p id="input-problem" role="status">
        {isTooLong && words.tooLong(shown(limit))}
      </p>
    </form>
  )
}
