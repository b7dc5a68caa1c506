import type { PhraseBook } from './reading/phrase-book.ts'
import type { KnownWords } from './reading/reading.ts'
import type { RequestModel } from './request-model.ts'
import type { Knowledge, NeedType, Partner } from './schema.ts'
import { areaField } from './vocabulary/area-field.ts'
import { nameStemsOf } from './vocabulary/area-voters.ts'
import { type Audience, audienceOf } from './vocabulary/audiences.ts'
import { type Families, familiesOf } from './vocabulary/families.ts'
import type { Field } from './vocabulary/field.ts'
import { knownWordsOf } from './vocabulary/known-words.ts'
import { letterGroupsOf } from './vocabulary/letter-groups.ts'
import { type MarkIndex, markIndexOf } from './vocabulary/mark-index.ts'
import { type NameMeaning, nameBookOf } from './vocabulary/name-book.ts'
import { needField, needStemsOf } from './vocabulary/need-field.ts'
import { type PlaceBook, placeBookOf } from './vocabulary/place-book.ts'
import { type PracticeIndex, practiceIndexOf } from './vocabulary/practice-index.ts'
import { type QuestionIndex, questionIndexOf } from './vocabulary/question-index.ts'
import { type RoleFit, roleFitOf } from './vocabulary/role-fit.ts'
import { scopeField } from './vocabulary/scope-field.ts'
import { sectorField } from './vocabulary/sector-field.ts'
import { type TermIndex, termIndexOf } from './vocabulary/term-index.ts'
import { termSource } from './vocabulary/term-source.ts'
import { type ThemeIndex, themeIndexOf } from './vocabulary/theme-index.ts'

/** Everything that is looked up while a text is understood and matched; built once at start. */
export type Lexicon = {
  knowledge: Knowledge
  areas: Field
  needs: Field
  sectors: Field
  scopes: Field
  themes: ThemeIndex
  terms: TermIndex
  /** What was learned from labelled requests; a hub may do without. */
  learned?: Learned
  roleFit: RoleFit
  names: PhraseBook<NameMeaning>
  places: PlaceBook
  questions: QuestionIndex
  known: KnownWords
  /** Groups of three letters that words have. */
  letterGroups: ReadonlySet<string>
  partners: ReadonlyMap<string, Partner>
  needTypes: ReadonlyMap<string, NeedType>
  audiences: ReadonlyMap<string, Audience>
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

/** Builds all indexes of a hub's knowledge. */
export function buildLexicon(knowledge: Knowledge): Lexicon {
  const { focusAreas, needTypes, sectors } = knowledge
  const partners = new Map(knowledge.partners.map((partner) => [partner.id, partner]))
  const places = placeBookOf(knowledge.places, knowledge.hub)
  const known = knownWordsOf(knowledge)
  const terms = termSource(known.parts, places.plain)
  const needStems = needStemsOf(needTypes)
  const needs = new Set([...needStems.values()].flatMap((stems) => [...stems]))
  const sectorWords = sectorField(sectors, places.plain)
  const areas = areaField(focusAreas, knowledge.partners, needTypes, sectorWords, terms)
  const fields = [areas, sectorWords]
  const common = { needs, areaNames: nameStemsOf(focusAreas), fields }
  const themes = themeIndexOf(knowledge.partners, common, terms)
  return {
    knowledge,
    areas,
    needs: needField(needTypes),
    sectors: sectorWords,
    scopes: scopeField(),
    themes,
    terms: termIndexOf(knowledge.terms),
    ...(knowledge.requests && { learned: learnedOf(knowledge.requests) }),
    roleFit: roleFitOf(needStems, themes),
    names: nameBookOf(knowledge.partners),
    places,
    questions: questionIndexOf(knowledge.questions, knowledge.hub),
    known,
    letterGroups: letterGroupsOf(known.keys),
    partners,
    needTypes: new Map(needTypes.map((need) => [need.id, need])),
    audiences: new Map(knowledge.partners.map((partner) => [partner.id, audienceOf(partner)])),
    families: familiesOf(knowledge.partners),
    parentOf: (id) => partners.get(id)?.parent ?? undefined,
  }
}
