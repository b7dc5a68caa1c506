import type { DeskServer } from '../desk-server.ts'
import { type ActResult, useAct } from '../use-act.ts'
import type { Choices, Enquiry } from '../wire.ts'
import type { Wording } from '../wording/wording.ts'
import { ActForm } from './act-form.tsx'
import { DeadLetters } from './dead-letters.tsx'
import { OutcomeField } from './outcome-field.tsx'
import { PartnerField } from './partner-field.tsx'
import { TextField } from './text-field.tsx'

type Props = {
  enquiry: Enquiry
  server: DeskServer
  words: Wording
  outcomes: Choices['outcomes']
  onChange: (enquiry: Enquiry) => void
}

/** What can be done with an enquiry now; what its life does not allow is not shown. */
export function Acts({ enquiry, server, words, outcomes, onChange }: Props) {
  const { act, isBusy, result } = useAct(server, enquiry, onChange)
  const { take, release, offer, ask, note, close } = enquiry.possible
  const given = { act, isBusy }
  return (
    <aside class="acts" aria-labelledby="acts">
      <h2 id="acts">{words.acts}</h2>
      <Result result={result} words={words} />
      {take && (
        <button type="button" class="primary" disabled={isBusy} onClick={() => act({ do: 'take' })}>
          {words.take}
        </button>
      )}
      {release && (
        <button type="button" disabled={isBusy} onClick={() => act({ do: 'release' })}>
          {words.release}
        </button>
      )}
      <DeadLetters enquiry={enquiry} words={words} {...given} />
      {offer.length > 0 && (
        <ActForm
          title={words.offer}
          button={words.offerButton}
          {...given}
          read={(form) => ({ do: 'offer', partner: form('partner') })}
        >
          <PartnerField partners={offer} words={words} />
        </ActForm>
      )}
      {ask && (
        <ActForm
          title={words.ask}
          button={words.askButton}
          {...given}
          read={(form) => ({ do: 'ask', question: form('question') })}
        >
          <TextField name="question" label={words.askLabel} isRequired />
        </ActForm>
      )}
      {note && (
        <ActForm
          title={words.note}
          button={words.noteButton}
          {...given}
          read={(form) => ({ do: 'note', text: form('text') })}
        >
          <TextField name="text" label={words.noteLabel} isRequired />
        </ActForm>
      )}
      {close && (
        <ActForm
          title={words.close}
          button={words.closeButton}
          {...given}
          read={(form) => {
            const outcome = outcomes.find(({ id }) => id === form('outcome'))
            const note = form('note')
            return outcome && { do: 'close', outcome: outcome.id, ...(note ? { note } : {}) }
          }}
        >
          <OutcomeField label={words.closeLabel} outcomes={outcomes} />
          <TextField name="note" label={words.closeNote} />
        </ActForm>
      )}
    </aside>
  )
}

/** What became of the last press. */
function Result({ result, words }: { result: ActResult | undefined; words: Wording }) {
  const said = {
    done: words.done,
    stale: words.stale,
    'not-allowed': words.notAllowed,
    failed: words.failed,
  }
  return (
    <p class={result && (result === 'done' ? 'message good' : 'message danger')} role="status">
      {result && said[result]}
    </p>
  )
}
