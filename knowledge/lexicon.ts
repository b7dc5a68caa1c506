import { type Indexes, indexesOf } from './indexes.ts'
import type { Knowledge, NeedType, Partner } from './schema.ts'

/** Everything that is looked up while a text is understood and matched; made once at start. */
export type Lexicon = Indexes & {
  knowledge: Knowledge
  partners: ReadonlyMap<string, Partner>
  needTypes: ReadonlyMap<string, NeedType>
  /** The partners for each sector, the first in front. */
  sectorPartners: ReadonlyMap<string, readonly string[]>
  /** The partner a unit is part of. */
  parentOf(partner: string): string | undefined
}

/** A hub's knowledge with its indexes: those that were kept, or else made anew. */
export function buildLexicon(knowledge: Knowledge, indexes = indexesOf(knowledge)): Lexicon {
  const partners = new Map(knowledge.partners.map((partner) => [partner.id, partner]))
  return {
    ...indexes,
    knowledge,
    partners,
    needTypes: new Map(knowledge.needTypes.map((need) => [need.id, need])),
    sectorPartners: new Map(knowledge.sectors.map(({ id, partners }) => [id, partners])),
    parentOf: (id) => partners.get(id)?.parent ?? undefined,
  }
}
