import { describe, expect, it } from 'vitest'
import { whyNot } from '../../../knowledge/keeping/why-not.ts'
import { type MatchRequest, match } from '../../../knowledge/match.ts'
import { lexicon } from '../understanding/shipped-lexicon.ts'

const request: MatchRequest = {
  text: 'Onze kranen in de haven vallen vaak uit. Kan AI storingen voorspellen?',
  focusAreas: ['port-maritime'],
  needType: 'pilot-poc',
}

function ask(id: string, asked: MatchRequest = request) {
  const partner = lexicon.partners.get(id)
  const need = lexicon.needTypes.get(asked.needType)
  if (!partner || !need) throw new Error(`no partner ${id} or need ${asked.needType}`)
  return whyNot(partner, asked, need, lexicon)
}

const firstFor = (asked: MatchRequest): string | undefined =>
  match(asked, lexicon).ranked[0]?.partner
const [first, second] = match(request, lexicon).ranked.map(({ partner }) => partner)
if (first === undefined || second === undefined) throw new Error('the request has two partners')

describe('why a partner is not the first', () => {
  it('is told by the parts of its score beside those of the first', () => {
    const { place, own, first: best, shares } = ask(second)
    expect(place).toBeGreaterThan(1)
    expect(best?.partner).toBe(first)
    const sum = (of: 'own' | 'first') => shares.reduce((total, share) => total + share[of], 0)
    expect(sum('own')).toBeCloseTo(own?.score ?? 0, 9)
    expect(sum('first')).toBeCloseTo(best?.score ?? 0, 9)
  })

  it('is told by changes of which each makes it the first', () => {
    const remedies = [second, 'ortec'].flatMap((id) =>
      ask(id).remedies.map((remedy) => ({ id, remedy })),
    )
    const checked = remedies.flatMap(({ id, remedy }) => {
      if (remedy.kind === 'need') return [[id, firstFor({ ...request, needType: remedy.to })]]
      if (remedy.kind === 'area') return [[id, firstFor({ ...request, focusAreas: [remedy.to] })]]
      if (remedy.kind !== 'text') return []
      return [[id, firstFor({ ...request, text: `${request.text}. ${remedy.theme}` })]]
    })
    expect(checked.length).toBeGreaterThan(0)
    for (const [id, winner] of checked) expect(winner).toBe(id)
  })

  it('is nothing for the first itself', () => {
    expect(ask(first)).toMatchObject({ place: 1, obstacle: undefined, remedies: [] })
  })

  it.each([
    ['tno', { ...request, text: 'Ik werk bij TNO en wil lassen' }, 'own-institution'],
    ['kvk', { ...request, needType: 'orientation' }, 'outside-network'],
    ['kpn', { ...request, needType: 'student-project' }, 'no-role'],
  ] as const)('is for %s that it is no candidate', (id, asked, obstacle) => {
    expect(ask(id, { ...asked, focusAreas: [...asked.focusAreas] })).toMatchObject({
      place: undefined,
      obstacle,
      shares: [],
    })
  })
})
