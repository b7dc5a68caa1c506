import { type Serving, servingOf } from './matching/serving.ts'
import type { PhraseBook } from './reading/phrase-book.ts'
import type { KnownWords } from './reading/reading.ts'
import type { Knowledge } from './schema.ts'
import { areaField } from './vocabulary/area-field.ts'
import { nameStemsOf } from './vocabulary/area-voters.ts'
import { type Audiences, audiencesOf } from './vocabulary/audiences.ts'
import { type Families, familiesOf } from './vocabulary/families.ts'
import type { Field } from './vocabulary/field.ts'
import { knownWordsOf } from './vocabulary/known-words.ts'
import { type LearnedIndex, learnedIndexOf } from './vocabulary/learned-index.ts'
import { type NameMeaning, nameBookOf } from './vocabulary/name-book.ts'
import { needField, needStemsOf } from './vocabulary/need-field.ts'
import { type PlaceBook, placeBookOf } from './vocabulary/place-book.ts'
import { type QuestionIndex, questionIndexOf } from './vocabulary/question-index.ts'
import { roleBookOf } from './vocabulary/role-book.ts'
import { roleFitOf } from './vocabulary/role-fit.ts'
import { scopeField } from './vocabulary/scope-field.ts'
import { sectorField } from './vocabulary/sector-field.ts'
import { type TermIndex, termIndexOf } from './vocabulary/term-index.ts'
import { termSource } from './vocabulary/term-source.ts'
import { type ThemeIndex, themeIndexOf } from './vocabulary/theme-index.ts'

/**
 * What follows from a hub's knowledge and is looked up for every text, above all what its words are
 * found by. Making it takes most of the time that knowledge takes to load; it is nothing but data, so
 * that it can be kept.
 */
export type Indexes = {
  areas: Field
  needs: Field
  sectors: Field
  scopes: Field
  themes: ThemeIndex
  serving: Serving
  audiences: Audiences
  families: Families
  roles: PhraseBook<string>
  names: PhraseBook<NameMeaning>
  places: PlaceBook
  questions: QuestionIndex
  known: KnownWords
  terms: TermIndex
  /** What was learned from labelled requests; a hub may do without. */
  learned?: LearnedIndex
}

/** Makes all indexes of a hub's knowledge. */
export function indexesOf(knowledge: Knowledge): Indexes {
  const { focusAreas, needTypes, partners, hub } = knowledge
  const places = placeBookOf(knowledge.places, hub)
  const known = knownWordsOf(knowledge)
  const terms = termSource(known.parts, places.plain)
  const needStems = needStemsOf(needTypes)
  const needs = new Set([...needStems.values()].flatMap((stems) => [...stems]))
  const sectors = sectorField(knowledge.sectors, places.plain)
  const areas = areaField(focusAreas, partners, needTypes, sectors, terms)
  const common = { needs, areaNames: nameStemsOf(focusAreas), fields: [areas, sectors] }
  const themes = themeIndexOf(partners, common, terms)
  return {
    areas,
    needs: needField(needTypes),
    sectors,
    scopes: scopeField(),
    themes,
    serving: servingOf(needTypes, partners, roleFitOf(needStems, themes)),
    audiences: audiencesOf(partners),
    families: familiesOf(partners),
    roles: roleBookOf(knowledge.roles),
    names: nameBookOf(partners),
    places,
    questions: questionIndexOf(knowledge.questions, hub),
    known,
    terms: termIndexOf(knowledge.terms),
    ...(knowledge.requests && { learned: learnedIndexOf(knowledge.requests) }),
  }
}
