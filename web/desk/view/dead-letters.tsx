import type { Enquiry } from '../wire.ts'
import type { Wording } from '../wording/wording.ts'
import type { Act } from './act-form.tsx'

type Props = { enquiry: Enquiry; words: Wording; act: Act }

/** What could not be delivered: a person sends it again, or leaves it. */
export function DeadLetters({ enquiry, words, act }: Props) {
  return enquiry.deliveries
    .filter(({ isDead }) => isDead)
    .map(({ id, letter, to, state }) => (
      <p key={id} class="message danger">
        {state}: {letter}, {to}
        <span class="buttons">
          <button type="button" onClick={() => act({ do: 'resend', delivery: id })}>
            {words.resend}
          </button>
          <button type="button" onClick={() => act({ do: 'leave', delivery: id })}>
            {words.leave}
          </button>
        </span>
      </p>
    ))
}
