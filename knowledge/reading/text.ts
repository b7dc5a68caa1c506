/** One word of a text and where it stands. */
export type Word = {
  /** As the visitor wrote it. */
  written: string
  /** In lower case, without accents and apostrophes: the form everything is looked up by. */
  plain: string
  /** Positions in the text, `end` exclusive. */
  start: number
  end: number
  /** Only a hyphen stands between this word and the one before it. */
  glued: boolean
  /** Counts the clauses of the text from 0: a comma, full stop, bracket or line end starts one. */
  clause: number
}

// "start-up" and "e-health" are one word each, of "AI-scan" the parts are.
const wordPattern =
  /(?<![\p{L}\p{N}])(?:start|scale|spin|pre|co|e|t)-\p{L}+|[\p{L}\p{N}\p{M}]+(?:['’`][\p{L}\p{N}\p{M}]+)*/giu
const clauseBreak = /[,;:!?()\n]|\.(\s|$)/
const abbreviation = /^\.\s?$/
const abbreviations = new Set('gem dr drs prof ir ing mr mevr dhr st nr tel'.split(' '))
const withinNumber = /^[.,:]$/
const nothingButAscii = /^[a-z0-9]+$/

/** A word in the form everything is looked up by: "Zzp’er" is "zzper", "patiënten" is "patienten". */
export function plainOf(written: string): string {
  const lower = written.toLowerCase()
  if (nothingButAscii.test(lower)) return lower
  return lower.normalize('NFD').replace(/[\p{M}'’`-]/gu, '')
}

const asciiText = /^[\x20-\x7e]*$/
const asciiWords = /[a-z0-9]+(?:'[a-z0-9]+)*/g

/** The words of a term in plain form: what `wordsOf` finds, without where it stands. */
export function plainsOf(term: string): string[] {
  if (!asciiText.test(term) || /[`-]/.test(term)) return wordsOf(term).map(({ plain }) => plain)
  const lower = term.toLowerCase()
  if (nothingButAscii.test(lower)) return [lower]
  const words = lower.match(asciiWords) ?? []
  return lower.includes("'") ? words.map((word) => word.replaceAll("'", '')) : words
}

/** "H.I. Ambacht", "1.200", "booking.com" and "YES!Delft" are one clause, "kapot.Wij zoeken" is two. */
function isBreak(between: string, before: string, after: string): boolean {
  const isShort = before.length === 1 || abbreviations.has(before)
  if (isShort && abbreviation.test(between)) return false
  if (withinNumber.test(between) && /\d$/.test(before) && /^\d/.test(after)) return false
  if (between === '!' || (between === '.' && after === after.toUpperCase())) return false
  if (between === '.') return /^\p{Lu}/u.test(after)
  return clauseBreak.test(between)
}

/** The words of a text in order. A hyphen parts words ("AI-scan" is two, the second `glued`). */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let end = 0
  let clause = 0
  for (const match of text.matchAll(wordPattern)) {
    const between = text.slice(end, match.index)
    const written = match[0]
    const before = words.at(-1)
    if (before && isBreak(between, before.plain, written)) clause += 1
    const start = match.index
    end = start + written.length
    words.push({ written, plain: plainOf(written), start, end, glued: between === '-', clause })
  }
  return words
}
