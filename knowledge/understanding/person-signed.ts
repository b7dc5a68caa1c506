import type { Lexicon } from '../lexicon.ts'
import type { Reading } from '../reading/reading.ts'
import { sentencesOf } from '../reading/sentences.ts'
import { firstNames } from './first-names.ts'
import { follows, type NameRun } from './name-run.ts'
import { isRole } from './name-words.ts'
import type { PersonShown } from './person-presented.ts'
import { isFullName, isPerson, pastTitles, personRunAt } from './person-run.ts'

const certain = { named: 0.8, initial: 0.75, given: 0.6 }
/** How many words may stand after the name: ", patiëntenvereniging Stichting Hartenlust". */
const reach = 6

/** "Marja Stolk" and "T. Okafor" are people; of "Delta Plastics" one cannot tell. */
function sureOf({ terms }: Reading, run: NameRun): number {
  const first = terms[run.from]
  if (!first) return 0
  if (firstNames.has(first.plain)) return isFullName(run) ? certain.named : certain.given
  if (!isFullName(run)) return 0
  const letters = terms.slice(run.from, run.to).filter(({ written }) => written.length === 1)
  return first.written.length === 1 && run.to - run.from > letters.length ? certain.initial : 0
}

/** Past what somebody is, before the name: "Korpspsycholoog A. Benali". */
function pastRole(reading: Reading, from: number): number {
  const [first, second] = reading.terms.slice(from, from + 2)
  const isBefore = first !== undefined && second !== undefined && follows(reading, from + 1)
  return isBefore && (isRole(first.plain) || second.written.length === 1) ? from + 1 : from
}

/** Where the last words of a text begin: its last sentence, or what follows its last comma. */
function lastStarts(reading: Reading): number[] {
  const { terms } = reading
  const sentences = sentencesOf(reading).slice(-2)
  const clause = terms.at(-1)?.clause
  const last = terms.findIndex((term) => term.clause === clause)
  return [...sentences.map(({ from }) => from), last]
}

/** The people whose name ends a text: "Marja Stolk", "T. Okafor, inspecteur". */
export function signedPersons(reading: Reading, lexicon: Lexicon): PersonShown[] {
  const { terms } = reading
  return lastStarts(reading).flatMap((start) =>
    [...new Set([start, pastRole(reading, start)])].flatMap((at) => {
      const from = pastTitles(reading, at)
      const run = personRunAt(reading, from, lexicon)
      const [last, next] = [terms[run.to - 1], terms[run.to]]
      const isLast = next === undefined || next.clause !== last?.clause
      const isNear = terms.length - run.to <= reach
      const sure = isLast && isNear && isPerson(reading, run, lexicon) ? sureOf(reading, run) : 0
      return sure > 0 ? [{ ...run, sure }] : []
    }),
  )
}
