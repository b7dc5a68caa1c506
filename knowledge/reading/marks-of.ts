import { oncePerReading } from './once-per-reading.ts'
import type { Reading, ReadTerm } from './reading.ts'
import { dutchStem, englishStem } from './stem.ts'

/** The marks of a text: the row of a learned table for each, with the places of its words. */
export type Marks = ReadonlyMap<number, readonly number[]>

/** As many rows as a learned table has. */
export const markRows = 2 ** 15

const edge = '.'
const joint = '_'
const shortest = 3
const longest = 5
// A longer run of letters is no word of any language.
const longestWord = 32

/** Where a mark falls: FNV-1a, 32 bits, folded to the number of rows. */
function rowOf(mark: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < mark.length; at += 1) {
    hash = Math.imul(hash ^ mark.charCodeAt(at), 0x01000193)
  }
  return (hash ^ (hash >>> 15)) & (markRows - 1)
}

function stemOf({ plain, weight }: ReadTerm, isEnglish: boolean): string {
  const stem = /\d/.test(plain) ? '#' : isEnglish ? englishStem(plain) : dutchStem(plain)
  return weight === 0 ? `-${stem}` : stem
}

/** Runs of three to five letters of a word: by these a word never seen resembles one that was. */
function runsOf({ plain, weight }: ReadTerm): string[] {
  if (weight === 0 || plain.length > longestWord || /\d/.test(plain)) return []
  const word = edge + plain + edge
  const runs: string[] = []
  for (let length = shortest; length <= longest; length += 1) {
    for (let at = 0; at + length <= word.length; at += 1) runs.push(word.slice(at, at + length))
  }
  return runs
}

function readMarks({ language, terms }: Reading): Marks {
  const isEnglish = language === 'en'
  const marks = new Map<number, number[]>()
  const add = (mark: string, ...places: number[]): void => {
    const row = rowOf(mark)
    const before = marks.get(row)
    if (before) before.push(...places)
    else marks.set(row, places)
  }
  const own = isEnglish ? 'en:' : 'nl:'
  let last = edge
  terms.forEach((term, at) => {
    const stem = stemOf(term, isEnglish)
    add(own + stem, at)
    for (const part of term.parts) if (part !== stem) add(own + part, at)
    add(`${own}${last}${joint}${stem}`, ...(at > 0 ? [at - 1, at] : [at]))
    for (const run of runsOf(term)) add(run, at)
    last = stem
  })
  if (terms.length > 0) add(`${own}${last}${joint}${edge}`, terms.length - 1)
  return marks
}

/**
 * The marks of a text by which a model knows what is asked: stems, parts of Dutch compounds, two
 * stems in a row, and runs of letters; numbers are alike, and a denied word is another mark. They
 * are told apart by a hash (feature hashing, Weinberger et al. 2009), so that no list of them is
 * kept; where two fall together, what was learned fits both.
 */
export const marksOf: (reading: Reading) => Marks = oncePerReading(readMarks)
