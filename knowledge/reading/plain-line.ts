import { type Reading, writtenBetween } from './reading.ts'

/** A text as its plain words on one line, so that one pattern can look at several words. */
export type PlainLine = {
  reading: Reading
  /** The words parted by a space; ` ,` ends a clause, ` .` a sentence. */
  line: string
  /** Where each word starts on the line. */
  starts: readonly number[]
}

/** A stretch of a line by its offsets, `end` exclusive. */
export type Stretch = { start: number; end: number }

/** What a pattern found on a line. */
export type LineMatch = Stretch & {
  groups: Readonly<Record<string, string | undefined>>
  /** Positions in the reading's terms, `to` exclusive. */
  from: number
  to: number
  /** As written. */
  words: string
}

const sentenceEnd = /[.!?]\s|\n|[!?]/

/** Puts the plain words of a reading on one line. */
export function plainLine(reading: Reading): PlainLine {
  const { terms, text } = reading
  const starts: number[] = []
  let line = ''
  terms.forEach((term, at) => {
    const previous = terms[at - 1]
    if (previous && previous.clause !== term.clause) {
      line += sentenceEnd.test(text.slice(previous.end, term.start)) ? ' .' : ' ,'
    }
    if (previous) line += ' '
    starts.push(line.length)
    line += term.plain
  })
  return { reading, line, starts }
}

/** The position of the first word that starts at an offset or after it. */
function termAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Makes a pattern match whole words only, wherever they stand on a line. */
export const wordsPattern = (source: string): RegExp =>
  new RegExp(String.raw`(?<!\S)(?:${source})(?!\S)`, 'gu')

function termsOf({ starts }: PlainLine, { start, end }: Stretch): { from: number; to: number } {
  return { from: termAt(starts, start), to: termAt(starts, end) }
}

/** The words of a stretch of a line as they are written in the text. */
export function writtenOn(plain: PlainLine, stretch: Stretch): string {
  const { from, to } = termsOf(plain, stretch)
  return writtenBetween(plain.reading, from, to)
}

/** Everything a pattern made by `wordsPattern` finds on a line, from left to right. */
export function matchesOn(plain: PlainLine, pattern: RegExp): LineMatch[] {
  // Most patterns are nowhere on a line, and `matchAll` makes each anew.
  if (plain.line.search(pattern) < 0) return []
  return [...plain.line.matchAll(pattern)].map((match) => {
    const stretch = { start: match.index, end: match.index + match[0].length }
    const { from, to } = termsOf(plain, stretch)
    const words = writtenBetween(plain.reading, from, to)
    return { ...stretch, groups: match.groups ?? {}, from, to, words }
  })
}

const farthest = 240

/** The words of the sentence before and after a stretch, each at most some forty words. */
export function sentenceAround({ line }: PlainLine, { start, end }: Stretch) {
  const before = line.slice(Math.max(0, start - farthest), start)
  const after = line.slice(end, end + farthest)
  const [opens, closes] = [before.lastIndexOf(' . '), after.indexOf(' .')]
  return {
    before: opens < 0 ? before : before.slice(opens + 3),
    after: closes < 0 ? after : after.slice(0, closes),
  }
}
