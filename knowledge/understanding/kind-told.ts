import type { Lexicon } from '../lexicon.ts'
import { findPhrases, longestHits } from '../reading/find-phrases.ts'
import { type Reading, writtenBetween } from '../reading/reading.ts'
import { type Sentence, sentencesOf } from '../reading/sentences.ts'
import type { Found } from './found.ts'
import type { HeadCount } from './head-count.ts'
import type { NameRun } from './name-run.ts'
import { kindBook, type OrganisationKind } from './organisation-words.ts'

const certain = { beside: 0.75, fragment: 0.65 }
/** How far into a sentence a kind may stand that opens it: "Regional hospital in Dordrecht". */
const opening = 2
/** How far after a name a kind is still told of it: "Parkweide, a mental health clinic". */
const nearby = 5

type Hit = { meaning: OrganisationKind; from: number; to: number }

const isWithin = ({ from, to }: NameRun, sentence: Sentence): boolean =>
  from >= sentence.from && to <= sentence.to

/** The kinds of organisation a sentence speaks of, also as the head of a compound. */
function kindsIn(reading: Reading, { from, to }: Sentence): Hit[] {
  const heads = reading.terms.slice(from, to).map((term) => {
    const head = term.parts.at(-1)
    return head === undefined ? term : { ...term, keys: [...term.keys, head] }
  })
  return longestHits(findPhrases(heads, kindBook)).map((hit) => ({
    ...hit,
    from: hit.from + from,
    to: hit.to + from,
  }))
}

function found(reading: Reading, hit: Hit, confidence: number): Found<OrganisationKind> {
  return { value: hit.meaning, words: [writtenBetween(reading, hit.from, hit.to)], confidence }
}

/** A kind within a name or right after it, also after a comma: "Parkweide, a clinic". */
function kindBeside(reading: Reading, { from, to }: NameRun, end: number): Hit | undefined {
  const [last, next] = [reading.terms[to - 1], reading.terms[to]]
  const isApart = next !== undefined && next.clause !== last?.clause
  const reach = isApart ? Math.min(end, to + nearby) : to
  return kindsIn(reading, { from, to: reach })[0]
}

/**
 * The kind of organisation that is told by its name or beside it ("Parkweide, a clinic in Delft"),
 * or by a sentence without a name that tells of the asker ("Hospital in Delft, 900 employees").
 */
export function kindTold(
  reading: Reading,
  told: { organisation: NameRun | undefined; count: HeadCount | undefined },
  { places }: Pick<Lexicon, 'places'>,
): Found<OrganisationKind> | undefined {
  const sentences = sentencesOf(reading)
  const { organisation, count } = told
  const named = organisation && sentences.find((one) => isWithin(organisation, one))
  const beside = named && kindBeside(reading, organisation, named.to)
  if (beside) return found(reading, beside, certain.beside)
  for (const sentence of sentences) {
    const [first] = kindsIn(reading, sentence)
    if (!first || first.from >= sentence.from + opening) continue
    const isCounted = count !== undefined && isWithin(count, sentence)
    const rest = reading.terms.slice(first.to, sentence.to)
    const isPlaced = findPhrases(rest.slice(0, opening + 2), places.book).length > 0
    if (isCounted || isPlaced) return found(reading, first, certain.fragment)
  }
  return undefined
}
