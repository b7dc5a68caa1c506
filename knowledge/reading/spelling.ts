import { hasWord, type WordTable, wordTableOf } from './word-table.ts'

/** What a typing error may have been meant as: plain words by their first letter and length. */
export type Spelling = {
  /** Words that are no typing errors. */
  right: WordTable
  subjects: ReadonlyMap<number, string[]>
  names: ReadonlyMap<number, string[]>
}

const shortest = { subject: 6, name: 8 }
const longest = 64
const none: readonly string[] = []

// A typing error in the first letter is rare, and most near words differ there.
const shapeOf = (word: string, length = word.length): number =>
  word.charCodeAt(0) * longest + Math.min(length, longest - 1)

function byShape(words: Iterable<string>, least: number): Map<number, string[]> {
  const shapes = new Map<number, string[]>()
  for (const word of words) {
    if (word.length < least - 1) continue
    const shape = shapeOf(word)
    const list = shapes.get(shape)
    if (list) list.push(word)
    else shapes.set(shape, [word])
  }
  return shapes
}

/** Makes plain words findable through one typing error; `ordinary` words are never taken for one. */
export function spellingOf(words: {
  subjects: Iterable<string>
  names: Iterable<string>
  ordinary: Iterable<string>
}): Spelling {
  return {
    right: wordTableOf([...words.subjects, ...words.names, ...words.ordinary]),
    subjects: byShape(words.subjects, shortest.subject),
    names: byShape(words.names, shortest.name),
  }
}

/** One edit in words of five letters or more leaves the first three alone, or the last two. */
function mayBeOneEditApart(a: string, b: string): boolean {
  const isSame = (atA: number, atB: number): boolean => a.charCodeAt(atA) === b.charCodeAt(atB)
  if (isSame(1, 1) && isSame(2, 2)) return true
  return isSame(a.length - 1, b.length - 1) && isSame(a.length - 2, b.length - 2)
}

/** One letter more, less or other, or two neighbours swapped (Damerau). */
function oneEditApart(a: string, b: string): boolean {
  let from = 0
  while (from < a.length && a[from] === b[from]) from += 1
  const restA = a.slice(from)
  const restB = b.slice(from)
  if (a.length !== b.length) return restA.slice(1) === restB || restA === restB.slice(1)
  const swapped = restA[0] === restB[1] && restA[1] === restB[0]
  return restA.slice(1) === restB.slice(1) || (swapped && restA.slice(2) === restB.slice(2))
}

/** The words one edit from a word; lists are long, and are not copied to be searched. */
function nearOf(plain: string, lists: readonly ReadonlyMap<number, string[]>[]): string[] {
  const near: string[] = []
  for (const length of [plain.length - 1, plain.length, plain.length + 1]) {
    const shape = shapeOf(plain, length)
    for (const list of lists) {
      for (const word of list.get(shape) ?? none) {
        if (mayBeOneEditApart(plain, word) && oneEditApart(plain, word)) near.push(word)
      }
    }
  }
  return near
}

/**
 * The one word of the lexicon that a plain word of six letters or more is a typing error for; of a
 * name eight letters. Undefined when the word is right, nothing is that near, or more than one
 * thing is; `sameThing` tells which words count as one, such as a singular and its plural.
 */
export function corrected(
  plain: string,
  { right, subjects, names }: Spelling,
  sameThing: (word: string) => string,
): string | undefined {
  if (plain.length < shortest.subject || /\d/.test(plain) || hasWord(right, plain)) return undefined
  const near = nearOf(plain, plain.length < shortest.name ? [subjects] : [subjects, names])
  const things = new Set(near.map(sameThing))
  return things.size === 1 ? near[0] : undefined
}
