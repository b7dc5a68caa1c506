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

/** The slot where a word is looked for: FNV-1a, folded to their number. */
function startOf(word: string, slots: Uint32Array): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  }
  return (hash ^ (hash >>> 15)) & (slots.length / 2 - 1)
}

/** What tells it from others found there: the round of MurmurHash2, 32 bits. */
function checkOf(word: string): number {
  let hash = word.length
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash, 0x5bd1e995) ^ word.charCodeAt(at)
    hash ^= hash >>> 13
  }
  return hash >>> 0
}

/** The slot of a word, from the one where it is looked for: its own, or the free one after others. */
function slotFrom(start: number, check: number, slots: Uint32Array): number {
  const last = slots.length / 2 - 1
  let slot = start
  while (slots[2 * slot + 1] !== 0 && slots[2 * slot] !== check) slot = (slot + 1) & last
  return slot
}

/** A table of words in the order of their places; of equal words the first counts. */
export function wordTableOf(words: Iterable<string>): WordTable {
  const list = [...words]
  const slots = new Uint32Array(2 ** (2 + Math.ceil(Math.log2(list.length + 1))))
  list.forEach((word, place) => {
    const check = checkOf(word)
    const slot = slotFrom(startOf(word, slots), check, slots)
    if (slots[2 * slot + 1] !== 0) return
    slots[2 * slot] = check
    slots[2 * slot + 1] = place + 1
  })
  return { slots }
}

/** A table of words with their meanings. */
export function wordMapOf<Meaning>(words: ReadonlyMap<string, Meaning>): WordMap<Meaning> {
  return { ...wordTableOf(words.keys()), meanings: [...words.values()] }
}

/** The place of a word, or -1. */
export function placeOf({ slots }: WordTable, word: string): number {
  const start = startOf(word, slots)
  // Most words that are not in a table would stand at a free slot.
  if (slots[2 * start + 1] === 0) return -1
  return (slots[2 * slotFrom(start, checkOf(word), slots) + 1] ?? 0) - 1
}

export const hasWord = (table: WordTable, word: string): boolean => placeOf(table, word) >= 0

/** What a word means; undefined for one that is not in the table. */
export function meaningOf<Meaning>(map: WordMap<Meaning>, word: string): Meaning | undefined {
  const place = placeOf(map, word)
  return place < 0 ? undefined : map.meanings[place]
}
