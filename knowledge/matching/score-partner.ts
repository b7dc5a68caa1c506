import type { Lexicon } from '../lexicon.ts'
import type { RankedPartner, Reason } from '../reason.ts'
import type { Partner } from '../schema.ts'
import { areaReasons } from './area-reasons.ts'
import { isDescribed } from './described.ts'
import { deskRoles } from './desk-roles.ts'
import type { Choice, MatchContext } from './match-context.ts'
import { organisationFit } from './organisation-fit.ts'
import { projectReason } from './project-reason.ts'
import { roleReason } from './role-reason.ts'
import { themeReasons } from './theme-reasons.ts'
import { weights } from './weights.ts'

const { sector, name, place, theme } = weights
// What a theme has to add before an ambiguous name beside it counts.
const leastTheme = 0.05
const none: readonly Reason[] = []

function sectorReason(
  partner: Partner,
  { areas }: Choice,
  context: MatchContext,
  lexicon: Lexicon,
): readonly Reason[] {
  const said = context.sector
  const rank = said ? (lexicon.sectorPartners.get(said.id)?.indexOf(partner.id) ?? -1) : -1
  if (!said || rank < 0) return none
  const share = (1 - sector.later * rank) * (1 - Math.exp(-sector.growth * said.score))
  const contribution = share * (areas.length === 0 ? sector.alone : sector.besideArea)
  return [{ kind: 'sector', contribution, words: said.words, about: said.id }]
}

function themeReasonsFor(
  { id, focusAreas }: Partner,
  { need, areas }: Choice,
  context: MatchContext,
): readonly Reason[] {
  const touch = context.themesUnder(areas).get(id)
  if (!touch) return none
  const [first] = areas
  const isStranger = first !== undefined && (focusAreas[first]?.strength ?? 0) === 0
  const described = isDescribed({ need, areas }, context) ? weights.described.theme : 1
  const share =
    described *
    (deskRoles.has(need.roles[0] ?? '') ? theme.desk : 1) *
    (isStranger ? theme.stranger : 1)
  return themeReasons(touch, share)
}

function organisationReason(
  partner: Partner,
  context: MatchContext,
  lexicon: Lexicon,
): readonly Reason[] {
  const audience = lexicon.audiences.get(partner.id)
  const fit = audience && organisationFit(partner, audience, context.asker)
  return fit && fit.contribution !== 0 ? [{ kind: 'organisation', ...fit }] : none
}

function placeReason(partner: Partner, { asker }: MatchContext): readonly Reason[] {
  const { municipality } = asker
  if (!municipality) return none
  const isThere = [partner.city, ...partner.otherLocations].some((city) =>
    city.split(/\s*[/(]\s*/).includes(municipality.value),
  )
  const { words, value: about } = municipality
  return isThere ? [{ kind: 'place', contribution: place.same, words, about }] : none
}

function nameReason(
  partner: Partner,
  context: MatchContext,
  others: readonly Reason[],
): readonly Reason[] {
  const named = context.named.get(partner.id)
  if (!named) return none
  const isBorneOut = others.some(
    ({ kind, contribution }) => kind === 'theme' && contribution >= leastTheme,
  )
  if (named.ambiguous && !isBorneOut) return none
  const again = 1 + name.again * (1 - 0.5 ** (named.words.length - 1))
  const contribution = again * (named.ambiguous ? name.ambiguous : name.sure)
  return [{ kind: 'name', contribution, words: named.words, about: partner.id }]
}

export const scoreOf = (reasons: readonly Reason[]): number =>
  reasons.reduce((sum, { contribution }) => sum + contribution, 0)

/** Scores a partner for a choice, with its reasons; undefined when it has none of the roles. */
export function scorePartner(
  partner: Partner,
  choice: Choice,
  context: MatchContext,
  lexicon: Lexicon,
): RankedPartner | undefined {
  const role = roleReason(partner, choice, context, lexicon)
  if (!role) return undefined
  // A thousand cards are scored ten times for a request: no list is made in between.
  const reasons: Reason[] = []
  const add = (more: readonly Reason[]): void => {
    for (const reason of more) if (reason.contribution !== 0) reasons.push(reason)
  }
  add([role])
  add(areaReasons(partner, choice, context))
  add(themeReasonsFor(partner, choice, context))
  add(projectReason(partner.id, choice, context, lexicon))
  add(sectorReason(partner, choice, context, lexicon))
  add(organisationReason(partner, context, lexicon))
  add(placeReason(partner, context))
  add(nameReason(partner, context, reasons))
  return { partner: partner.id, score: scoreOf(reasons), reasons }
}
