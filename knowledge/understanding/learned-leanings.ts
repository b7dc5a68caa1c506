import { isFunctionWord } from '../reading/function-words.ts'
import { type Marks, marksOf } from '../reading/marks-of.ts'
import type { Reading } from '../reading/reading.ts'
import { softmax } from '../softmax.ts'
import type { MarkIndex } from '../vocabulary/mark-index.ts'

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

function scoresBy(marks: Marks, index: MarkIndex, told: Told): number[] {
  const { labels, base, says, first, width, unit } = index
  const count = labels.length
  const sums = new Int32Array(count)
  for (const row of marks.keys()) {
    const from = row * width + first
    for (let at = 0; at < count; at += 1) sums[at] = (sums[at] ?? 0) + (says[from + at] ?? 0)
  }
  const share = unit / Math.sqrt(Math.max(1, marks.size))
  return labels.map(
    (label, at) => (base[at] ?? 0) + (told.get(label) ?? 0) + (sums[at] ?? 0) * share,
  )
}

/** The words of a text by which what was learned speaks for a label, as written, most first. */
export function wordsFor(
  label: string,
  reading: Reading,
  { labels, says, first, width, unit }: MarkIndex,
): string[] {
  const marks = marksOf(reading)
  const at = first + labels.indexOf(label)
  const share = unit / Math.sqrt(Math.max(1, marks.size))
  const amounts = new Float64Array(reading.terms.length)
  for (const [row, places] of marks) {
    const amount = ((says[row * width + at] ?? 0) * share) / places.length
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
  return sharesOf(index.labels, scoresBy(marksOf(reading), index, told))
}
