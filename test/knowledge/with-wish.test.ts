import { expect, it } from 'vitest'
import { matchContext } from '../../knowledge/matching/match-context.ts'
import { noTally } from '../../knowledge/matching/tally.ts'
import { withWish } from '../../knowledge/matching/with-wish.ts'
import { aBrain } from '../builders/a-brain.ts'

const { lexicon } = aBrain
const { partners } = aBrain.knowledge

/** What the wish for a role adds to a card, in an area or in none. */
function added(card: (typeof partners)[number], partnerRole: string, area?: string): number {
  const need = lexicon.needTypes.get('pilot-poc')
  if (!need) throw new Error('no such kind of help')
  const areas = area === undefined ? [] : [area]
  const request = { text: '', focusAreas: areas, needType: need.id, partnerRole }
  const [after] = withWish([noTally(card)], { need, areas }, matchContext(request, lexicon))
  return after?.score ?? Number.NaN
}

const areasOf = ({ focusAreas }: (typeof partners)[number], isAtHome: boolean) =>
  Object.keys(focusAreas).filter((id) => (focusAreas[id]?.strength ?? 0) > 0 === isAtHome)

it('counts a wanted role less at each later place on a card, and nothing where it is not', () => {
  for (const card of partners) {
    const amounts = card.roles.map((role) => added(card, role))
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a))
    expect(new Set(amounts).size).toBe(amounts.length)
    const other = aBrain.knowledge.roles.find(({ id }) => !card.roles.includes(id))
    if (other) expect(added(card, other.id)).toBe(0)
  }
})

it('counts it less for who does nothing in the deciding area', () => {
  for (const card of partners) {
    const [role = ''] = card.roles
    for (const area of areasOf(card, true)) expect(added(card, role, area)).toBe(added(card, role))
    for (const area of areasOf(card, false))
      expect(added(card, role, area)).toBeLessThan(added(card, role) / 2)
  }
})
