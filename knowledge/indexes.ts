import type { PhraseBook } from './reading/phrase-book.ts'
import type { KnownWords } from './reading/reading.ts'
import type { Knowledge } from './schema.ts'
import { areaField } from './vocabulary/area-field.ts'
import { nameStemsOf } from './vocabulary/area-voters.ts'
import type { Field } from './vocabulary/field.ts'
import { knownWordsOf } from './vocabulary/known-words.ts'
import { letterGroupsOf } from './vocabulary/letter-groups.ts'
import { type NameMeaning, nameBookOf } from './vocabulary/name-book.ts'
import { needField, needStemsOf } from './vocabulary/need-field.ts'
import { type PlaceBook, placeBookOf } from './vocabulary/place-book.ts'
import { type QuestionIndex, questionIndexOf } from './vocabulary/question-index.ts'
import { roleBookOf } from './vocabulary/role-book.ts'
import { type RoleFit, roleFitOf } from './vocabulary/role-fit.ts'
import { scopeField } from './vocabulary/scope-field.ts'
import { sectorField } from './vocabulary/sector-field.ts'
import { termSource } from './vocabulary/term-source.ts'
import { type ThemeIndex, themeIndexOf } from './vocabulary/theme-index.ts'

/**
 * What the words of a hub's knowledge are found by. Making it takes most of the time that knowledge
 * takes to load; it is nothing but data, so that it can be kept.
 */
export type Indexes = {
  areas: Field
  needs: Field
  sectors: Field
  scopes: Field
  themes: ThemeIndex
  roleFit: RoleFit
  roles: PhraseBook<string>
  names: PhraseBook<NameMeaning>
  places: PlaceBook
  questions: QuestionIndex
  known: KnownWords
  /** Groups of three letters that words have. */
  letterGroups: ReadonlySet<string>
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
    roleFit: roleFitOf(needStems, themes),
    roles: roleBookOf(knowledge.roles),
    names: nameBookOf(partners),
    places,
    questions: questionIndexOf(knowledge.questions, hub),
    known,
    letterGroups: letterGroupsOf(known.keys),
  }
}
