import { fnv1a } from './fnv1a.ts'
import { oncePerReading } from './once-per-reading.ts'
import type { Reading, ReadTerm } from './reading.ts'
import { dutchStem, englishStem } from './stem.ts'

/** The marks of a text by their codes, with the places of the words of each. */
export type Marks = ReadonlyMap<number, readonly number[]>

/** Codes are below this: so many that of marks that share one most hardly ever occur. */
export const markCodes = 2 ** 18

/**
 * What each of so many marks of a text counts. Those of which nothing was learned are counted too: of
 * a text that has many of these less is known.
 */
export const shareOf = (marks: number): number => 1 / Math.sqrt(Math.max(1, marks))

const edge = '.'
const joint = '_'
const anyPlace = '@'
const run = 4
// A longer run of letters is no word of any language.
const longestWord = 32

/** The code of the letters of a mark from one to another. */
const codeOf = (mark: string, from?: number, to?: number): number =>
  fnv1a(mark, from, to) & (markCodes - 1)

function stemOf({ plain, weight }: ReadTerm, isEnglish: boolean): string {
  const stem = /\d/.test(plain) ? '#' : isEnglish ? englishStem(plain) : dutchStem(plain)
  return weight === 0 ? `-${stem}` : stem
}

/** The codes of runs of four letters of a word: by these one never seen resembles another. */
function addRuns({ plain, weight }: ReadTerm, add: (code: number) => void): void {
  if (weight === 0 || plain.length > longestWord || /\d/.test(plain)) return
  const word = edge + plain + edge
  for (let to = run; to <= word.length; to += 1) add(codeOf(word, to - run, to))
}

function readMarks({ language, terms, places }: Reading): Marks {
  const isEnglish = language === 'en'
  const marks = new Map<number, number[]>()
  const add = (code: number, place: number): void => {
    const before = marks.get(code)
    if (before) before.push(place)
    else marks.set(code, [place])
  }
  const own = isEnglish ? 'en:' : 'nl:'
  let last = edge
  terms.forEach((term, at) => {
    const isPlace = places.has(at)
    const stem = isPlace ? anyPlace : stemOf(term, isEnglish)
    // "Den Haag" is one place as well.
    if (isPlace && last === anyPlace) return
    add(codeOf(own + stem), at)
    const pair = codeOf(`${own}${last}${joint}${stem}`)
    if (at > 0) add(pair, at - 1)
    add(pair, at)
    last = stem
    if (isPlace) return
    for (const part of term.parts) if (part !== stem) add(codeOf(own + part), at)
    addRuns(term, (code) => add(code, at))
  })
  if (terms.length > 0) add(codeOf(`${own}${last}${joint}${edge}`), terms.length - 1)
  return marks
}

/**
 * The marks of a text by which a model knows what is asked: stems, parts of Dutch compounds, two
 * stems in a row, and runs of letters; numbers are alike, places of the region too, and a denied word
 * is another mark. A mark goes by the hash of its letters; those of which something was learned are
 * known by it (`mark-table.ts`); where two have the same, what was learned fits both.
 */
export const marksOf: (reading: Reading) => Marks = oncePerReading(readMarks)
