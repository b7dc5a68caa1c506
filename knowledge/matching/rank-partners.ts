import type { Lexicon } from '../lexicon.ts'
import { type RankedPartner, type Reason, scoreOf } from '../reason.ts'
import type { Partner } from '../schema.ts'
import { lowerByStanding } from './lower-by-standing.ts'
import type { Choice, MatchContext } from './match-context.ts'
import { scorerFor } from './scorer-for.ts'
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

const fitOf = ({ reasons }: RankedPartner): number =>
  reasons.reduce(
    (sum, { kind, contribution }) =>
      kind === 'theme' || kind === 'name' ? sum + contribution : sum,
    0,
  )

function withBalance(ranked: RankedPartner, score: number): RankedPartner {
  const contribution = score - ranked.score
  const balance: Reason = { kind: 'balance', contribution, words: [] }
  const reasons = [...ranked.reasons, balance]
  return { ...ranked, reasons, score: scoreOf(reasons) }
}

/** Puts a unit that fits above its parent, and one that does not below it. */
function preferFittingUnits(ranked: RankedPartner[], lexicon: Lexicon): RankedPartner[] {
  const bestUnits = new Map<string, RankedPartner>()
  for (const unit of ranked) {
    const parent = lexicon.parentOf(unit.partner)
    if (parent === undefined) continue
    const best = bestUnits.get(parent)
    if (!best || fitOf(unit) > fitOf(best)) bestUnits.set(parent, unit)
  }
  const parents = new Map<string, RankedPartner>()
  for (const one of ranked) if (bestUnits.has(one.partner)) parents.set(one.partner, one)
  return ranked.map((unit) => {
    const parent = parents.get(lexicon.parentOf(unit.partner) ?? '')
    if (!parent) return unit
    const isBest = bestUnits.get(parent.partner) === unit
    const least = Math.max(unitFit.least, unitFit.share * fitOf(parent))
    const fits = isBest && fitOf(unit) >= least
    const isAhead = unit.score - parent.score
    if (fits ? isAhead > 0 : isAhead < 0) return unit
    return withBalance(unit, parent.score + (fits ? step : -step))
  })
}

/** Puts those outside the network behind the best within it. */
function externalsLater(ranked: RankedPartner[], choice: Choice): RankedPartner[] {
  const externals = externalsOf(choice)
  if (externals.length === 0) return ranked
  const isExternal = ({ partner }: RankedPartner): boolean => externals.includes(partner)
  const best = Math.max(...ranked.filter((one) => !isExternal(one)).map(({ score }) => score))
  if (!Number.isFinite(best)) return ranked
  return ranked.map((one) =>
    isExternal(one) && one.score >= best ? withBalance(one, best - step) : one,
  )
}

/** The best, without a parent beside its own unit. */
function bestOf(ranked: readonly RankedPartner[], lexicon: Lexicon, most: number): RankedPartner[] {
  const best: RankedPartner[] = []
  for (const one of ranked) {
    const isBeside = best.some(
      ({ partner }) =>
        lexicon.parentOf(partner) === one.partner || lexicon.parentOf(one.partner) === partner,
    )
    if (!isBeside) best.push(one)
    if (best.length === most) break
  }
  return best
}

function scoreAll(choice: Choice, context: MatchContext, lexicon: Lexicon): RankedPartner[] {
  const scored = scorerFor(choice, context, lexicon)
  const ranked: RankedPartner[] = []
  for (const partner of lexicon.knowledge.partners) {
    const one = isCandidate(partner, choice, context, lexicon) ? scored(partner) : undefined
    if (one) ranked.push(one)
  }
  return ranked
}

/** The candidates with everything that evens out their scores, in no order. */
function evenedOut(
  scored: RankedPartner[],
  choice: Choice,
  context: MatchContext,
  lexicon: Lexicon,
): RankedPartner[] {
  const wanted = withWish(scored, choice, context, lexicon)
  const usual = withPractice(preferFittingUnits(wanted, lexicon), choice, context, lexicon)
  return lowerByStanding(externalsLater(usual, choice), context.standing)
}

/** Best first, equals in the order of their ids. */
const bestFirst = (a: RankedPartner, b: RankedPartner): number =>
  b.score - a.score || (a.partner < b.partner ? -1 : 1)

/** All candidates for a choice, best first, equals in the order of their ids. */
export function rankAll(choice: Choice, context: MatchContext, lexicon: Lexicon): RankedPartner[] {
  const scored = scoreAll(choice, context, lexicon)
  return evenedOut(scored, choice, context, lexicon).toSorted(bestFirst)
}

/** The partner that `rankAll` puts first, without putting the others in order. */
export function firstPartner(
  choice: Choice,
  context: MatchContext,
  lexicon: Lexicon,
): string | undefined {
  const candidates = evenedOut(scoreAll(choice, context, lexicon), choice, context, lexicon)
  let [first] = candidates
  for (const one of candidates) if (first && bestFirst(one, first) < 0) first = one
  return first?.partner
}

/** The best candidates for a choice: at most so many, no unit beside its parent. */
export function rankPartners(
  choice: Choice,
  context: MatchContext,
  lexicon: Lexicon,
): RankedPartner[] {
  return bestOf(rankAll(choice, context, lexicon), lexicon, mostNamed)
}

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
    return bestOf(wanted.toSorted(bestFirst), lexicon, most)
  }
}
