/** Whether a text is as it is written down, with … for anything. */
export function fits(text: string, written: string): boolean {
  const pieces = written.split('…').map((piece) => piece.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`^${pieces.join('.*')}$`).test(text)
}
