import { longestHits, phrasesIn } from '../reading/find-phrases.ts'
import { type Reading, writtenBetween } from '../reading/reading.ts'
import { type Claim, claimOf, isListed, type Thing } from './data-claim.ts'
import { type DataKind, dataKindBook, isDataWord } from './data-words.ts'
import type { Found } from './found.ts'

/** Whether the asker has data to work with, and of what kinds. */
export type DataSaid = { available: Claim['available']; kinds: DataKind[] }

/** Everything in a text that is data, of some kind or not, in the order of the text. */
function thingsIn(reading: Reading): Thing[] {
  const named = longestHits(phrasesIn(reading, dataKindBook))
  const within = new Set(named.flatMap(({ from, to }) => [from, to - 1]))
  const others = reading.terms.flatMap(({ plain }, at) =>
    isDataWord(plain) && !within.has(at) ? [{ from: at, to: at + 1 }] : [],
  )
  const kinds = named.map(({ meaning, from, to }): Thing => ({ from, to, kind: meaning }))
  return [...kinds, ...others].toSorted((a, b) => a.from - b.from)
}

type ThingClaim = Claim & { kind: DataKind | undefined }

/** What is claimed of each thing; one in a list shares the claim of the one before it. */
function claimsIn(reading: Reading): ThingClaim[] {
  const claims: ThingClaim[] = []
  let last: Thing | undefined
  for (const thing of thingsIn(reading)) {
    const before = claims.at(-1)
    const isNext = before && last && before.to === last.to && isListed(reading, last, thing)
    const { from, to, kind } = thing
    const claim = claimOf(reading, thing) ?? (isNext ? { ...before, from } : undefined)
    if (claim) claims.push({ ...claim, to, kind })
    last = thing
  }
  return claims
}

/** Where each claim starts and how far it goes: "hebben metingen" within "hebben metingen en foto's". */
const longestFrom = (claims: readonly Claim[]): Map<number, number> =>
  new Map(claims.toSorted((a, b) => a.to - b.to).map(({ from, to }) => [from, to]))

/** Whether the asker says to have data, and of what kinds; undefined when it says neither. */
export function dataOf(reading: Reading): Found<DataSaid> | undefined {
  const claims = claimsIn(reading)
  const first =
    claims.find(({ available }) => available === 'yes') ??
    claims.find(({ available }) => available === 'no') ??
    claims[0]
  if (!first) return undefined
  const { available } = first
  const said = claims.filter((claim) => claim.available === available)
  const kinds = available === 'yes' ? said.flatMap(({ kind }) => kind ?? []) : []
  return {
    value: { available, kinds: [...new Set(kinds)] },
    words: [...longestFrom(said)].map(([from, to]) => writtenBetween(reading, from, to)),
    confidence: Math.max(...said.map(({ confidence }) => confidence)),
  }
}
