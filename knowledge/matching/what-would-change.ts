import type { Lexicon } from '../lexicon.ts'
import type { Choice, MatchContext, MatchRequest } from './match-context.ts'
import { firstPartner } from './rank-partners.ts'

/** One changed answer that would make another partner first. */
export type Change = { kind: 'needType' | 'focusArea'; to: string; first: string }

const most = 3
/** As many other answers are tried, the likeliest: each ranks all partners again. */
const tried = { needs: 5, areas: 3 }

/** Ids other than the given ones, those the text speaks for most in front. */
function likeliest(
  ids: readonly string[],
  besides: readonly string[],
  evidence: ReadonlyMap<string, { score: number }>,
): string[] {
  const scoreOf = (id: string): number => evidence.get(id)?.score ?? 0
  return ids.filter((id) => !besides.includes(id)).sort((a, b) => scoreOf(b) - scoreOf(a))
}

/** Another first partner under another deciding area, where it does not hang on the second area. */
function otherUnderArea(
  to: string,
  { need, areas }: Choice,
  first: string,
  context: MatchContext,
  lexicon: Lexicon,
): string | undefined {
  const rest = areas.slice(1).filter((area) => area !== to)
  const alone = firstPartner({ need, areas: [to] }, context, lexicon)
  if (alone === first) return undefined
  if (rest.length === 0) return alone
  return firstPartner({ need, areas: [to, ...rest] }, context, lexicon) === alone
    ? alone
    : undefined
}

/**
 * What would change the first partner: another need type, or another deciding focus area in place
 * of the first. At most three, the likeliest answers first; each is matched again.
 */
export function changesTo(
  request: MatchRequest,
  choice: Choice,
  first: string,
  context: MatchContext,
  lexicon: Lexicon,
): Change[] {
  const { needTypes, focusAreas } = lexicon.knowledge
  const changes: Change[] = []
  const needIds = needTypes.map(({ id }) => id)
  for (const to of likeliest(needIds, [request.needType], context.needs).slice(0, tried.needs)) {
    const need = lexicon.needTypes.get(to)
    const other = need && firstPartner({ ...choice, need }, context, lexicon)
    if (other !== undefined && other !== first) changes.push({ kind: 'needType', to, first: other })
    if (changes.length === most - 1) break
  }
  const areaIds = focusAreas.map(({ id }) => id)
  const others = likeliest(areaIds, request.focusAreas.slice(0, 1), context.areas)
  for (const to of others.slice(0, tried.areas)) {
    if (changes.length === most) break
    const other = otherUnderArea(to, choice, first, context, lexicon)
    if (other !== undefined) changes.push({ kind: 'focusArea', to, first: other })
  }
  return changes
}
