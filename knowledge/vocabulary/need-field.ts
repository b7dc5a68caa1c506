import { type Language, languages } from '../language.ts'
import { dutchStem, englishStem } from '../reading/stem.ts'
import { listed } from '../reading/term-list.ts'
import { plainsOf } from '../reading/text.ts'
import type { NeedType } from '../schema.ts'
import { type Field, fieldOf, type Voter } from './field.ts'
import { needWords } from './words/need-words.ts'

const weights = { asked: 1.4, plain: 1, weak: 0.35 }

function needVoters(need: NeedType, form: Language): Voter[] {
  const words = needWords[need.id]
  const isDutch = form === 'nl'
  const doubtful = listed(isDutch ? words?.weakNl : words?.weakEn)
  const asked = listed(isDutch ? words?.asksNl : words?.asksEn)
  const plain = [...need.vocabulary[form], ...listed(words?.[form])]
  const voters = (terms: readonly string[], weight: number): Voter[] =>
    terms.map((term) => ({ term, form, id: need.id, weight }))
  return [
    ...voters(asked, weights.asked),
    ...voters(
      plain.filter((term) => !doubtful.includes(term)),
      weights.plain,
    ),
    ...voters(doubtful, weights.weak),
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
