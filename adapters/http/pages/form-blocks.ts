import { type Html, type HtmlValue, html } from '../html.ts'

type Field = { name: string; label: string; hint?: string; value?: string; required?: boolean }
export type Option = { value: string; label: string }

/** A form that posts to an address, with one button; by its id a button elsewhere sends it too. */
export function form(
  action: string,
  content: HtmlValue,
  button: { text: string; kind: 'primary' | 'secondary' },
  id?: string,
): Html {
  return html`<form class="utrecht-form" method="post" action="${action}"${id && html` id="${id}"`}>
${content}<p class="utrecht-button-group utrecht-button-group--distanced"><button class="utrecht-button utrecht-button--submit utrecht-button--${button.kind}-action" type="submit">${button.text}</button></p>
</form>\n`
}

/** A part of a page that opens when its heading is pressed; for what most visitors do not need. */
export function foldout(summary: string, content: HtmlValue, isOpen: boolean): Html {
  return html`<details class="aihub-foldout"${isOpen ? html` open` : ''}><summary class="aihub-foldout__summary">${summary}</summary>
<div class="aihub-foldout__content">
${content}</div></details>\n`
}

export function textField(
  field: Field & { type?: 'text' | 'email' | 'tel' | 'datetime-local' },
): Html {
  const { name, value = '', type = 'text', required = false } = field
  return labelled(
    field,
    html`<input class="utrecht-textbox utrecht-textbox--html-input aihub-field--${type}" type="${type}" id="${name}" name="${name}" value="${value}"${describedBy(field)}${required ? html` required` : ''}>`,
  )
}

export function textArea(field: Field & { maxLength: number }): Html {
  const { name, value = '', maxLength, required = false } = field
  return labelled(
    field,
    html`<textarea class="utrecht-textarea utrecht-textarea--html-textarea" id="${name}" name="${name}" rows="4" maxlength="${maxLength}"${describedBy(field)}${required ? html` required` : ''}>${value}</textarea>`,
  )
}

export function select(field: Field, options: Option[]): Html {
  const { name } = field
  return labelled(
    field,
    html`<select class="utrecht-select utrecht-select--html-select" id="${name}" name="${name}"${describedBy(field)}>
${options.map(({ value, label }) => html`<option value="${value}">${label}</option>\n`)}</select>`,
  )
}

/** One of a few, of which one must be chosen. */
export function radios({ name, label }: Pick<Field, 'name' | 'label'>, options: Option[]): Html {
  return html`<fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset utrecht-form-fieldset--distanced">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend utrecht-form-fieldset__legend--distanced">${label}</legend>
${options.map(
  ({ value, label: text }, at) =>
    html`<div class="aihub-choice"><input class="utrecht-radio-button utrecht-radio-button--html-input" type="radio" id="${name}-${at}" name="${name}" value="${value}" required><label class="utrecht-form-label utrecht-form-label--radio" for="${name}-${at}">${text}</label></div>\n`,
)}</fieldset>\n`
}

/** Something that must be ticked before the form is taken. */
export function checkbox({ name, label }: Pick<Field, 'name' | 'label'>): Html {
  return html`<div class="aihub-choice"><input class="utrecht-checkbox utrecht-checkbox--html-input" type="checkbox" id="${name}" name="${name}" value="yes" required><label class="utrecht-form-label utrecht-form-label--checkbox" for="${name}">${label}</label></div>\n`
}

/** Told above a page: what was done, or what is still missing. */
export function notice(kind: 'ok' | 'warning', content: HtmlValue): Html {
  return html`<div class="utrecht-alert utrecht-alert--${kind}" role="${kind === 'ok' ? 'status' : 'alert'}"><div class="utrecht-alert__content"><div class="utrecht-alert__message">${content}</div></div></div>\n`
}

function labelled({ name, label, hint }: Field, control: Html): Html {
  return html`<div class="utrecht-form-field utrecht-form-field--distanced">
<p class="utrecht-form-field__label"><label class="utrecht-form-label" for="${name}">${label}</label></p>
${hint && html`<p class="utrecht-form-field-description" id="${name}-hint">${hint}</p>\n`}<p class="utrecht-form-field__input">${control}</p>
</div>\n`
}

function describedBy({ name, hint }: Field): Html | undefined {
  return hint ? html` aria-describedby="${name}-hint"` : undefined
}
