import {
  bookOf,
  type Phrase,
  type PhraseBook,
  type PhraseForm,
  phrasesOf,
} from '../reading/phrase-book.ts'
import { type WordMap, wordMapOf } from '../reading/word-table.ts'

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

const phraseBonus = 1.2

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
