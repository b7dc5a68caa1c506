import type { Language } from '../language.ts'
import { type WordTable, wordTableOf } from '../reading/word-table.ts'
import type { TermModel, TermTable } from '../term-model.ts'
import { type MarkIndex, markIndexOf } from './mark-index.ts'

/** One language of the term model, its terms findable. */
export type TermColumns = {
  /** The terms, in the order of the columns. */
  terms: WordTable
  rarity: readonly number[]
  /** What each term says for a partner, in `unit`s. */
  partners: Readonly<Record<string, Int8Array>>
  unit: number
}

/** The term model of a hub; without one it knows no terms. */
export type TermIndex = Readonly<Record<Language, TermColumns>> & {
  /** What each partner has before anything is said, where a text describes a project. */
  usual: ReadonlyMap<string, number>
  /** By which marks the description of a project is told from a request. */
  kinds?: MarkIndex
}

const empty: TermTable = { terms: [], rarity: [], partners: {}, unit: 1 }
const perHundred = 100

function bytesOf(base64: string): Int8Array {
  const bytes = Buffer.from(base64, 'base64')
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
}

function columnsOf({ terms, rarity, partners, unit }: TermTable): TermColumns {
  const columns = Object.entries(partners).map(([id, says]) => [id, bytesOf(says)] as const)
  return {
    terms: wordTableOf(terms),
    rarity,
    partners: Object.fromEntries(columns),
    unit,
  }
}

/** Makes the terms of a model findable. */
export function termIndexOf(
  model: Pick<TermModel, 'usual' | 'nl' | 'en' | 'marks' | 'kinds'> | undefined,
): TermIndex {
  const usual = Object.entries(model?.usual ?? {})
  return {
    nl: columnsOf(model?.nl ?? empty),
    en: columnsOf(model?.en ?? empty),
    usual: new Map(usual.map(([id, value]) => [id, value / perHundred])),
    ...(model && { kinds: markIndexOf(model.marks, model.kinds) }),
  }
}
