import type { Lexicon } from './lexicon.ts'
import { findPhrases } from './reading/find-phrases.ts'
import { read } from './reading/reading.ts'

/**
 * The role that a text asks of a partner by its words: the one it says first and does not deny. Of
 * several that go by the same word it is the one that is offered first, then the hub's own order.
 */
export function roleSaid(
  text: string,
  offered: readonly string[],
  { knowledge, known, roles: book }: Lexicon,
): string | undefined {
  const terms = read(text, known).terms.map((term) => ({
    ...term,
    keys: [...term.keys, ...term.parts],
  }))
  const hits = findPhrases(terms, book)
  const meant = hits.filter(({ from }) => (terms[from]?.weight ?? 0) > 0)
  const first = meant.filter(({ from }) => from === meant[0]?.from)
  const longest = Math.max(...first.map(({ to }) => to))
  const roles = first.filter(({ to }) => to === longest).map(({ meaning }) => meaning)
  const order = [...offered, ...knowledge.roles.map(({ id }) => id)]
  return order.find((id) => roles.includes(id))
}
