import type { TermTable } from '../term-model.ts'
import type { Learned } from './learn-terms.ts'
import type { Vector } from './weighting.ts'

const perHundred = 100
const mostInByte = 127
/** As much of the strongest: a term that says less for every partner is left out. */
const leastShare = 0.01

const strengthOf = (term: string, vectors: Iterable<Vector>): number =>
  Math.max(...[...vectors].map((vector) => Math.abs(vector.get(term) ?? 0)))

/** The learned figures of one language in bytes, terms in alphabetical order. */
export function termTable({ rarity, partners }: Learned): TermTable {
  const vectors = [...partners.values()]
  const all = [...new Set(vectors.flatMap((one) => [...one.keys()]))]
  const strengths = new Map(all.map((term) => [term, strengthOf(term, vectors)]))
  const top = Math.max(...strengths.values())
  const terms = all.filter((term) => (strengths.get(term) ?? 0) >= leastShare * top).sort()
  const unit = Number((top / mostInByte).toFixed(5))
  const column = (vector: Vector): string =>
    Buffer.from(
      Int8Array.from(terms, (term) => Math.round((vector.get(term) ?? 0) / unit)),
    ).toString('base64')
  return {
    terms,
    rarity: terms.map((term) => Math.round((rarity.get(term) ?? 0) * perHundred)),
    partners: Object.fromEntries([...partners].map(([id, vector]) => [id, column(vector)])),
    unit,
  }
}
