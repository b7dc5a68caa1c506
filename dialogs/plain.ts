/** Lower case, accents and punctuation away, single spaces: how short answers and commands are compared. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}@+]+/gu, ' ')
    .trim()
}
