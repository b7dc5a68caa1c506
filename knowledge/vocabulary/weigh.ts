import type { TextLanguage } from '../language-of.ts'
import { type Hit, longestHits, phrasesIn } from '../reading/find-phrases.ts'
import { isFunctionWord } from '../reading/function-words.ts'
import { isDenial } from '../reading/negation.ts'
import { oncePerBook } from '../reading/once-per-reading.ts'
import { exactKey } from '../reading/phrase-book.ts'
import { type Reading, type ReadTerm, writtenBetween } from '../reading/reading.ts'
import { hashOf, meaningBy, meaningOf, type WordHash } from '../reading/word-table.ts'
import type { Field, Vote, WordVotes } from './field.ts'

/** How much of a text speaks for one id, and in which words, as written. */
export type Evidence = { id: string; score: number; words: string[] }

const partShare = 0.8
const repeatShare = 0.25
const worthNaming = 0.08

const none: readonly Vote[] = []

/** Of the votes for one id the strongest; most words are in one list, or in none. */
function strongest(lists: readonly (readonly Vote[])[]): readonly Vote[] {
  if (lists.length < 2) return lists[0] ?? none
  const votes = new Map<string, Vote>()
  for (const vote of lists.flat()) {
    const before = votes.get(vote.id)
    if (!before || before.weight < vote.weight) votes.set(vote.id, vote)
  }
  return [...votes.values()]
}

const listsIn = (words: WordVotes, hashes: readonly WordHash[]): (readonly Vote[])[] =>
  hashes.flatMap((hash) => {
    const votes = meaningBy(words, hash)
    return votes ? [votes] : []
  })

/** What one word votes as a whole; what it means in the language of the text goes first. */
function wholeVotes(
  { plain }: ReadTerm,
  hashes: readonly WordHash[],
  { words }: Field,
  language: TextLanguage,
): readonly Vote[] {
  const exact = listsIn(words.exact, hashes)
  if (exact.length > 0) return strongest(exact)
  if (language === 'en') return strongest(listsIn(words.en, hashes))
  const dutch = listsIn(words.nl, hashes)
  if (dutch.length > 0) return strongest(dutch)
  if (language === 'other') return strongest(listsIn(words.en, hashes))
  // A Dutch text borrows an English term only as it stands, or in the plural.
  const borrowed = [plain, exactKey(plain), plain.replace(/s$/, '')]
  return strongest(listsIn(words.en, borrowed.map(hashOf)))
}

/** What one word votes: as a whole, or through the parts of the compound, whichever says more. */
function votesOf(reading: Reading, at: number, field: Field): readonly Vote[] {
  const term = reading.terms[at]
  if (term === undefined || isFunctionWord(term.plain)) return none
  const whole = wholeVotes(term, reading.hashes[at] ?? [], field, reading.language)
  if (term.parts.length === 0) return whole
  const parts = new Map<string, number>()
  for (const part of term.parts) {
    for (const { id, weight } of meaningOf(field.words.nl, part) ?? none) {
      parts.set(id, Math.min(1, (parts.get(id) ?? 0) + weight * partShare))
    }
  }
  return strongest([whole, [...parts].map(([id, weight]) => ({ id, weight }))])
}

type Spoken = { votes: readonly Vote[]; written: string; said: string; weight: number }

const isWithin = (at: number, hits: readonly Hit<unknown>[]): boolean =>
  hits.some(({ from, to }) => from <= at && at < to)

/** Of hits for the same id that overlap only the first: two spellings of one term are one. */
function withoutRepeats(hits: Hit<Vote | true>[]): Hit<Vote | true>[] {
  const idOf = ({ meaning }: Hit<Vote | true>): string => (meaning === true ? '' : meaning.id)
  return hits.filter(
    (hit, at) =>
      !hits.slice(0, at).some((other) => idOf(other) === idOf(hit) && other.to > hit.from),
  )
}

/** A phrase counts as its least certain word, but "geen idee" is not denied by its own "geen". */
function weightOf(reading: Reading, from: number, to: number): number {
  const terms = reading.terms.slice(from, to)
  return terms.some(({ plain }) => isDenial(plain)) ? 1 : Math.min(...terms.map((t) => t.weight))
}

function spokenIn(reading: Reading, field: Field): Spoken[] {
  const found = [...phrasesIn(reading, field.book), ...reading.figures]
  const hits = withoutRepeats(longestHits<Vote | true>(found))
  const phrases = hits.flatMap(({ meaning, from, to }) => {
    if (meaning === true) return []
    const written = writtenBetween(reading, from, to)
    return [
      {
        votes: [meaning],
        written,
        said: written.toLowerCase(),
        weight: weightOf(reading, from, to),
      },
    ]
  })
  const singles = reading.terms.flatMap((term, at) => {
    const votes = isWithin(at, hits) ? none : votesOf(reading, at, field)
    const { written, weight } = term
    return votes.length === 0 ? [] : [{ votes, written, said: term.keys[1] ?? term.plain, weight }]
  })
  return [...phrases, ...singles]
}

function weighAnew(reading: Reading, field: Field): Evidence[] {
  const said = new Set<string>()
  const found = new Map<string, Evidence>()
  for (const spoken of spokenIn(reading, field)) {
    const share = spoken.weight * (said.has(spoken.said) ? repeatShare : 1)
    for (const { id, weight } of spoken.votes) {
      const evidence = found.get(id) ?? { id, score: 0, words: [] }
      evidence.score += weight * share
      if (weight * share >= worthNaming) evidence.words.push(spoken.written)
      found.set(id, evidence)
    }
    said.add(spoken.said)
  }
  return [...found.values()].filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)
}

/**
 * What a text says in a field, strongest first. Saying a thing again adds a quarter each time.
 */
export const weigh: (reading: Reading, field: Field) => readonly Evidence[] = oncePerBook(weighAnew)
