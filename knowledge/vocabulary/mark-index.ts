import type { MarkTable } from '../request-model.ts'

/** What marks say for labels, ready to be looked up. */
export type MarkIndex = {
  labels: readonly string[]
  /** What each label has before anything is said. */
  base: readonly number[]
  /** Row by row, a byte a label. */
  says: Int8Array
  unit: number
}

const perHundred = 100

/** Opens a table. */
export function markIndexOf({ labels, base, says, unit }: MarkTable): MarkIndex {
  const bytes = Buffer.from(says, 'base64')
  return {
    labels,
    base: base.map((value) => value / perHundred),
    says: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    unit,
  }
}
