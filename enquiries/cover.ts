/** What stands in place of words that are not shown yet. */
export const COVERED = '▮▮▮'

/** A part of a text, as offsets: `from` up to, not including, `to`. */
export type Span = { from: number; to: number }

/**
 * Covers the parts of a text that `find` points at; neighbours become one.
 * @returns the text, and what was covered, from left to right.
 */
export function cover(
  text: string,
  find: (text: string) => Span[],
): { text: string; masked: string[] } {
  const plain = text.normalize('NFC')
  const spans = joined(plain, find(plain))
  const pieces: string[] = []
  let end = 0
  for (const { from, to } of spans) {
    pieces.push(plain.slice(end, from), COVERED)
    end = to
  }
  return {
    text: pieces.join('') + plain.slice(end),
    masked: spans.map(({ from, to }) => plain.slice(from, to)),
  }
}

function joined(text: string, spans: Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = result.at(-1)
    if (last && (span.from <= last.to || /^[ \t\u00a0]+$/.test(text.slice(last.to, span.from)))) {
      last.to = Math.max(last.to, span.to)
    } else {
      result.push({ ...span })
    }
  }
  return result
}
