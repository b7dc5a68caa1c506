import type { Lexicon } from '../lexicon.ts'
import { type Choice, type MatchRequest, matchContext } from '../matching/match-context.ts'
import { rankAll } from '../matching/rank-partners.ts'
import type { RankedPartner, Reason } from '../reason.ts'
import type { NeedType, Partner } from '../schema.ts'
import { type Remedy, remediesFor } from './remedies.ts'

/** What a kind of reason adds to the score of a partner, and to that of the first. */
export type Share = { kind: Reason['kind']; own: number; first: number }

/** Why a partner is no candidate at all. */
export type Obstacle = 'own-institution' | 'no-role' | 'outside-network'

export type WhyNot = {
  /** Among all candidates, from 1; undefined for a partner that is none. */
  place: number | undefined
  candidates: number
  first: RankedPartner | undefined
  own: RankedPartner | undefined
  shares: Share[]
  obstacle: Obstacle | undefined
  /** None for the partner that is the first, and none for one that may never be. */
  remedies: Remedy[]
}

const sumOf = ({ reasons }: RankedPartner, kind: Reason['kind']): number =>
  reasons.reduce((sum, one) => (one.kind === kind ? sum + one.contribution : sum), 0)

function sharesOf(own: RankedPartner, first: RankedPartner): Share[] {
  const kinds = new Set([...first.reasons, ...own.reasons].map(({ kind }) => kind))
  return [...kinds].map((kind) => ({ kind, own: sumOf(own, kind), first: sumOf(first, kind) }))
}

function obstacleOf(
  { id, roles, tier }: Partner,
  need: NeedType,
  ownFamilies: ReadonlySet<string>,
  { families }: Lexicon,
): Obstacle {
  if (ownFamilies.has(families.get(id) ?? id)) return 'own-institution'
  const hasRole = need.roles.some((role) => roles.includes(role))
  return hasRole && tier === 'external' ? 'outside-network' : 'no-role'
}

/**
 * Why a partner is not the first for a request: its place among all candidates, the parts of its
 * score beside those of the first, and which single changes would make it the first.
 */
export function whyNot(
  partner: Partner,
  request: MatchRequest,
  need: NeedType,
  lexicon: Lexicon,
): WhyNot {
  const choice: Choice = { need, areas: request.focusAreas }
  const context = matchContext(request, lexicon)
  const all = rankAll(choice, context, lexicon)
  const at = all.findIndex((one) => one.partner === partner.id)
  const [first, own] = [all[0], at < 0 ? undefined : all[at]]
  const obstacle = own ? undefined : obstacleOf(partner, need, context.ownFamilies, lexicon)
  // Nothing helps who may never be named here.
  const canWin = at !== 0 && (obstacle === undefined || obstacle === 'no-role')
  return {
    place: own && at + 1,
    candidates: all.length,
    first,
    own,
    shares: own && first ? sharesOf(own, first) : [],
    obstacle,
    remedies: canWin ? remediesFor({ partner, request, choice, lexicon }) : [],
  }
}
