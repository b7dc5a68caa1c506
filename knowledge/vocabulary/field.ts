import type { TextLanguage } from '../language-of.ts'
import { type Hit, longestHits, phrasesIn } from '../reading/find-phrases.ts'
import { isFunctionWord } from '../reading/function-words.ts'
import { isDenial } from '../reading/negation.ts'
import { oncePerBook } from '../reading/once-per-reading.ts'
import {
  bookOf,
  exactKey,
  type Phrase,
  type PhraseBook,
  type PhraseForm,
  phrasesOf,
} from '../reading/phrase-book.ts'
import { type Reading, type ReadTerm, writtenBetween } from '../reading/reading.ts'
import {
  hashOf,
  meaningBy,
  meaningOf,
  type WordHash,
  type WordMap,
  wordMapOf,
} from '../reading/word-table.ts'

/** What a term says: that a text is about `id`, and how strongly (1 is a plain case). */
export type Vote = { id: string; weight: number }
export type Voter = Vote & { term: string; form: PhraseForm }

/** Words by the key they are looked up by, with what each votes: one vote for an id. */
export type WordVotes = WordMap<readonly Vote[]>

/** Words and phrases that vote for one of a set of ids: focus areas, need types or sectors. */
export type Field = {
  /** By language, for "war" is one thing in Dutch and another in English. */
  words: Readonly<Record<PhraseForm, WordVotes>>
  book: PhraseBook<Vote>
}

/** How much of a text speaks for one id, and in which words, as written. */
export type Evidence = { id: string; score: number; words: string[] }

const phraseBonus = 1.2
const partShare = 0.8
const repeatShare = 0.25
const worthNaming = 0.08

/** Of several votes of one word for one id the strongest counts. */
function addVote(words: Map<string, Vote[]>, key: string, vote: Vote): void {
  const votes = words.get(key)
  if (votes === undefined) {
    words.set(key, [vote])
    return
  }
  const at = votes.findIndex(({ id }) => id === vote.id)
  if (at < 0) votes.push(vote)
  else if ((votes[at]?.weight ?? 0) < vote.weight) votes[at] = vote
}

/** Gives one and the same vote for the same id and weight: thousands of terms share some hundred. */
function sharedVotes(): (id: string, weight: number) => Vote {
  const votes = new Map<string, Vote>()
  return (id, weight) => {
    const key = `${id} ${weight}`
    const vote = votes.get(key) ?? { id, weight }
    votes.set(key, vote)
    return vote
  }
}

/** Gives words that vote alike one and the same list. */
function sharedLists(): (words: ReadonlyMap<string, readonly Vote[]>) => WordVotes {
  const lists = new Map<string, readonly Vote[]>()
  function shared(votes: readonly Vote[]): readonly Vote[] {
    const key = votes.map(({ id, weight }) => `${id} ${weight}`).join()
    const list = lists.get(key) ?? votes
    lists.set(key, list)
    return list
  }
  return (words) => wordMapOf(new Map([...words].map(([key, votes]) => [key, shared(votes)])))
}

/** A field from terms that vote. */
export function fieldOf(voters: Iterable<Voter>): Field {
  const words: Record<PhraseForm, Map<string, Vote[]>> = {
    nl: new Map(),
    en: new Map(),
    exact: new Map(),
  }
  const phrases: Phrase<Vote>[] = []
  const voteOf = sharedVotes()
  for (const { term, form, id, weight } of voters) {
    for (const phrase of phrasesOf(term, form, voteOf(id, weight * phraseBonus))) {
      const [key] = phrase.keys
      if (phrase.keys.length !== 1 || key === undefined) phrases.push(phrase)
      else addVote(words[form], key, voteOf(id, weight))
    }
  }
  const shared = sharedLists()
  const { nl, en, exact } = words
  return { words: { nl: shared(nl), en: shared(en), exact: shared(exact) }, book: bookOf(phrases) }
}

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
    const votes = votesOf(reading, at, field)
    if (votes.length === 0 || isWithin(at, hits)) return []
    const { written, weight } = term
    return [{ votes, written, said: term.keys[1] ?? term.plain, weight }]
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
