import type { Enquiry } from '../wire.ts'
import type { Wording } from '../wording/wording.ts'
import type { Act } from './act-form.tsx'

type Props = { enquiry: Enquiry; words: Wording; act: Act; isBusy: boolean }

/** What could not be delivered: a person sends it again, or leaves it. */
export function DeadLetters({ enquiry, words, act, isBusy }: Props) {
  return enquiry.deliveries
    .filter(({ isDead }) => isDead)
    .map(({ id, letter, to, state }) => (
      <p key={id} class="message danger">
        {state}: {letter}, {to}
        <span class="buttons">
          <button
            type="button"
            disabled={isBusy}
            onClick={() => act({ do: 'resend', delivery: id })}
          >
            {words.resend}
          </button>
          <button
            type="button"
            disabled={isBusy}
            onClick={() => act({ do: 'leave', delivery: id })}
          >
            {words.leave}
          </button>
        </span>
      </p>
    ))
}
