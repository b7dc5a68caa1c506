import { findPhrases, type Hit, longestHits } from '../reading/find-phrases.ts'
import { isFunctionWord } from '../reading/function-words.ts'
import { isDenial } from '../reading/negation.ts'
import {
  bookOf,
  type Phrase,
  type PhraseBook,
  type PhraseForm,
  phrasesOf,
} from '../reading/phrase-book.ts'
import { type Reading, type ReadTerm, writtenBetween } from '../reading/reading.ts'

/** What a term says: that a text is about `id`, and how strongly (1 is a plain case). */
export type Vote = { id: string; weight: number }
export type Voter = Vote & { term: string; form: PhraseForm }

/** Stems and phrases that vote for one of a set of ids: focus areas, need types or sectors. */
export type Field = {
  words: ReadonlyMap<string, ReadonlyMap<string, number>>
  book: PhraseBook<Vote>
}

/** How much of a text speaks for one id, and in which words, as written. */
export type Evidence = { id: string; score: number; words: string[] }

const phraseBonus = 1.2
const partShare = 0.8
const repeatShare = 0.25
const worthNaming = 0.08

/** A field from terms that vote; several votes of one word for one id count as the strongest. */
export function fieldOf(voters: Iterable<Voter>): Field {
  const words = new Map<string, Map<string, number>>()
  const phrases: Phrase<Vote>[] = []
  for (const { term, form, id, weight } of voters) {
    for (const phrase of phrasesOf<Vote>(term, form, { id, weight: weight * phraseBonus })) {
      const [key] = phrase.keys
      if (phrase.keys.length !== 1 || key === undefined) {
        phrases.push(phrase)
        continue
      }
      const votes = words.get(key) ?? new Map<string, number>()
      words.set(key, votes.set(id, Math.max(weight, votes.get(id) ?? 0)))
    }
  }
  return { words, book: bookOf(phrases) }
}

type Votes = Map<string, number>

function addMost(votes: Votes, more: ReadonlyMap<string, number> | undefined, share = 1): void {
  for (const [id, weight] of more ?? []) {
    votes.set(id, Math.max(votes.get(id) ?? 0, weight * share))
  }
}

/** What one word votes: as a whole, or through the parts of the compound, whichever says more. */
function votesOf(term: ReadTerm, field: Field): Votes {
  const whole: Votes = new Map()
  if (isFunctionWord(term.plain)) return whole
  for (const key of term.keys) addMost(whole, field.words.get(key))
  const parts: Votes = new Map()
  for (const part of term.parts) {
    for (const [id, weight] of field.words.get(part) ?? []) {
      parts.set(id, Math.min(1, (parts.get(id) ?? 0) + weight * partShare))
    }
  }
  addMost(whole, parts)
  return whole
}

type Spoken = { votes: Votes; written: string; said: string; weight: number }

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
  const found = [...findPhrases(reading.terms, field.book), ...reading.figures]
  const hits = withoutRepeats(longestHits<Vote | true>(found))
  const phrases = hits.flatMap(({ meaning, from, to }) => {
    if (meaning === true) return []
    const written = writtenBetween(reading, from, to)
    const votes = new Map([[meaning.id, meaning.weight]])
    return [{ votes, written, said: written.toLowerCase(), weight: weightOf(reading, from, to) }]
  })
  const singles = reading.terms.flatMap((term, at) => {
    if (isWithin(at, hits)) return []
    const { written, weight } = term
    return [{ votes: votesOf(term, field), written, said: term.keys[1] ?? term.plain, weight }]
  })
  return [...phrases, ...singles]
}

/** What a text says in a field, strongest first. Saying a thing again adds a quarter each time. */
export function weigh(reading: Reading, field: Field): Evidence[] {
  const said = new Set<string>()
  const found = new Map<string, Evidence>()
  for (const spoken of spokenIn(reading, field)) {
    const share = spoken.weight * (said.has(spoken.said) ? repeatShare : 1)
    for (const [id, vote] of spoken.votes) {
      const evidence = found.get(id) ?? { id, score: 0, words: [] }
      evidence.score += vote * share
      if (vote * share >= worthNaming) evidence.words.push(spoken.written)
      found.set(id, evidence)
    }
    if (spoken.votes.size > 0) said.add(spoken.said)
  }
  return [...found.values()].filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)
}
