import type { VisitorMessage } from '../chat.ts'
import type { Wording } from '../wording/wording.ts'

type Props = {
  message: VisitorMessage
  words: Wording
  isConnected: boolean
  onRetry: () => void
}

export function VisitorTurn({ message, words, isConnected, onRetry }: Props) {
  const { shown, state } = message
  const sending = isConnected ? words.sending : words.waiting
  return (
    <div class="turn visitor">
      <p class="bubble">
        <span class="unseen">{words.you}: </span>
        <span class="said" dir="auto">
          {shown}
        </span>
      </p>
      {state === 'failed' ? (
        <div class="state failed" role="alert">
          {words.failed}{' '}
          <button type="button" onClick={onRetry}>
            {words.retry}
          </button>
        </div>
      ) : (
        <p class={`state ${state}`} aria-live="off">
          {state === 'sent' ? words.sent : sending}
        </p>
      )}
    </div>
  )
}
