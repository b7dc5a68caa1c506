import type { Part } from '../../../dialogs/reply.ts'
import type { Language } from '../../../knowledge/language.ts'
import type { Hub } from '../../../knowledge/schema.ts'
import { type Html, type HtmlValue, html } from '../html.ts'
import { factList } from './enquiry-blocks.ts'
import { foldout, form, notice, textArea } from './form-blocks.ts'
import { FORM_WORDS } from './form-page-words.ts'
import { bullets, heading1, heading2, layout, link, paragraph, pathIn } from './layout.ts'

const LONGEST = 4000
/** The form with one's own words: what is typed in it comes along into the chat. */
const ANSWER = 'answer'

/** What the assistant said last, and what may be pressed under it. */
export type FormStep = {
  parts: Part[]
  /** Titles, by which the visitor chooses; the place in the list is what is sent. */
  buttons: string[]
  /** Titles of the buttons beside facts, in the order of the facts that have one. */
  changes: string[]
  /** Place of the next message in the conversation: by it a form that comes twice is known. */
  at: number
}

type Given = { language: Language; hub: Hub; path: string }

/** One step of the form: the assistant's latest words, the choices, and a field for one's own words. */
export function formPage(
  { parts, buttons, changes, at }: FormStep,
  { language, hub, path }: Given,
  fault?: 'empty',
): Html {
  const words = FORM_WORDS[language]
  const action = pathIn(path, language)
  const hidden = html`<input type="hidden" name="at" value="${at}">`
  const [question, before] = lastText(parts)
  const title = question ?? words.title
  return layout({ language, hub }, title, [
    html`<p class="utrecht-pre-heading">${words.title}</p>\n`,
    heading1(title),
    fault && notice('warning', paragraph(words[fault])),
    before.map((part) => partOf(part, changes, action, hidden)),
    buttons.length > 0 && choiceForm(action, hidden, buttons, words.choose),
    form(
      action,
      [
        hidden,
        textArea({
          name: 'text',
          label: buttons.length > 0 ? words.own : words.answer,
          maxLength: LONGEST,
        }),
      ],
      { text: words.send, kind: buttons.length > 0 ? 'secondary' : 'primary' },
      ANSWER,
    ),
    foldout(words.tools, commandForm(action, hidden, words.commands), false),
    paragraph(words.toChat),
    html`<p class="utrecht-button-group"><button class="utrecht-button utrecht-button--submit utrecht-button--secondary-action" type="submit" form="${ANSWER}" formaction="${pathIn(`${path}/chat`, language)}">${words.toChatButton}</button></p>\n`,
  ])
}

/** For an address that is too old or was never one. */
export function formGonePage({ language, hub }: Pick<Given, 'language' | 'hub'>): Html {
  const words = FORM_WORDS[language]
  return layout({ language, hub }, words.title, [
    heading1(words.title),
    paragraph(words.expired),
    paragraph(link(pathIn('/form', language), words.begin)),
  ])
}

/** The question stands in the last paragraph; what was said before it stands above the choices. */
function lastText(parts: Part[]): [string | undefined, Part[]] {
  const at = parts.findLastIndex(({ kind }) => kind === 'text')
  const last = parts[at]
  if (last?.kind !== 'text' || last.text.length > 140) return [undefined, parts]
  return [last.text, parts.filter((_, index) => index !== at)]
}

function choiceForm(action: string, hidden: Html, titles: string[], legend: string): Html {
  return html`<form class="utrecht-form" method="post" action="${action}">${hidden}
<fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset utrecht-form-fieldset--distanced">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend utrecht-form-fieldset__legend--distanced">${legend}</legend>
<p class="utrecht-button-group aihub-steps-choices">${titles.map((title, place) => pressButton('press', String(place), title, place === 0))}</p></fieldset>
</form>\n`
}

function commandForm(action: string, hidden: Html, commands: readonly string[]): Html {
  return html`<form class="utrecht-form" method="post" action="${action}">${hidden}
<p class="utrecht-button-group aihub-steps-choices">${commands.map((text) => pressButton('text', text, text, false))}</p>
</form>\n`
}

function pressButton(name: string, value: string, title: string, isFirst: boolean): Html {
  const kind = isFirst ? 'primary' : 'secondary'
  return html`<button class="utrecht-button utrecht-button--submit utrecht-button--${kind}-action" type="submit" name="${name}" value="${value}">${title}</button>\n`
}

function partOf(part: Part, changes: string[], action: string, hidden: Html): HtmlValue {
  switch (part.kind) {
    case 'text':
      return paragraph(part.text)
    case 'link':
      return paragraph(link(part.href, part.text))
    case 'list':
      return [part.title && heading2(part.title), bullets(part.items)]
    case 'letter':
      return html`<blockquote class="utrecht-blockquote utrecht-blockquote--html-blockquote utrecht-blockquote--distanced">
${heading2(part.title)}${factList(part.facts)}</blockquote>\n`
    case 'facts': {
      const list = [part.title && heading2(part.title), factList(part.facts)]
      return part.facts.some(({ change }) => change) ? [list, changeForm()] : list
    }
  }
  function changeForm(): Html {
    return html`<form class="utrecht-form" method="post" action="${action}">${hidden}
<p class="utrecht-button-group aihub-steps-choices">${changes.map((title, place) => pressButton('change', String(place), title, false))}</p>
</form>\n`
  }
}
