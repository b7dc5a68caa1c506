import type { TermTable } from '../term-model.ts'
import type { Learned } from './learn-terms.ts'
import type { Vector } from './weighting.ts'

const perHundred = 100
const perThousand = 1000
/** In thousandths: a term that says less for every label is left out. */
const least = 6

const strengthOf = (term: string, vectors: Iterable<Vector>): number =>
  Math.max(...[...vectors].map((vector) => Math.abs(vector.get(term) ?? 0))) * perThousand

function columns(vectors: ReadonlyMap<string, Vector>, terms: readonly string[]) {
  return Object.fromEntries(
    [...vectors].map(([label, vector]) => [
      label,
      terms.map((term) => Math.round((vector.get(term) ?? 0) * perThousand)),
    ]),
  )
}

/** The learned figures of one language as whole numbers, terms in alphabetical order. */
export function termTable({ rarity, partners, areas }: Learned): TermTable {
  const all = new Set([...partners.values(), ...areas.values()].flatMap((one) => [...one.keys()]))
  const terms = [...all]
    .filter((term) => strengthOf(term, [...partners.values(), ...areas.values()]) >= least)
    .sort()
  return {
    terms,
    rarity: terms.map((term) => Math.round((rarity.get(term) ?? 0) * perHundred)),
    partners: columns(partners, terms),
    areas: columns(areas, terms),
  }
}
