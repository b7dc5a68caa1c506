import type { Lexicon } from '../lexicon.ts'
import type { Reason } from '../reason.ts'
import type { Partner } from '../schema.ts'
import { areaReasons } from './area-reasons.ts'
import type { Choice, MatchContext } from './match-context.ts'
import { organisationFit } from './organisation-fit.ts'
import { projectReasons } from './project-reasons.ts'
import { none, noReasons, type ReasonsFor } from './reasons-for.ts'
import { roleReason } from './role-reason.ts'
import { noTally, type Tally, withReason } from './tally.ts'
import { themeReasons } from './theme-reasons.ts'
import { weights } from './weights.ts'

const { sector, name, place } = weights
// What a theme has to add before an ambiguous name beside it counts.
const leastTheme = 0.05

function sectorReasons(
  { areas }: Choice,
  { sector: said }: MatchContext,
  { sectorPartners }: Lexicon,
): ReasonsFor {
  if (!said) return noReasons
  const partners = sectorPartners.get(said.id) ?? []
  const full = areas.length === 0 ? sector.alone : sector.besideArea
  const { words, id: about } = said
  return ({ id }) => {
    const rank = partners.indexOf(id)
    if (rank < 0) return none
    const share = (1 - sector.later * rank) * (1 - Math.exp(-sector.growth * said.score))
    return [{ kind: 'sector', contribution: share * full, words, about }]
  }
}

function organisationReasons({ asker }: MatchContext, { audiences }: Lexicon): ReasonsFor {
  if (!asker.kind && !asker.size) return noReasons
  return (partner) => {
    const audience = audiences.get(partner.id)
    const fit = audience && organisationFit(partner, audience, asker)
    return fit ? [{ kind: 'organisation', ...fit }] : none
  }
}

function placeReasons({ asker: { municipality } }: MatchContext): ReasonsFor {
  if (!municipality) return noReasons
  const { words, value: about } = municipality
  return ({ city, otherLocations }) => {
    const isThere = [city, ...otherLocations].some((one) => one.split(/\s*[/(]\s*/).includes(about))
    return isThere ? [{ kind: 'place', contribution: place.same, words, about }] : none
  }
}

/** What it adds that the text names a partner; by an ambiguous name only where themes bear it out. */
function nameReasons({ partner: { id }, fit }: Tally, { named }: MatchContext): readonly Reason[] {
  const called = named.get(id)
  if (!called) return none
  if (called.ambiguous && fit < leastTheme) return none
  const again = 1 + name.again * (1 - 0.5 ** (called.words.length - 1))
  const contribution = again * (called.ambiguous ? name.ambiguous : name.sure)
  return [{ kind: 'name', contribution, words: called.words, about: id }]
}

/**
 * Scores partners for a choice, each with its reasons; undefined for one that has none of the roles.
 */
export function scorerFor(
  choice: Choice,
  context: MatchContext,
  lexicon: Lexicon,
): (partner: Partner) => Tally | undefined {
  const roleOf = roleReason(choice, context, lexicon)
  const kinds = [
    areaReasons(choice, context),
    themeReasons(choice, context),
    projectReasons(choice, context, lexicon),
    sectorReasons(choice, context, lexicon),
    organisationReasons(context, lexicon),
    placeReasons(context),
  ].filter((kind) => kind !== noReasons)
  return (partner) => {
    const role = roleOf(partner)
    if (!role) return undefined
    let tally = withReason(noTally(partner), role)
    for (const reasonsFor of kinds) {
      for (const reason of reasonsFor(partner)) tally = withReason(tally, reason)
    }
    for (const reason of nameReasons(tally, context)) tally = withReason(tally, reason)
    return tally
  }
}
