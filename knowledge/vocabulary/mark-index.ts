import type { MarkTable } from '../request-model.ts'

/** What marks say for labels, ready to be looked up. */
export type MarkIndex = {
  labels: readonly string[]
  /** What each label has before anything is said. */
  base: readonly number[]
  /** Where the row of a mark begins in `says`. */
  rows: ReadonlyMap<string, number>
  says: Int8Array
  unit: number
}

const perHundred = 100

/** Makes the marks of a table findable. */
export function markIndexOf({ labels, base, marks, says, unit }: MarkTable): MarkIndex {
  const bytes = Buffer.from(says, 'base64')
  const list = marks === '' ? [] : marks.split(' ')
  return {
    labels,
    base: base.map((value) => value / perHundred),
    rows: new Map(list.map((mark, at) => [mark, at * labels.length])),
    says: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    unit,
  }
}
