import type { Choices } from '../wire.ts'

export function OutcomeField({
  label,
  outcomes,
}: {
  label: string
  outcomes: Choices['outcomes']
}) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {outcomes.map(({ id, name }) => (
        <label key={id} class="option">
          <input type="radio" name="outcome" value={id} required /> {name}
        </label>
      ))}
    </fieldset>
  )
}
