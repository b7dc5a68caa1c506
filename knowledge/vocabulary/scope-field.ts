import { type Language, languages } from '../language.ts'
import type { PhraseForm } from '../reading/phrase-book.ts'
import { listed } from '../reading/term-list.ts'
import { type Field, fieldOf, type Voter } from './field.ts'
import { organisationWords, scopeWords } from './scope-words.ts'

/** What stands in the field for an organisation that is at the right counter. */
export const organisationSign = 'organisation'

/** What stands in the field for the weaker signs of a kind. */
export const hintOf = (kind: string): string => `${kind} hint`

// A single word is meant as it stands: "reporter" shares its stem with "report".
const formOf = (term: string, language: Language): PhraseForm =>
  /[\s-]/.test(term) ? language : 'exact'

const voters = (list: string | undefined, language: Language, id: string): Voter[] =>
  listed(list).map((term) => ({ term, form: formOf(term, language), id, weight: 1 }))

/** The field by which a message is known not to be a request of an organisation. */
export function scopeField(): Field {
  return fieldOf(
    languages.flatMap((language) => [
      ...voters(organisationWords[language], language, organisationSign),
      ...Object.entries(scopeWords).flatMap(([kind, words]) => {
        const hints = language === 'nl' ? words.weakNl : words.weakEn
        return [
          ...voters(words[language], language, kind),
          ...voters(hints, language, hintOf(kind)),
        ]
      }),
    ]),
  )
}
