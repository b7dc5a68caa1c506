/** As many characters as the server takes. */
const LONGEST = 2000

type Props = { name: string; label: string; isRequired?: boolean }

export function TextField({ name, label, isRequired }: Props) {
  return (
    <label class="field">
      <span>{label}</span>
      <textarea name={name} rows={3} maxLength={LONGEST} required={isRequired} />
    </label>
  )
}
