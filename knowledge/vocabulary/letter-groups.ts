/** The groups of three letters in a plain word, its beginning and end marked. */
export function trigramsOf(plain: string): string[] {
  const marked = `^${plain}$`
  return Array.from({ length: marked.length - 2 }, (_, at) => marked.slice(at, at + 3))
}

/** All groups of three letters that stand in some words. */
export function letterGroupsOf(words: Iterable<string>): ReadonlySet<string> {
  const groups = new Set<string>()
  for (const word of words) for (const group of trigramsOf(word)) groups.add(group)
  return groups
}
