import { type Language, languages } from '../language.ts'
import { isFunctionWord } from '../reading/function-words.ts'
import { generalStems } from '../reading/general-stems.ts'
import { generalWords } from '../reading/general-words.ts'
import { dutchStem, englishStem } from '../reading/stem.ts'
import { listed } from '../reading/term-list.ts'
import { plainsOf } from '../reading/text.ts'
import type { FocusArea, Partner } from '../schema.ts'
import { aimlessStems } from './aimless-words.ts'
import type { Voter } from './field.ts'
import type { TermSource } from './term-source.ts'
import { areaWords } from './words/area-words.ts'

const strengths = {
  vocabulary: 1,
  common: 0.9,
  name: 0.9,
  part: 0.3,
  useCase: 0.35,
  scope: 0.25,
  theme: 0.1,
}

const subjectWords = (text: string): string[] =>
  plainsOf(text).filter((plain) => plain.length > 2 && !isFunctionWord(plain))

type Source = TermSource & { form: Language; id: string }

/** Whether a word of a description of an area points to it, and not to anything at all. */
function isPointer(plain: string, form: Language): boolean {
  const stem = form === 'nl' ? dutchStem(plain) : englishStem(plain)
  return !generalWords.has(plain) && !generalStems.has(stem) && !aimlessStems.has(stem)
}

/** The words of a text, each voting by itself; Dutch compounds through their parts. */
function looseVoters(text: string, weight: number, { form, id, split, places }: Source): Voter[] {
  return subjectWords(text)
    .filter((plain) => !places.has(plain) && !places.has(dutchStem(plain)))
    .flatMap((plain) => (form === 'nl' ? split(plain) : [plain]))
    .filter((plain) => isPointer(plain, form))
    .map((term) => ({ term, form, id, weight }))
}

function vocabularyVoters(term: string, source: Source): Voter[] {
  const { form, id } = source
  const itself: Voter = { term, form, id, weight: strengths.vocabulary }
  const isOneWord = subjectWords(term).length === 1
  return isOneWord ? [itself] : [itself, ...looseVoters(term, strengths.part, source)]
}

function votersOfArea(area: FocusArea, source: Source): Voter[] {
  const { form } = source
  return [
    ...area.vocabulary[form].flatMap((term) => vocabularyVoters(term, source)),
    ...listed(areaWords[area.id]?.[form]).map((term) => ({
      ...source,
      term,
      weight: strengths.common,
    })),
    ...looseVoters(area.name[form], strengths.name, source),
    ...area.useCases[form].flatMap((text) => looseVoters(text, strengths.useCase, source)),
    ...looseVoters(area.scope[form], strengths.scope, source),
  ]
}

function votersOfPartner(partner: Partner, form: Language, terms: TermSource): Voter[] {
  return Object.entries(partner.focusAreas).flatMap(([id, { strength, themes }]) =>
    themes[form].flatMap((text) =>
      looseVoters(text, strength * strengths.theme, { ...terms, form, id }),
    ),
  )
}

/** The stems of the names of areas: "energie", "haven", "care". */
export function nameStemsOf(areas: readonly FocusArea[]): Set<string> {
  return new Set(
    areas
      .flatMap(({ name }) => [...subjectWords(name.nl), ...subjectWords(name.en)])
      .flatMap((plain) => [plain, dutchStem(plain), englishStem(plain)]),
  )
}

/** Of voters with the same term for the same area the one that speaks most. */
function strongest(voters: readonly Voter[]): Voter[] {
  const best = new Map<string, Voter>()
  for (const voter of voters) {
    const key = `${voter.form} ${voter.id} ${voter.term}`
    if ((best.get(key)?.weight ?? 0) < voter.weight) best.set(key, voter)
  }
  return [...best.values()]
}

/**
 * The terms that speak for a focus area, in both languages: its vocabulary first, then its name,
 * use cases and scope, and the themes of partners.
 */
export function areaVoters(
  areas: readonly FocusArea[],
  partners: readonly Partner[],
  terms: TermSource,
): Voter[] {
  return strongest(
    languages.flatMap((form) => [
      ...areas.flatMap((area) => votersOfArea(area, { ...terms, form, id: area.id })),
      ...partners.flatMap((partner) => votersOfPartner(partner, form, terms)),
    ]),
  )
}
