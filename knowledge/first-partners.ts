import type { Lexicon } from './lexicon.ts'
import { answeredSector, type MatchRequest, matchContext } from './matching/match-context.ts'
import { rankPartners } from './matching/rank-partners.ts'
import type { OrganisationKind, OrganisationSize } from './understanding/organisation-words.ts'

/** An answer that a request might also hold. */
export type Variant = { kind?: OrganisationKind; size?: OrganisationSize; sector?: string }

/**
 * The first partner under each variant of a request, undefined where there is none: the text is
 * read once, the partners are ranked for each.
 */
export function firstPartners(
  request: MatchRequest,
  variants: readonly Variant[],
  lexicon: Lexicon,
): (string | undefined)[] {
  const need = lexicon.needTypes.get(request.needType)
  if (!need) return []
  const context = matchContext(request, lexicon)
  const choice = { need, areas: request.focusAreas }
  return variants.map(({ kind, size, sector }) => {
    const asker = {
      ...context.asker,
      ...(kind && { kind: { value: kind, words: [] } }),
      ...(size && { size: { value: size, words: [] } }),
    }
    const under = { ...context, asker, sector: answeredSector(sector) ?? context.sector }
    return rankPartners(choice, under, lexicon)[0]?.partner
  })
}
