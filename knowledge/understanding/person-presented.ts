import type { Lexicon } from '../lexicon.ts'
import type { Reading } from '../reading/reading.ts'
import { sentencesOf } from '../reading/sentences.ts'
import { wordSet } from '../reading/word-set.ts'
import { firstNames } from './first-names.ts'
import type { NameRun } from './name-run.ts'
import { isRole } from './name-words.ts'
import { isFullName, isPerson, pastTitles, personRunAt } from './person-run.ts'

/** A person's name by where it stands, and how sure it is that it is the writer's. */
export type PersonShown = NameRun & { sure: number }

const certain = { full: 0.8, single: 0.65 }
const greetings = wordSet(
  'hallo hoi hi hello hey beste dear dag good goedemorgen goedemiddag goedenavond',
)
const longestGreeting = 3

/** "Goedemiddag, Anna de Vries hier": past the greeting before a name. */
function pastGreeting({ terms }: Reading, from: number): number {
  const clause = terms[from]?.clause
  const rest = terms.slice(from, from + longestGreeting + 1)
  const isGreeting = greetings.has(terms[from]?.plain ?? '')
  const length = isGreeting ? rest.findIndex((term) => term.clause !== clause) : 0
  return from + Math.max(0, length)
}

/** "Hier" after any name that a person can have, a role after a full one. */
function isPresented({ terms }: Reading, run: NameRun): boolean {
  const [first, last, next] = [terms[run.from], terms[run.to - 1], terms[run.to]]
  if (!first || !last || !next) return false
  const isGiven = isFullName(run) || firstNames.has(first.plain)
  const isHere = next.plain === 'hier' || next.plain === 'here'
  return isHere ? isGiven : isFullName(run) && next.clause !== last.clause && isRole(next.plain)
}

/** "Anna de Vries, directeur" or "Anna de Vries hier": a sentence that opens with a name. */
export function personsPresented(reading: Reading, lexicon: Lexicon): PersonShown[] {
  return sentencesOf(reading).flatMap((sentence) => {
    const from = pastTitles(reading, pastGreeting(reading, sentence.from))
    const run = personRunAt(reading, from, lexicon)
    const isShown = isPresented(reading, run) && isPerson(reading, run, lexicon)
    return isShown ? [{ ...run, sure: isFullName(run) ? certain.full : certain.single }] : []
  })
}
