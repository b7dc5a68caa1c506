import { isFunctionWord } from '../reading/function-words.ts'
import type { Reading, ReadTerm } from '../reading/reading.ts'
import { legalForms, particles } from './name-words.ts'

/** Where a name stands: positions in the reading's terms, `to` exclusive. */
export type NameRun = { from: number; to: number }

const longest = 8
const nearby = /^(?:[ \u00a0]{1,2}|-|\. ?| ?& ?| ?\+ ?|['’`] ?| ['’`])$/
const fullStop = /^\. $/

/** Begins with a capital. */
export const isCapital = ({ written }: ReadTerm): boolean => /^\p{Lu}|^\d+\p{Lu}/u.test(written)

/** In capitals only: an abbreviation, not a person's name. */
export const isAcronym = ({ written }: ReadTerm): boolean =>
  written.length > 1 && written === written.toUpperCase()

/** Whether a word follows the one before it closely enough to be of one name. */
export function follows({ terms, text }: Reading, at: number): boolean {
  const [previous, term] = [terms[at - 1], terms[at]]
  if (!previous || !term) return false
  const between = text.slice(previous.end, term.start)
  // "A. de Vries" and "B.V." go on after a full stop, a sentence does not.
  const isEnd = fullStop.test(between) && previous.written.length > 1
  return nearby.test(between) && !isEnd
}

/** How many words a legal form takes at a position: "BV" one, "B.V." two, "v.o.f." three. */
export function legalFormAt({ terms }: Reading, at: number): number {
  for (const width of [3, 2, 1]) {
    const pieces = terms.slice(at, at + width)
    const isSpelled = width === 1 || pieces.every(({ plain }) => plain.length === 1)
    if (
      pieces.length === width &&
      isSpelled &&
      legalForms.has(pieces.map(({ plain }) => plain).join(''))
    )
      return width
  }
  return 0
}

/** How many small words stand at a position before a capital: two in "van der Berg". */
export function particlesAt(reading: Reading, at: number, small: ReadonlySet<string>): number {
  for (let next = at; next < at + 3; next += 1) {
    const term = reading.terms[next]
    if (!term || !follows(reading, next)) return 0
    if (isCapital(term)) return next - at
    if (!small.has(term.plain)) return 0
  }
  return 0
}

/** "WIJ ZIJN OP ZOEK" is no name. */
const isShouted = (term: ReadTerm): boolean =>
  (isAcronym(term) && isFunctionWord(term.plain)) || term.written === 'I'

/** How many words go on with a name at a position: a capital, small words, "com" of "Booking.com". */
function stepAt(reading: Reading, at: number, from: number, small: ReadonlySet<string>): number {
  const [previous, term] = [reading.terms[at - 1], reading.terms[at]]
  if (!term || isShouted(term)) return 0
  if (isCapital(term)) return 1
  if (at === from || !previous) return 0
  if (reading.text.slice(previous.end, term.start) === '.') return 1
  return particlesAt(reading, at, small)
}

/**
 * The capitalised words from a position on with the small words between them ("De Vries & van
 * Dam"), up to a legal form; empty when the first has no capital.
 */
export function nameRunAt(
  reading: Reading,
  from: number,
  small: ReadonlySet<string> = particles,
): NameRun {
  let to = from
  while (to < from + longest) {
    const term = reading.terms[to]
    if (!term || (to > from && !follows(reading, to))) break
    const form = to > from ? legalFormAt(reading, to) : 0
    if (form > 0) return { from, to: to + form }
    const step = stepAt(reading, to, from, small)
    if (step === 0) break
    to += step
  }
  return { from, to }
}

/** "Anna de Vries" for a name written in small letters. */
export function withCapitals(name: string): string {
  if (/\p{Lu}/u.test(name)) return name
  const words = name
    .split(' ')
    .map((word, at) =>
      at > 0 && particles.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
  return words.join(' ')
}

/** The words of a name as written, spaces made one, with the last full stop of "B.V." and "& Zn.". */
export function writtenName({ terms, text }: Reading, { from, to }: NameRun): string {
  const [first, last] = [terms[from], terms[to - 1]]
  if (!first || !last) return ''
  const isDotted = (last.written.length === 1 || last.plain === 'zn') && text[last.end] === '.'
  const opens = /['’`]/.test(text[first.start - 1] ?? '') && /^[st]$/i.test(first.written) ? 1 : 0
  return text.slice(first.start - opens, last.end + (isDotted ? 1 : 0)).replace(/\s+/g, ' ')
}
