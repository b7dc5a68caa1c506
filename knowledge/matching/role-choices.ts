import type { Lexicon } from '../lexicon.ts'
import type { RankedPartner } from '../reason.ts'
import { confidenceOf } from './confidence-of.ts'
import { isDescribed } from './described.ts'
import type { Choice, MatchContext } from './match-context.ts'
import { rankUnderRoles } from './rank-partners.ts'

/** A role that may be wanted of a partner, and what follows when it is. */
export type RoleChoice = {
  role: string
  /** The partner that is first then; it plays that role. */
  partner: string
  /** How likely that partner is a right one then, between 0 and 1. */
  confidence: number
}

const mostChoices = 4
/** As many candidates tell by their main roles what may be wanted. */
const leading = 12

/** Roles that fit a kind of help: those it names, and main roles of candidates that fit any. */
function rolesFor(
  { need }: Choice,
  candidates: readonly RankedPartner[],
  { knowledge, partners }: Lexicon,
): string[] {
  const main = new Set(candidates.map(({ partner }) => partners.get(partner)?.roles[0]))
  return knowledge.roles
    .filter(({ id, isForAnyNeed }) => need.roles.includes(id) || (isForAnyNeed && main.has(id)))
    .map(({ id }) => id)
}

function choiceOf(
  role: string,
  ranked: readonly RankedPartner[],
  ofProject: boolean,
): RoleChoice[] {
  const [first] = ranked
  const plays = first?.reasons.some(({ kind }) => kind === 'wish') ?? false
  if (!first || !plays) return []
  return [{ role, partner: first.partner, confidence: confidenceOf(ranked, ofProject) }]
}

/** For each partner only the role that is most its own. */
function onePerPartner(choices: readonly RoleChoice[], { partners }: Lexicon): RoleChoice[] {
  const placeOf = ({ role, partner }: RoleChoice) => partners.get(partner)?.roles.indexOf(role) ?? 0
  const best = choices.toSorted((a, b) => placeOf(a) - placeOf(b))
  return best.filter((one, at) => best.findIndex(({ partner }) => partner === one.partner) === at)
}

/**
 * What to choose from when asked how somebody likes to work: roles that fit the kind of help, each
 * with another partner that comes first by it and is likelier a right one than who is first now. At
 * most four, the best partner's first; none where that leaves fewer than two.
 */
export function roleChoices(choice: Choice, context: MatchContext, lexicon: Lexicon): RoleChoice[] {
  const rankUnder = rankUnderRoles(choice, context, lexicon, leading)
  const now = rankUnder(undefined)
  const ofProject = isDescribed(choice, context)
  const confidence = confidenceOf(now, ofProject)
  const order = now.map(({ partner }) => partner)
  const rankOf = ({ partner }: RoleChoice) =>
    order.includes(partner) ? order.indexOf(partner) : order.length
  const tells = rolesFor(choice, now, lexicon)
    .flatMap((role) => choiceOf(role, rankUnder(role), ofProject))
    .filter((one) => one.confidence > confidence)
  const choices = onePerPartner(tells, lexicon).toSorted((a, b) => rankOf(a) - rankOf(b))
  return choices.length < 2 ? [] : choices.slice(0, mostChoices)
}
