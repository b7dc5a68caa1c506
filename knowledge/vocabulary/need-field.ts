import type { Language } from '../language.ts'
import { dutchStem, englishStem } from '../reading/stem.ts'
import { listed } from '../reading/term-list.ts'
import { plainsOf } from '../reading/text.ts'
import type { NeedType } from '../schema.ts'
import { type Field, fieldOf, type Voter } from './field.ts'
import { needsWords } from './needs-words.ts'

const weak = 0.35
const languages: Language[] = ['nl', 'en']

function needVoters(need: NeedType, form: Language): Voter[] {
  const more = needsWords[need.id]
  const doubtful = listed(form === 'nl' ? more?.weakNl : more?.weakEn)
  const terms = [...need.vocabulary[form], ...listed(more?.[form])]
  return [
    ...terms
      .filter((term) => !doubtful.includes(term))
      .map((term): Voter => ({ term, form, id: need.id, weight: 1 })),
    ...doubtful.map((term): Voter => ({ term, form, id: need.id, weight: weak })),
  ]
}

/** For each need type the stems of all words by which it is told. */
export function needStemsOf(needTypes: readonly NeedType[]): Map<string, Set<string>> {
  return new Map(
    needTypes.map((need) => {
      const plains = languages
        .flatMap((form) => needVoters(need, form))
        .flatMap(({ term }) => plainsOf(term))
      const stems = plains.flatMap((plain) => [plain, dutchStem(plain), englishStem(plain)])
      return [need.id, new Set(stems)]
    }),
  )
}

/** The field by which a text is known to ask for a kind of help. */
export function needField(needTypes: readonly NeedType[]): Field {
  return fieldOf(needTypes.flatMap((need) => languages.flatMap((form) => needVoters(need, form))))
}
