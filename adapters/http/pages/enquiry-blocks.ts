import type { Need } from '../../../enquiries/enquiry.ts'
import type { Language } from '../../../knowledge/language.ts'
import { type Html, type HtmlValue, html } from '../html.ts'

/** Labels with values, one under the other on a small screen. */
export function factList(facts: { label: string; value: HtmlValue }[]): Html {
  const rows = facts.filter(({ value }) => value !== undefined && value !== '')
  return html`<dl class="utrecht-data-list utrecht-data-list--rows">
${rows.map(
  ({ label, value }) =>
    html`<div class="utrecht-data-list__item"><dt class="utrecht-data-list__item-key">${label}</dt><dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd utrecht-data-list__item-value--multiline">${value}</dd></div>\n`,
)}</dl>\n`
}

/** A need as it was written, with its heart after it when that was asked for. */
export function needQuote({ text, core }: Pick<Need, 'text' | 'core'>, language: Language): Html {
  return html`<blockquote class="utrecht-blockquote utrecht-blockquote--html-blockquote utrecht-blockquote--distanced" lang="${language}">
${[text, core ?? ''].filter(Boolean).map((words) => html`<p class="utrecht-paragraph aihub-as-written">${words}</p>\n`)}</blockquote>\n`
}
