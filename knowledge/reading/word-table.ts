import { fnv1a } from './fnv1a.ts'

/**
 * Words by their place in a list, found by hash and kept as nothing but numbers: such a table is read
 * from disk at once, and asking for a word touches memory in one place. The words themselves are not
 * in it. Two of them are told apart by 32 bits besides those that say where to look.
 */
export type WordTable = {
  /** For each slot the second hash of its word, and the word's place plus one; 0 where it is free. */
  slots: Uint32Array
}

/** Words with what each means. */
export type WordMap<Meaning> = WordTable & { meanings: readonly Meaning[] }

/** What a word is found by: where to look, and what tells it from others found there. */
export type WordHash = { start: number; check: number }

/** The round of MurmurHash2, 32 bits. */
function checkOf(word: string): number {
  let hash = word.length
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash, 0x5bd1e995) ^ word.charCodeAt(at)
    hash ^= hash >>> 13
  }
  return hash >>> 0
}

export const hashOf = (word: string): WordHash => ({ start: fnv1a(word), check: checkOf(word) })

/** The slot of a word: its own, or the free one where it would stand. */
function slotOf(slots: Uint32Array, { start, check }: WordHash): number {
  const last = slots.length / 2 - 1
  let slot = start & last
  while (slots[2 * slot + 1] !== 0 && slots[2 * slot] !== check) slot = (slot + 1) & last
  return slot
}

/** A table of words in the order of their places; of equal words the first counts. */
export function wordTableOf(words: Iterable<string>): WordTable {
  const list = [...words]
  const slots = new Uint32Array(2 ** (2 + Math.ceil(Math.log2(list.length + 1))))
  list.forEach((word, place) => {
    const hash = hashOf(word)
    const slot = slotOf(slots, hash)
    if (slots[2 * slot + 1] !== 0) return
    slots[2 * slot] = hash.check
    slots[2 * slot + 1] = place + 1
  })
  return { slots }
}

/** A table of words with their meanings. */
export function wordMapOf<Meaning>(words: ReadonlyMap<string, Meaning>): WordMap<Meaning> {
  return { ...wordTableOf(words.keys()), meanings: [...words.values()] }
}

const placeBy = (hash: WordHash, { slots }: WordTable): number =>
  (slots[2 * slotOf(slots, hash) + 1] ?? 0) - 1

/** The place of a word, or -1. */
export const placeOf = (table: WordTable, word: string): number => placeBy(hashOf(word), table)

export const hasWord = (table: WordTable, word: string): boolean => placeOf(table, word) >= 0

export const hasSome = (table: WordTable, words: readonly string[]): boolean =>
  words.some((word) => hasWord(table, word))

/** What a word with a hash means: for one that is looked up in many tables. */
export function meaningBy<Meaning>(map: WordMap<Meaning>, hash: WordHash): Meaning | undefined {
  const place = placeBy(hash, map)
  return place < 0 ? undefined : map.meanings[place]
}

/** What a word means; undefined for one that is not in the table. */
export const meaningOf = <Meaning>(map: WordMap<Meaning>, word: string): Meaning | undefined =>
  meaningBy(map, hashOf(word))
