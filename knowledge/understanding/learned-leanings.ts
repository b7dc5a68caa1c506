import type { MarkIndex } from '../vocabulary/mark-index.ts'

/** What the marks of a text say for a label. */
export type Leaning = {
  label: string
  /** Logarithm of its share, up to a constant that all labels have alike. */
  score: number
  /** Places in the text of the words that say it, most first. */
  places: number[]
}

const mostPlaces = 4
const leastShare = 0.15

/** Every mark that is known, with the row of what it says and its share of the whole. */
function knownMarks(marks: ReadonlyMap<string, readonly number[]>, { rows }: MarkIndex) {
  const known = [...marks].flatMap(([mark, places]) => {
    const row = rows.get(mark)
    return row === undefined ? [] : [{ row, places }]
  })
  return { known, share: 1 / Math.sqrt(Math.max(1, known.length)) }
}

/** The places whose words say most for a label, beside what they say for all labels on average. */
function placesFor(amounts: ReadonlyMap<number, number>): number[] {
  const said = [...amounts].filter(([, amount]) => amount >= leastShare)
  return said
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostPlaces)
    .map(([place]) => place)
}

/** How the marks of a text lean towards the labels of an index, in the order of the labels. */
export function learnedLeanings(
  marks: ReadonlyMap<string, readonly number[]>,
  index: MarkIndex,
): Leaning[] {
  const { labels, base, says, unit } = index
  const { known, share } = knownMarks(marks, index)
  return labels.map((label, at) => {
    let score = base[at] ?? 0
    const amounts = new Map<number, number>()
    for (const { row, places } of known) {
      const amount = (says[row + at] ?? 0) * unit * share
      score += amount
      for (const place of places) {
        amounts.set(place, (amounts.get(place) ?? 0) + amount / places.length)
      }
    }
    return { label, score, places: placesFor(amounts) }
  })
}
