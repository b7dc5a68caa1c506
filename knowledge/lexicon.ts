import { type Indexes, indexesOf } from './indexes.ts'
import { type Serving, servingOf } from './matching/serving.ts'
import type { RequestModel } from './request-model.ts'
import type { Knowledge, NeedType, Partner } from './schema.ts'
import { type Audience, audienceOf } from './vocabulary/audiences.ts'
import { type Families, familiesOf } from './vocabulary/families.ts'
import { type MarkIndex, markIndexOf } from './vocabulary/mark-index.ts'
import { type PracticeIndex, practiceIndexOf } from './vocabulary/practice-index.ts'
import { type TermIndex, termIndexOf } from './vocabulary/term-index.ts'

/** Everything that is looked up while a text is understood and matched; made once at start. */
export type Lexicon = Indexes & {
  knowledge: Knowledge
  terms: TermIndex
  /** What was learned from labelled requests; a hub may do without. */
  learned?: Learned
  partners: ReadonlyMap<string, Partner>
  needTypes: ReadonlyMap<string, NeedType>
  audiences: ReadonlyMap<string, Audience>
  serving: Serving
  families: Families
  /** The partner a unit is part of. */
  parentOf(partner: string): string | undefined
}

/** What was learned from labelled requests: what marks say, and who is usually named. */
export type Learned = {
  needs: MarkIndex
  areas: MarkIndex
  scopes: MarkIndex
  partners: MarkIndex
  practice: PracticeIndex
}

const learnedOf = ({ needs, areas, scopes, partners, practice }: RequestModel): Learned => ({
  needs: markIndexOf(needs),
  areas: markIndexOf(areas),
  scopes: markIndexOf(scopes),
  partners: markIndexOf(partners),
  practice: practiceIndexOf(practice),
})

/** A hub's knowledge with its indexes: those that were kept, or else made anew. */
export function buildLexicon(knowledge: Knowledge, indexes = indexesOf(knowledge)): Lexicon {
  const partners = new Map(knowledge.partners.map((partner) => [partner.id, partner]))
  return {
    ...indexes,
    knowledge,
    terms: termIndexOf(knowledge.terms),
    ...(knowledge.requests && { learned: learnedOf(knowledge.requests) }),
    partners,
    needTypes: new Map(knowledge.needTypes.map((need) => [need.id, need])),
    audiences: new Map(knowledge.partners.map((partner) => [partner.id, audienceOf(partner)])),
    serving: servingOf(knowledge.needTypes, knowledge.partners, indexes.roleFit),
    families: familiesOf(knowledge.partners),
    parentOf: (id) => partners.get(id)?.parent ?? undefined,
  }
}
