import type { Lexicon } from '../lexicon.ts'
import type { RankedPartner } from '../reason.ts'
import type { Partner } from '../schema.ts'
import { lowerByStanding } from './lower-by-standing.ts'
import type { Choice, MatchContext } from './match-context.ts'
import { scorerFor } from './scorer-for.ts'
import { rankedOf, type Tally, withReason } from './tally.ts'
import { weights } from './weights.ts'
import { withPractice } from './with-practice.ts'
import { withWish } from './with-wish.ts'

// A unit takes its parent's place when the text touches its themes about as much, and enough.
const { unit: unitFit } = weights
const step = 0.001
const mostNamed = 3

// Organisations outside the network are named only for what they are the one desk for.
const externalsFor: Readonly<Record<string, readonly string[]>> = {
  funding: ['rvo'],
  'startup-capital': ['yesdelft'],
}

const externalsOf = ({ need }: Choice): readonly string[] => externalsFor[need.id] ?? []

function isCandidate(
  { id, tier }: Partner,
  choice: Choice,
  { excluded, ownFamilies }: MatchContext,
  { families }: Lexicon,
): boolean {
  if (excluded.has(id)) return false
  if (ownFamilies.size > 0 && ownFamilies.has(families.get(id) ?? id)) return false
  return tier !== 'external' || externalsOf(choice).includes(id)
}

const balanced = (tally: Tally, score: number): Tally =>
  withReason(tally, { kind: 'balance', contribution: score - tally.score, words: [] })

/** Puts a unit that fits above its parent, and one that does not below it. */
function preferFittingUnits(tallies: Tally[]): Tally[] {
  const bestUnits = new Map<string, Tally>()
  for (const unit of tallies) {
    const { parent } = unit.partner
    if (!parent) continue
    const best = bestUnits.get(parent)
    if (!best || unit.fit > best.fit) bestUnits.set(parent, unit)
  }
  const parents = new Map<string, Tally>()
  for (const one of tallies) if (bestUnits.has(one.partner.id)) parents.set(one.partner.id, one)
  return tallies.map((unit) => {
    const parent = unit.partner.parent ? parents.get(unit.partner.parent) : undefined
    if (!parent) return unit
    const isBest = bestUnits.get(parent.partner.id) === unit
    const least = Math.max(unitFit.least, unitFit.share * parent.fit)
    const fits = isBest && unit.fit >= least
    const isAhead = unit.score - parent.score
    if (fits ? isAhead > 0 : isAhead < 0) return unit
    return balanced(unit, parent.score + (fits ? step : -step))
  })
}

/** Puts those outside the network behind the best within it. */
function externalsLater(tallies: Tally[], choice: Choice): Tally[] {
  const externals = externalsOf(choice)
  if (externals.length === 0) return tallies
  const isExternal = ({ partner: { id } }: Tally): boolean => externals.includes(id)
  const best = Math.max(...tallies.filter((one) => !isExternal(one)).map(({ score }) => score))
  if (!Number.isFinite(best)) return tallies
  return tallies.map((one) =>
    isExternal(one) && one.score >= best ? balanced(one, best - step) : one,
  )
}

/** The best, without a parent beside its own unit. */
function bestOf(tallies: readonly Tally[], most: number): RankedPartner[] {
  const best: Tally[] = []
  for (const one of tallies) {
    const isBeside = best.some(
      ({ partner }) => partner.parent === one.partner.id || one.partner.parent === partner.id,
    )
    if (!isBeside) best.push(one)
    if (best.length === most) break
  }
  return best.map(rankedOf)
}

function scoreAll(choice: Choice, context: MatchContext, lexicon: Lexicon): Tally[] {
  const scored = scorerFor(choice, context, lexicon)
  const tallies: Tally[] = []
  for (const partner of lexicon.knowledge.partners) {
    const one = isCandidate(partner, choice, context, lexicon) ? scored(partner) : undefined
    if (one) tallies.push(one)
  }
  return tallies
}

/** The candidates with everything that evens out their scores, in no order. */
function evenedOut(
  scored: Tally[],
  choice: Choice,
  context: MatchContext,
  lexicon: Lexicon,
): Tally[] {
  const wanted = withWish(scored, choice, context)
  const usual = withPractice(preferFittingUnits(wanted), choice, context, lexicon)
  return lowerByStanding(externalsLater(usual, choice), context.standing)
}

/** Best first, equals in the order of their ids. */
const bestFirst = (a: Tally, b: Tally): number =>
  b.score - a.score || (a.partner.id < b.partner.id ? -1 : 1)

function inOrder(choice: Choice, context: MatchContext, lexicon: Lexicon): Tally[] {
  const scored = scoreAll(choice, context, lexicon)
  return evenedOut(scored, choice, context, lexicon).toSorted(bestFirst)
}

/** All candidates for a choice, best first, equals in the order of their ids. */
export const rankAll = (choice: Choice, context: MatchContext, lexicon: Lexicon): RankedPartner[] =>
  inOrder(choice, context, lexicon).map(rankedOf)

/** The partner that `rankAll` puts first, without putting the others in order. */
export function firstPartner(
  choice: Choice,
  context: MatchContext,
  lexicon: Lexicon,
): string | undefined {
  const candidates = evenedOut(scoreAll(choice, context, lexicon), choice, context, lexicon)
  let [first] = candidates
  for (const one of candidates) if (first && bestFirst(one, first) < 0) first = one
  return first?.partner.id
}

/** The best candidates for a choice: at most so many, no unit beside its parent. */
export const rankPartners = (
  choice: Choice,
  context: MatchContext,
  lexicon: Lexicon,
): RankedPartner[] => bestOf(inOrder(choice, context, lexicon), mostNamed)

/** At most so many of the best under each wanted role: what is the same for all is weighed once. */
export function rankUnderRoles(
  choice: Choice,
  context: MatchContext,
  lexicon: Lexicon,
  most: number,
): (role: string | undefined) => RankedPartner[] {
  const scored = scoreAll(choice, context, lexicon)
  return (partnerRole) => {
    const wanted = evenedOut(scored, choice, { ...context, partnerRole }, lexicon)
    return bestOf(wanted.toSorted(bestFirst), most)
  }
}
