import { isFunctionWord } from './function-words.ts'
import type { PhraseBook } from './phrase-book.ts'
import type { Word } from './text.ts'
import { hashOf, meaningBy, type WordHash } from './word-table.ts'

/** A word of a text with everything it can be looked up by. */
export type Term = Word & {
  keys: string[]
  /** Keys of this word and the next as one, where only a hyphen parts them ("start-up"). */
  joinedKeys: string[]
}

/** A phrase found in a text: positions in the list of terms, `to` exclusive. */
export type Hit<Meaning> = { meaning: Meaning; from: number; to: number }

const longestGap = 3
const none: readonly never[] = []

/** How many words of a text from a position a key stands for: one, two that a hyphen joins, or none. */
function widthOf(term: Term, key: string): 0 | 1 | 2 {
  if (term.keys.includes(key)) return 1
  return term.joinedKeys.includes(key) ? 2 : 0
}

/**
 * Where the keys of a phrase end when those from `nth` on are looked for from `at`, or undefined. At
 * most three words of the clause are skipped before a key: of any kind after a `*`, else of grammar.
 */
function endOf(
  terms: readonly Term[],
  keys: readonly string[],
  nth: number,
  at: number,
): number | undefined {
  const isFree = keys[nth] === '*'
  const wanted = isFree ? nth + 1 : nth
  const key = keys[wanted]
  if (key === undefined) return at
  const clause = terms[at - 1]?.clause
  for (let next = at; next <= at + longestGap; next += 1) {
    const term = terms[next]
    if (term === undefined || term.clause !== clause) return undefined
    const width = widthOf(term, key)
    if (width > 0) return endOf(terms, keys, wanted + 1, next + width)
    if (!isFree && !isFunctionWord(term.plain)) return undefined
  }
  return undefined
}

/** A key with which a phrase may begin, the place of its word, and how many words it stands for. */
type Beginning = { hash: WordHash; at: number; width: number }

/** The words of a text ready to be searched for the phrases of many books. */
export type Searchable = {
  terms: readonly Term[]
  /** For each word the hashes of its keys. */
  hashes: readonly (readonly WordHash[])[]
  beginnings: readonly Beginning[]
  /** All their keys. */
  said: ReadonlySet<string>
}

/** Makes words ready to be searched. */
export function searchable(terms: readonly Term[]): Searchable {
  const hashes = terms.map(({ keys }) => keys.map(hashOf))
  const beginnings: Beginning[] = []
  terms.forEach(({ joinedKeys }, at) => {
    for (const hash of hashes[at] ?? none) beginnings.push({ hash, at, width: 1 })
    for (const key of joinedKeys) beginnings.push({ hash: hashOf(key), at, width: 2 })
  })
  const said = new Set(terms.flatMap(({ keys, joinedKeys }) => [...keys, ...joinedKeys]))
  return { terms, hashes, beginnings, said }
}

/** Most phrases that a text begins it does not end: its second word is nowhere in it. */
function mayGoOn([, second, third]: readonly string[], said: ReadonlySet<string>): boolean {
  const next = second === '*' ? third : second
  return next === undefined || said.has(next)
}

/**
 * All phrases of a book that stand in a text, in the order of their first word. Grammar words may
 * stand between the words of a phrase ("waar te beginnen"). Overlapping phrases are all found.
 */
export function phrasesIn<Meaning>(
  { terms, beginnings, said }: Searchable,
  book: PhraseBook<Meaning>,
): Hit<Meaning>[] {
  const hits: Hit<Meaning>[] = []
  for (const { hash, at, width } of beginnings) {
    const phrases = meaningBy(book, hash)
    if (phrases === undefined) continue
    for (const { keys, meaning } of phrases) {
      if (!mayGoOn(keys, said)) continue
      const to = endOf(terms, keys, 1, at + width)
      const isNew = (hit: Hit<Meaning>): boolean => hit.from !== at || hit.meaning !== meaning
      if (to !== undefined && hits.every(isNew)) hits.push({ meaning, from: at, to })
    }
  }
  return hits
}

/** The phrases of a book that stand in some words of a text. */
export const findPhrases = <Meaning>(
  terms: readonly Term[],
  book: PhraseBook<Meaning>,
): Hit<Meaning>[] => phrasesIn(searchable(terms), book)

/** Without the hits that lie within a longer one. */
export function longestHits<Meaning>(hits: readonly Hit<Meaning>[]): Hit<Meaning>[] {
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other.from <= hit.from && other.to >= hit.to && other.to - other.from > hit.to - hit.from,
      ),
  )
}
