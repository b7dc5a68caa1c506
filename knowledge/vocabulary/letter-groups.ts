import { type WordTable, wordTableOf } from '../reading/word-table.ts'

/** The groups of three letters in a plain word, its beginning and end marked. */
export function trigramsOf(plain: string): string[] {
  const groups: string[] = []
  addTrigrams(plain, (group) => groups.push(group))
  return groups
}

/** All groups of three letters that stand in some words. */
export function letterGroupsOf(words: Iterable<string>): WordTable {
  const groups = new Set<string>()
  for (const word of words) addTrigrams(word, (group) => groups.add(group))
  return wordTableOf(groups)
}

function addTrigrams(plain: string, add: (group: string) => void): void {
  const marked = `^${plain}$`
  for (let at = 3; at <= marked.length; at += 1) add(marked.slice(at - 3, at))
}
