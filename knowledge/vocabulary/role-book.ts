import { languages } from '../language.ts'
import { bookOf, type PhraseBook, phrasesOf } from '../reading/phrase-book.ts'
import type { Role } from '../schema.ts'

/** The words by which a visitor asks a role of a partner, each with the id of the role. */
export const roleBookOf = (roles: readonly Role[]): PhraseBook<string> =>
  bookOf(
    roles.flatMap(({ id, words }) =>
      languages.flatMap((form) => words[form].flatMap((word) => phrasesOf(word, form, id))),
    ),
  )
