import type { TermModel } from '../term-model.ts'
import type { TermExample } from './term-regression.ts'

/** What each partner has before anything is said, as a logarithm. */
export type Usual = ReadonlyMap<string, number>

const perHundred = 100

const sumsOf = (rows: readonly (readonly number[])[], width: number): number[] =>
  Array.from({ length: width }, (_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 1))

/**
 * What each label has before anything is said, by how often it took part: texts that were judged are
 * most of the examples, and lean to others than those that did (label shift, after Saerens, Latinne
 * and Decaestecker 2002). `base` is what was learned, `tookPart` the shares in each text that tells.
 */
export function usualIn(
  labels: readonly string[],
  base: Float64Array,
  examples: readonly Pick<TermExample, 'counts' | 'shares'>[],
  tookPart: readonly (readonly number[])[],
): Usual {
  const took = sumsOf(tookPart, labels.length)
  const taught = sumsOf(
    examples.map(({ counts, shares }) => shares.map((share) => counts * share)),
    labels.length,
  )
  const usual = labels.map(
    (_, at) => (base[at] ?? 0) + Math.log((took[at] ?? 1) / (taught[at] ?? 1)),
  )
  const mean = usual.reduce((sum, value) => sum + value, 0) / Math.max(1, usual.length)
  return new Map(labels.map((label, at) => [label, (usual[at] ?? 0) - mean]))
}

/** In hundredths, as it is kept. */
export const usualOf = (usual: Usual): TermModel['usual'] =>
  Object.fromEntries([...usual].map(([id, value]) => [id, Math.round(perHundred * value)]))
