import type { Language } from '../language.ts'
import type { TermModel, TermTable } from '../term-model.ts'

type Columns = Readonly<Record<string, readonly number[]>>

/** One language of the term model, its terms findable. */
export type TermColumns = {
  /** Where a term stands in the columns. */
  places: ReadonlyMap<string, number>
  rarity: readonly number[]
  partners: Columns
  areas: Columns
}

/** The term model of a hub; without one it knows no terms. */
export type TermIndex = Readonly<Record<Language, TermColumns>>

const empty: TermTable = { terms: [], rarity: [], partners: {}, areas: {} }

function columnsOf({ terms, ...columns }: TermTable): TermColumns {
  return { ...columns, places: new Map(terms.map((term, place) => [term, place])) }
}

/** Makes the terms of a model findable. */
export function termIndexOf(model: TermModel | undefined): TermIndex {
  return { nl: columnsOf(model?.nl ?? empty), en: columnsOf(model?.en ?? empty) }
}
