import type { Lexicon } from '../lexicon.ts'
import type { Reading } from '../reading/reading.ts'
import type { Found } from './found.ts'
import { type Leaning, leaningsOf, type Told, wordsFor } from './learned-leanings.ts'
import { type SubjectEvidence, subjectEvidence } from './subject-evidence.ts'

/** What stands among the areas for a text that is about none of them. */
export const noArea = 'none'

// What the clearest of vocabularies counts beside what was learned; and what none of the areas has
// where nothing is said.
const told = { area: 5, outside: 4, nothing: 1 }
const leastSecond = { share: 0.13, evidence: 0.35 }
// Where the vocabulary hardly speaks for an area, what was learned must leave little else, least in
// a text of so few words.
const least = { told: 0.22, learned: 0.4, learnedInFew: 0.75 }
const few = 9

const grown = (score: number): number => 1 - Math.exp(-score)

const scoreFor = (id: string, { areas }: SubjectEvidence): number =>
  areas.find((one) => one.id === id)?.score ?? 0

function toldBy(evidence: SubjectEvidence, { knowledge }: Lexicon): Told {
  return new Map([
    ...knowledge.focusAreas.map(
      ({ id }) => [id, told.area * grown(scoreFor(id, evidence))] as const,
    ),
    [noArea, told.nothing + told.outside * grown(evidence.outside)],
  ])
}

/** What the vocabulary says for each area, and for none of them. */
export const toldAreas = (reading: Reading, lexicon: Lexicon): Told =>
  toldBy(subjectEvidence(reading, lexicon), lexicon)

/** An area with the words that speak for it; none without a word. */
function found(
  { label, share }: Leaning,
  reading: Reading,
  { areas }: SubjectEvidence,
  { learned }: Lexicon,
): Found<string>[] {
  if (label === noArea) return []
  const said = areas.find(({ id }) => id === label)
  const learnedAlone = reading.terms.length > few ? least.learned : least.learnedInFew
  if ((said?.score ?? 0) < least.told && share < learnedAlone) return []
  const words = learned ? wordsFor(label, reading, learned.areas) : []
  const all = [...new Set([...(said?.words ?? []), ...words])]
  return all.length === 0 ? [] : [{ value: label, words: all, confidence: share }]
}

/**
 * The focus areas a text is about: none, one or two, the deciding one first. None also where a
 * sector outside the areas says as much, or no word speaks for an area.
 */
export function focusAreasOf(reading: Reading, lexicon: Lexicon): Found<string>[] {
  const evidence = subjectEvidence(reading, lexicon)
  const said = toldBy(evidence, lexicon)
  const [first, ...others] = leaningsOf(reading, lexicon.learned?.areas, said)
  if (!first) return []
  const second = others.find(({ label }) => label !== noArea)
  const isSecond =
    second &&
    second.share >= leastSecond.share &&
    scoreFor(second.label, evidence) >= leastSecond.evidence
  const areas = found(first, reading, evidence, lexicon)
  if (areas.length === 0 || !isSecond) return areas
  return [...areas, ...found(second, reading, evidence, lexicon)]
}
