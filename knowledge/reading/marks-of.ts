import { fnv1a } from './fnv1a.ts'
import { oncePerReading } from './once-per-reading.ts'
import type { Reading, ReadTerm } from './reading.ts'
import { dutchStem, englishStem } from './stem.ts'

/** The marks of a text: the row of a learned table for each, with the places of its words. */
export type Marks = ReadonlyMap<number, readonly number[]>

/** As many rows as a learned table has. */
export const markRows = 2 ** 15

const edge = '.'
const joint = '_'
const anyPlace = '@'
const shortest = 3
const longest = 5
// A longer run of letters is no word of any language.
const longestWord = 32

/** The row where the letters of a mark from one to another fall. */
const rowOf = (mark: string, from?: number, to?: number): number =>
  fnv1a(mark, from, to) & (markRows - 1)

function stemOf({ plain, weight }: ReadTerm, isEnglish: boolean): string {
  const stem = /\d/.test(plain) ? '#' : isEnglish ? englishStem(plain) : dutchStem(plain)
  return weight === 0 ? `-${stem}` : stem
}

/** The rows of runs of three to five letters of a word: by these one never seen resembles another. */
function addRuns({ plain, weight }: ReadTerm, add: (row: number) => void): void {
  if (weight === 0 || plain.length > longestWord || /\d/.test(plain)) return
  const word = edge + plain + edge
  for (let length = shortest; length <= longest; length += 1) {
    for (let to = length; to <= word.length; to += 1) add(rowOf(word, to - length, to))
  }
}

function readMarks({ language, terms, places }: Reading): Marks {
  const isEnglish = language === 'en'
  const marks = new Map<number, number[]>()
  const add = (row: number, place: number): void => {
    const before = marks.get(row)
    if (before) before.push(place)
    else marks.set(row, [place])
  }
  const own = isEnglish ? 'en:' : 'nl:'
  let last = edge
  terms.forEach((term, at) => {
    const isPlace = places.has(at)
    const stem = isPlace ? anyPlace : stemOf(term, isEnglish)
    // "Den Haag" is one place as well.
    if (isPlace && last === anyPlace) return
    add(rowOf(own + stem), at)
    const pair = rowOf(`${own}${last}${joint}${stem}`)
    if (at > 0) add(pair, at - 1)
    add(pair, at)
    last = stem
    if (isPlace) return
    for (const part of term.parts) if (part !== stem) add(rowOf(own + part), at)
    addRuns(term, (row) => add(row, at))
  })
  if (terms.length > 0) add(rowOf(`${own}${last}${joint}${edge}`), terms.length - 1)
  return marks
}

/**
 * The marks of a text by which a model knows what is asked: stems, parts of Dutch compounds, two
 * stems in a row, and runs of letters; numbers are alike, places of the region too, and a denied word
 * is another mark. They are told apart by a hash (feature hashing, Weinberger et al. 2009), so that no
 * list of them is kept; where two fall together, what was learned fits both.
 */
export const marksOf: (reading: Reading) => Marks = oncePerReading(readMarks)
