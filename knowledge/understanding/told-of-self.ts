import type { Reading, ReadTerm } from '../reading/reading.ts'
import { sentencesOf } from '../reading/sentences.ts'
import { wordSet } from '../reading/word-set.ts'
import type { HeadCount } from './head-count.ts'
import type { NameRun } from './name-run.ts'

/** After these the asker tells what it is or has: "wij zijn een kwekerij", "our farm". */
const selfWords = wordSet('zijn ben are am als as onze ons our mijn my run bij at')
/** What comes after these is another's: "software voor telers", "we sell to shops". */
const othersWords = wordSet('voor for to aan tegen klanten customers zoeken seek')
const reach = 3
/** How many words open a sentence that tells what the asker is: "Plant breeder in De Lier". */
const opening = 2

/** How many words after a position still tell of the asker. */
function reachFrom({ terms }: Reading, at: number): number {
  const rest = terms.slice(at + 1, at + 1 + reach)
  const clause = terms[at]?.clause
  const end = rest.findIndex((term) => term.clause !== clause || othersWords.has(term.plain))
  return end < 0 ? rest.length : end
}

const stretch = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

/** The first words of a sentence that is short, tells how many work there, or opens the text. */
function openings(reading: Reading, count: HeadCount | undefined): number[] {
  return sentencesOf(reading).flatMap(({ from, to }) => {
    const isCounted = count !== undefined && count.from >= from && count.to <= to
    const isOpening = isCounted || from === 0 || to - from <= opening + reach
    return isOpening ? stretch(from, Math.min(to, from + opening)) : []
  })
}

/** The words by which the asker says what it is: its name, after "wij zijn", what opens a fragment. */
export function toldOfSelf(
  reading: Reading,
  told: { organisation: NameRun | undefined; count: HeadCount | undefined },
): ReadTerm[] {
  const { organisation, count } = told
  const said = reading.terms.flatMap(({ plain }, at) =>
    selfWords.has(plain) ? stretch(at + 1, at + 1 + reachFrom(reading, at)) : [],
  )
  const named = organisation ? stretch(organisation.from, organisation.to) : []
  const positions = new Set([...named, ...said, ...openings(reading, count)])
  return reading.terms.filter((_, at) => positions.has(at))
}
