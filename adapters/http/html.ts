/** Markup that is safe to send: made by `html`, never from text as it came in. */
export class Html {
  readonly #markup: string

  constructor(markup: Markup) {
    this.#markup = markup.text
  }

  toString(): string {
    return this.#markup
  }
}

/** Not exported, so that only this file can turn a string into markup. */
class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type HtmlValue = Html | string | number | undefined | null | false | readonly HtmlValue[]

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * A template whose values are escaped, in text and in quoted attributes; nested `html` passes,
 * lists are joined, and undefined, null and false leave nothing.
 * @throws TypeError for a value in an attribute without quotes, which cannot be made safe.
 */
export function html(template: TemplateStringsArray, ...values: HtmlValue[]): Html {
  const pieces = template.map((piece, at) => {
    if (at >= values.length) return piece
    if (/\s[\w:-]+\s*=\s*$/.test(piece))
      throw new TypeError('html: put the attribute value in quotes')
    const value = written(values[at])
    return piece + (/\s(?:href|src|action)="$/.test(piece) ? safeAddress(value) : value)
  })
  return new Html(new Markup(pieces.join('')))
}

function written(value: HtmlValue): string {
  if (value === undefined || value === null || value === false) return ''
  if (value instanceof Html) return value.toString()
  if (typeof value === 'object') return value.map(written).join('')
  return String(value).replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '')
}

/** An address that would run a script leads nowhere. */
function safeAddress(address: string): string {
  const scheme = /^[^/?#]*?:/.exec(address.replaceAll(/[\s\p{Cc}]/gu, ''))?.[0].toLowerCase()
  const isSafe = scheme === undefined || ['http:', 'https:', 'mailto:', 'tel:'].includes(scheme)
  return isSafe ? address : '#'
}
