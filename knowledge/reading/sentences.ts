import type { Reading } from './reading.ts'

/** A sentence of a text: positions in the reading's terms, `to` exclusive. */
export type Sentence = { from: number; to: number }

const end = /[.!?]["')\]]*\s|\n/
const abbreviation = 1

/** The sentences of a text; a line end ends one too. */
export function sentencesOf({ terms, text }: Reading): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (let at = 1; at <= terms.length; at += 1) {
    const [previous, term] = [terms[at - 1], terms[at]]
    const between = previous && term ? text.slice(previous.end, term.start) : '\n'
    const isInitial = previous?.plain.length === abbreviation && /^\.\s$/.test(between)
    if (isInitial || !end.test(between)) continue
    sentences.push({ from, to: at })
    from = at
  }
  return sentences
}
