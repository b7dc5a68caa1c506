import { useRef } from 'preact/hooks'
import type { StaffAction } from '../../../enquiries/staff-action.ts'
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
  const { act: send, result } = useAct(server, enquiry, onChange)
  const heading = useRef<HTMLHeadingElement>(null)
  const { take, release, offer, ask, note, close } = enquiry.possible
  // What was pressed may be gone once it is done; the keyboard goes on from here.
  const act = async (action: StaffAction) => {
    const isDone = await send(action)
    if (isDone) heading.current?.focus()
    return isDone
  }
  const isOver = !(take || release || ask || close || offer.length > 0)
  return (
    <aside class="acts" aria-labelledby="acts">
      <h2 id="acts" ref={heading} tabIndex={-1}>
        {words.acts}
      </h2>
      <Result result={result} words={words} />
      {isOver && <p class="quiet">{words.nothingToDo}</p>}
      {take && (
        <button type="button" class="primary" onClick={() => act({ do: 'take' })}>
          {words.take}
        </button>
      )}
      {release && (
        <button type="button" onClick={() => act({ do: 'release' })}>
          {words.release}
        </button>
      )}
      <DeadLetters enquiry={enquiry} words={words} act={act} />
      {offer.length > 0 && (
        <ActForm
          title={words.offer}
          button={words.offerButton}
          act={act}
          read={(form) => ({ do: 'offer', partner: form('partner') })}
        >
          <PartnerField partners={offer} words={words} />
        </ActForm>
      )}
      {ask && (
        <ActForm
          title={words.ask}
          button={words.askButton}
          act={act}
          read={(form) => ({ do: 'ask', question: form('question') })}
        >
          <TextField name="question" label={words.askLabel} isRequired />
        </ActForm>
      )}
      {note && (
        <ActForm
          title={words.note}
          button={words.noteButton}
          act={act}
          read={(form) => ({ do: 'note', text: form('text') })}
        >
          <TextField name="text" label={words.noteLabel} isRequired />
        </ActForm>
      )}
      {close && (
        <ActForm
          title={words.close}
          button={words.closeButton}
          act={act}
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
