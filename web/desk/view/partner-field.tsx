import type { Enquiry } from '../wire.ts'
import type { Wording } from '../wording/wording.ts'

type Partners = Enquiry['possible']['offer']

/** The partners that can be asked: first those whom the consent names. */
export function PartnerField({ partners, words }: { partners: Partners; words: Wording }) {
  return (
    <label class="field">
      <span>{words.partner}</span>
      <select name="partner" required>
        <option value="">{words.choosePartner}</option>
        <Group label={words.named} partners={partners.filter(({ isNamed }) => isNamed)} />
        <Group label={words.unnamed} partners={partners.filter(({ isNamed }) => !isNamed)} />
      </select>
    </label>
  )
}

function Group({ label, partners }: { label: string; partners: Partners }) {
  if (partners.length === 0) return null
  return (
    <optgroup label={label}>
      {partners.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  )
}
