/** What a card is made of (Adaptive Cards 1.5, as Teams shows them). */
export type Item = { type: string; [more: string]: unknown }
export type Action = { type: string; title: string; [more: string]: unknown }

const VERSION = '1.5'
/** The media type of an adaptive card. */
export const CARD = 'application/vnd.microsoft.card.adaptive'

export function adaptiveCard(body: Item[], actions: Action[] = [], more: object = {}) {
  return {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: VERSION,
    body,
    ...(actions.length > 0 ? { actions } : {}),
    msteams: { width: 'Full' },
    ...more,
  }
}

/** What a message carries a card as. */
export function attached(card: object) {
  return { contentType: CARD, content: card }
}

/** A message that is a card; `summary` is read where only one line is shown. */
export function messageWith(card: object, summary: string) {
  return { type: 'message', summary, attachments: [attached(card)] }
}

/** Plain text: what means something to Markdown is made to mean nothing. */
export function textBlock(text: string, more: object = {}): Item {
  return { type: 'TextBlock', text: plain(text), wrap: true, ...more }
}

export function factSet(facts: { label: string; value: string | undefined }[]): Item {
  const known = facts.flatMap(({ label, value }) =>
    value ? [{ title: plain(label), value: plain(value) }] : [],
  )
  return { type: 'FactSet', facts: known }
}

export function submit(title: string, data: object): Action {
  return { type: 'Action.Submit', title, data }
}

/** Answered at once to who presses; clients that do not know that send it as a message. */
export function execute(title: string, verb: string, data: object, more: object = {}): Action {
  const both = { ...data, verb }
  return {
    type: 'Action.Execute',
    title,
    verb,
    data: both,
    fallback: { type: 'Action.Submit', title, data: both, ...more },
    ...more,
  }
}

export function openUrl(title: string, url: string): Action {
  return { type: 'Action.OpenUrl', title, url }
}

/** Opens a few fields under the card, with what sends them. */
export function showCard(title: string, body: Item[], action: Action): Action {
  return { type: 'Action.ShowCard', title, card: { type: 'AdaptiveCard', body, actions: [action] } }
}

export function textInput(id: string, label: string, more: object = {}): Item {
  return { type: 'Input.Text', id, label, isMultiline: true, maxLength: 2000, ...more }
}

export function choiceInput(
  id: string,
  label: string,
  choices: { title: string; value: string }[],
): Item {
  return { type: 'Input.ChoiceSet', id, label, choices, value: choices[0]?.value ?? '' }
}

/** Text blocks read Markdown: links, lists and emphasis that a visitor typed would be made. */
function plain(text: string): string {
  return text
    .replaceAll(/[\\*_[\]`~]/g, (sign) => `\\${sign}`)
    .replaceAll(/^(\s*)([#>+-]|\d+[.)])/gm, '$1\u200B$2')
}
