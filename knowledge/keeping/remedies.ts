import { buildLexicon, type Lexicon } from '../lexicon.ts'
import { type Choice, type MatchRequest, matchContext } from '../matching/match-context.ts'
import { rankAll } from '../matching/rank-partners.ts'
import type { Partner } from '../schema.ts'

/** One change that by itself would make a partner the first. */
export type Remedy =
  | { kind: 'need' | 'area'; to: string }
  | { kind: 'text'; theme: string }
  | { kind: 'strength'; area: string; from: number; to: number }
  | { kind: 'role'; role: string }

/** A partner that is not the first for a request, as it was chosen and read. */
export type Case = { partner: Partner; request: MatchRequest; choice: Choice; lexicon: Lexicon }

const most = 3
const strengths = [1, 2, 3]

/** Whether the partner of a case is the first, when something of it is changed. */
function isFirst({ partner, request, choice, lexicon }: Case, change: Partial<Case> = {}): boolean {
  const { request: asked, choice: chosen, lexicon: known } = { request, choice, lexicon, ...change }
  return rankAll(chosen, matchContext(asked, known), known)[0]?.partner === partner.id
}

/** Other answers to the questions on need type and focus area. */
function otherAnswers(one: Case): Remedy[] {
  const { request, choice, lexicon, partner } = one
  const { needTypes, focusAreas } = lexicon.knowledge
  const context = matchContext(request, lexicon)
  const wins = (other: Choice): boolean =>
    rankAll(other, context, lexicon)[0]?.partner === partner.id
  const needs = needTypes.filter((need) => need !== choice.need && wins({ ...choice, need }))
  const areas = focusAreas.filter(
    ({ id }) => id !== choice.areas[0] && wins({ ...choice, areas: [id] }),
  )
  return [
    ...needs.slice(0, most).map(({ id }): Remedy => ({ kind: 'need', to: id })),
    ...areas.slice(0, most).map(({ id }): Remedy => ({ kind: 'area', to: id })),
  ]
}

/** Themes of its own that would do if the text said them too, the shortest first. */
function themesToSay(one: Case): Remedy[] {
  const { focusAreas, crossThemes } = one.partner
  const lists = [...Object.values(focusAreas).map(({ themes }) => themes), crossThemes]
  const themes = new Set(lists.flatMap(({ nl, en }) => [...nl, ...en]))
  return [...themes]
    .toSorted((a, b) => a.length - b.length)
    .filter((theme) => {
      const text = `${one.request.text}. ${theme}`
      return isFirst(one, { request: { ...one.request, text } })
    })
    .slice(0, most)
    .map((theme) => ({ kind: 'text', theme }))
}

/** The knowledge as it would be with another card. */
function withCard(card: Partner, { knowledge }: Lexicon): Lexicon {
  const partners = knowledge.partners.map((one) => (one.id === card.id ? card : one))
  return buildLexicon({ ...knowledge, partners })
}

/** The least strength in the deciding area that would do. */
function strengthNeeded(one: Case): Remedy[] {
  const { partner, choice, lexicon } = one
  const [area] = choice.areas
  const entry = area === undefined ? undefined : partner.focusAreas[area]
  if (area === undefined || !entry) return []
  const to = strengths.find((strength) => {
    if (strength <= entry.strength) return false
    const focusAreas = { ...partner.focusAreas, [area]: { ...entry, strength } }
    return isFirst(one, { lexicon: withCard({ ...partner, focusAreas }, lexicon) })
  })
  return to === undefined ? [] : [{ kind: 'strength', area, from: entry.strength, to }]
}

/** The first role the need asks for, put first on the card. */
function roleNeeded(one: Case): Remedy[] {
  const { partner, choice, lexicon } = one
  const [role] = choice.need.roles
  if (role === undefined || partner.roles[0] === role) return []
  const roles = [role, ...partner.roles.filter((other) => other !== role)]
  const isEnough = isFirst(one, { lexicon: withCard({ ...partner, roles }, lexicon) })
  return isEnough ? [{ kind: 'role', role }] : []
}

/** The single changes that would make a partner the first: other answers, words, or its card. */
export function remediesFor(one: Case): Remedy[] {
  return [...otherAnswers(one), ...themesToSay(one), ...strengthNeeded(one), ...roleNeeded(one)]
}
