import type { Reading } from '../reading/reading.ts'
import { wordSet } from '../reading/word-set.ts'
import { isCapital } from './name-run.ts'
import {
  type Books,
  type OrganisationCandidate,
  type OrganisationRun,
  organisationRunAt,
} from './organisation-run.ts'

const certain = 0.8
const speakers = wordSet('wij we ik i ons onze us our')
/** How far before a name the asker speaks: "onze onderzoeksgroep (Universiteit Leiden)". */
const nearby = 6

const opensBracket = ({ terms, text }: Reading, at: number): boolean =>
  /^ ?\($/.test(text.slice(terms[at - 1]?.end ?? 0, terms[at]?.start))

/** After "wij", after a place, or a plain name where the asker speaks. */
function isOurs({ terms }: Reading, at: number, run: OrganisationRun, { places }: Books): boolean {
  const previous = terms[at - 1]?.plain ?? ''
  const before = terms.slice(Math.max(0, at - nearby), at)
  const isPlaced = places.plain.has(previous) && run.to - run.from > 1
  const isSpoken = run.isPlain && before.some(({ plain }) => speakers.has(plain))
  return speakers.has(previous) || isPlaced || isSpoken
}

/** "Wij (Rijnland Barge) draaien", "onze kwekerij (Van Rijn B.V., 85 mensen)". */
export function organisationsInBrackets(reading: Reading, books: Books): OrganisationCandidate[] {
  const { terms, text } = reading
  return terms.flatMap((term, at) => {
    if (at === 0 || !isCapital(term) || !opensBracket(reading, at)) return []
    const run = organisationRunAt(reading, at, books)
    const isWhole = run && /[),]/.test(text[terms[run.to - 1]?.end ?? 0] ?? '')
    return isWhole && isOurs(reading, at, run, books) ? [{ ...run, sure: certain }] : []
  })
}
