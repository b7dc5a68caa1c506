const WITHIN_A_SENTENCE = 120

/** A text as it is repeated, with at most so many characters of it. */
export function short(text: string, longest = WITHIN_A_SENTENCE): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}
