const LONGEST = 80

/** One line that names a need: the first sentence of its text, cut at a word when it is long. */
export function titleOf(text: string): string {
  const line = text.trim().split(/(?<=[.!?])\s|\n/, 1)[0] ?? ''
  if (line.length <= LONGEST) return line
  const cut = line.slice(0, LONGEST)
  const lastWord = cut.lastIndexOf(' ')
  return `${cut.slice(0, lastWord > LONGEST / 2 ? lastWord : LONGEST)} …`
}
