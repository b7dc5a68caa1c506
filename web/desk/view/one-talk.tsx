import { useRef, useState } from 'preact/hooks'
import type { DeskServer, TalkOrder } from '../desk-server.ts'
import type { Talk, Talks } from '../wire.ts'
import type { Wording } from '../wording/wording.ts'
import { TextField } from './text-field.tsx'

type Props = { talk: Talk; server: DeskServer; words: Wording; onChange: (talks: Talks) => void }

/** A talk with a visitor: who holds it, what was said, and a box to answer. */
export function OneTalk({ talk, server, words, onChange }: Props) {
  const { id, standing, isWaiting, since, lines, reference } = talk
  const [fault, setFault] = useState<string>()
  const key = useRef(crypto.randomUUID())

  async function order(what: TalkOrder): Promise<boolean> {
    setFault(undefined)
    try {
      const talks = await server.talk(what)
      if (talks) onChange(talks)
      else setFault(words.talkOver)
      return talks !== undefined
    } catch {
      setFault(words.failed)
      return false
    }
  }

  async function reply(form: HTMLFormElement) {
    const text = String(new FormData(form).get('text') ?? '').trim()
    if (!(await order({ do: 'reply', talk: id, text, key: key.current }))) return
    key.current = crypto.randomUUID()
    form.reset()
  }

  return (
    <details>
      <summary>
        <strong class={isWaiting ? 'waiting' : ''}>{standing}</strong>{' '}
        <span class="quiet">{words.askedFor(since)}</span>
      </summary>
      <ul class="entries" aria-live="polite">
        {lines.map(({ who, text, far }, place) => (
          <li key={`${place} ${who}`}>
            <p>
              <strong>{who}</strong> <span class="quiet">{far}</span>
            </p>
            <p class="said">{text}</p>
          </li>
        ))}
      </ul>
      {reference && <a href={`#${reference}`}>{words.openEnquiry(reference)}</a>}
      {fault && (
        <p class="message danger" role="alert">
          {fault}
        </p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void reply(event.currentTarget)
        }}
      >
        <TextField name="text" label={words.talkAnswer} isRequired />
        <span class="buttons">
          <button type="submit" class="primary">
            {words.talkSend}
          </button>
          <button type="button" onClick={() => order({ do: 'hand-back', talk: id })}>
            {words.talkHandBack}
          </button>
        </span>
      </form>
    </details>
  )
}
