import type { Reading, ReadTerm } from './reading.ts'
import { dutchStem, englishStem } from './stem.ts'

const edge = '.'
const joint = '_'

function stemOf({ plain, weight }: ReadTerm, isEnglish: boolean): string {
  const stem = /\d/.test(plain) ? '#' : isEnglish ? englishStem(plain) : dutchStem(plain)
  return weight === 0 ? `-${stem}` : stem
}

/**
 * The marks of a text by which a model knows what is asked, each with the places of the words it
 * stands for: stems, parts of Dutch compounds, and two stems in a row. Every mark begins with the
 * language; numbers are alike, and a denied word is another mark.
 */
export function marksOf({ language, terms }: Reading): Map<string, number[]> {
  const isEnglish = language === 'en'
  const marks = new Map<string, number[]>()
  const add = (mark: string, ...places: number[]): void => {
    const key = `${isEnglish ? 'en' : 'nl'}:${mark}`
    const before = marks.get(key)
    if (before) before.push(...places)
    else marks.set(key, places)
  }
  let last = edge
  terms.forEach((term, at) => {
    const stem = stemOf(term, isEnglish)
    add(stem, at)
    for (const part of term.parts) if (part !== stem) add(part, at)
    add(`${last}${joint}${stem}`, ...(at > 0 ? [at - 1, at] : [at]))
    last = stem
  })
  if (terms.length > 0) add(`${last}${joint}${edge}`, terms.length - 1)
  return marks
}
