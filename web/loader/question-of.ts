/** Longer questions are typed, not linked to; in characters. */
const longest = 1_000

/**
 * The question to begin with: the script's own, or `?question=` in the page's address. That is taken
 * out of the address, so that a reload does not put it again.
 */
export function questionOf({ dataset }: HTMLScriptElement): string {
  const address = new URL(location.href)
  const asked = address.searchParams.get('question')
  if (asked) {
    address.searchParams.delete('question')
    history.replaceState(history.state, '', address)
  }
  return (asked ?? dataset.question ?? '').slice(0, longest)
}
