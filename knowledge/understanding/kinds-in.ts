import { findPhrases, type Hit, longestHits } from '../reading/find-phrases.ts'
import { type Reading, withHead } from '../reading/reading.ts'
import type { Sentence } from '../reading/sentences.ts'
import { wordSet } from '../reading/word-set.ts'
import { kindByEnding } from './kind-endings.ts'
import { kindBook, type OrganisationKind } from './organisation-words.ts'

/** A word for a kind of organisation, and where it stands. */
export type KindHit = Hit<OrganisationKind>

/** Words that have the stem of a kind and are none: "it concerns". */
const noKinds = wordSet(
  'concerns consultation develop developed developing develops busy municipal gemeentelijke consultant',
)

/** The kind of one word by its own end, which says more than its last part: "logopediepraktijk". */
function ownKind(reading: Reading, { meaning, from, to }: KindHit): OrganisationKind {
  const term = to - from === 1 ? reading.terms[from] : undefined
  return (term && term.parts.length > 1 ? kindByEnding(term.plain) : undefined) ?? meaning
}

/** The kinds of organisation a stretch speaks of, also as the head of a compound. */
export function kindsIn(reading: Reading, { from, to }: Sentence): KindHit[] {
  const terms = reading.terms.slice(from, to)
  const listed = longestHits(findPhrases(terms.map(withHead), kindBook))
  const isListed = (at: number): boolean => listed.some((hit) => hit.from <= at && at < hit.to)
  const ended = terms.flatMap(({ plain }, at) => {
    const meaning = isListed(at) ? undefined : kindByEnding(plain)
    return meaning ? [{ meaning, from: at, to: at + 1 }] : []
  })
  return [...listed, ...ended]
    .map((hit) => ({ ...hit, from: hit.from + from, to: hit.to + from }))
    .map((hit) => ({ ...hit, meaning: ownKind(reading, hit) }))
    .filter((hit) => isMeant(reading, hit))
    .toSorted((one, other) => one.from - other.from)
}

function isMeant({ terms }: Reading, { from, to }: KindHit): boolean {
  return terms.slice(from, to).every(({ plain, weight }) => weight > 0 && !noKinds.has(plain))
}
