import { isFunctionWord } from '../reading/function-words.ts'
import { bookOf, type Phrase, type PhraseBook, phrasesOf } from '../reading/phrase-book.ts'
import { plainsOf } from '../reading/text.ts'
import type { Partner } from '../schema.ts'

/** A name of a partner; an ambiguous one may also mean something else. */
export type NameMeaning = { partner: string; ambiguous: boolean }

const surely = (name: string): string => name.replace(/\s*\(.*\)\s*$/, '')

/** "De provincie" may be any province: an article and one word name nobody by themselves. */
function isArticleAndWord(name: string): boolean {
  const [first, ...rest] = plainsOf(name)
  return first !== undefined && rest.length === 1 && isFunctionWord(first)
}

function namesOf(partner: Partner): Phrase<NameMeaning>[] {
  const ambiguous = new Set(partner.ambiguousAliases.map((alias) => alias.toLowerCase()))
  const { name, shortName, aliases, formerNames } = partner
  const names = [name.nl, name.en, shortName.nl, shortName.en, ...aliases, ...formerNames]
  const all = new Set([...names.map(surely), ...partner.ambiguousAliases])
  return [...all].flatMap((term) => {
    const doubtful = ambiguous.has(term.toLowerCase()) || isArticleAndWord(term)
    return phrasesOf(term, 'exact', { partner: partner.id, ambiguous: doubtful })
  })
}

/** Every name by which a partner may be called. */
export function nameBookOf(partners: readonly Partner[]): PhraseBook<NameMeaning> {
  return bookOf(partners.flatMap(namesOf))
}
