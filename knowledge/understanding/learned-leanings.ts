import { isFunctionWord } from '../reading/function-words.ts'
import { marksOf, shareOf } from '../reading/marks-of.ts'
import { oncePerBook } from '../reading/once-per-reading.ts'
import type { Reading } from '../reading/reading.ts'
import { softmax } from '../softmax.ts'
import type { MarkIndex, MarkShelf } from '../vocabulary/mark-index.ts'

/** How far a text leans towards a label. */
export type Leaning = {
  label: string
  /** Its share among all labels, between 0 and 1. */
  share: number
}

/** What rules say for each label beforehand, as a logarithm. */
export type Told = ReadonlyMap<string, number>

const mostPlaces = 4
const leastAmount = 0.15

/** The places whose words say most for a label, beside what they say for all labels on average. */
function placesFor(amounts: Float64Array): number[] {
  const amountAt = (place: number): number => amounts[place] ?? 0
  const places = [...amounts.keys()].filter((place) => amountAt(place) >= leastAmount)
  return places.sort((a, b) => amountAt(b) - amountAt(a)).slice(0, mostPlaces)
}

/** The words of a text at some places that say something by themselves. */
function wordsAt(places: readonly number[], { terms }: Reading): string[] {
  return places.flatMap((at) => {
    const term = terms[at]
    return term && term.weight > 0 && !isFunctionWord(term.plain) ? [term.written] : []
  })
}

/**
 * Adds up rows of a table, given where each starts. Four at a time: fetching a sum and storing it
 * takes longer than adding to it.
 */
function sumOf(says: Int8Array, starts: readonly number[], width: number): Int32Array {
  const sums = new Int32Array(width)
  const inFours = starts.length - (starts.length % 4)
  for (let nth = 0; nth < inFours; nth += 4) {
    const [one = 0, two = 0, three = 0, four = 0] = starts.slice(nth, nth + 4)
    for (let at = 0; at < width; at += 1) {
      const saidByTwo = (says[one + at] ?? 0) + (says[two + at] ?? 0)
      const byTwoMore = (says[three + at] ?? 0) + (says[four + at] ?? 0)
      sums[at] = (sums[at] ?? 0) + saidByTwo + byTwoMore
    }
  }
  for (const from of starts.slice(inFours)) {
    for (let at = 0; at < width; at += 1) sums[at] = (sums[at] ?? 0) + (says[from + at] ?? 0)
  }
  return sums
}

/** What the marks of a text say together, for all tables that stand beside one another. */
const saidBy = oncePerBook((reading: Reading, { rows, says, width }: MarkShelf) => {
  const starts: number[] = []
  const marks = marksOf(reading)
  for (const code of marks.keys()) {
    const row = rows[code] ?? 0
    if (row > 0) starts.push((row - 1) * width)
  }
  return { sums: sumOf(says, starts, width), share: shareOf(marks.size) }
})

function scoresBy(reading: Reading, index: MarkIndex, told: Told): number[] {
  const { labels, base, shelf, first, unit } = index
  const { sums, share } = saidBy(reading, shelf)
  const each = share * unit
  return labels.map(
    (label, at) => (base[at] ?? 0) + (told.get(label) ?? 0) + (sums[first + at] ?? 0) * each,
  )
}

/** The words of a text by which what was learned speaks for a label, as written, most first. */
export function wordsFor(
  label: string,
  reading: Reading,
  { labels, shelf, first, unit }: MarkIndex,
): string[] {
  const { rows, says, width } = shelf
  const at = first + labels.indexOf(label)
  const marks = marksOf(reading)
  const share = shareOf(marks.size)
  const amounts = new Float64Array(reading.terms.length)
  for (const [code, places] of marks) {
    const row = rows[code] ?? 0
    if (row === 0) continue
    const amount = ((says[(row - 1) * width + at] ?? 0) * share * unit) / places.length
    for (const place of places) amounts[place] = (amounts[place] ?? 0) + amount
  }
  return wordsAt(placesFor(amounts), reading)
}

function sharesOf(labels: readonly string[], scores: readonly number[]): Leaning[] {
  const shares = softmax(scores)
  return labels
    .map((label, at) => ({ label, share: shares[at] ?? 0 }))
    .sort((a, b) => b.share - a.share)
}

/**
 * How a text leans towards labels, strongest first: by what is told and, where something was
 * learned, by its marks on top of that.
 */
export function leaningsOf(reading: Reading, index: MarkIndex | undefined, told: Told): Leaning[] {
  if (index === undefined) return sharesOf([...told.keys()], [...told.values()])
  return sharesOf(index.labels, scoresBy(reading, index, told))
}
