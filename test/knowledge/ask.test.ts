import { describe, expect, it } from 'vitest'
import { type Ask, askFor, match, whatWouldChange } from '../../knowledge/match.ts'
import { rolesToChoose } from '../../knowledge/roles-to-choose.ts'
import { aBrain } from '../builders/a-brain.ts'
import { someRequests } from '../builders/some-requests.ts'

const { lexicon } = aBrain
const withAsk = (each: number, file?: string) =>
  someRequests(each, file).map((one) => ({
    ...one,
    match: match(one.request, lexicon),
    ask: askFor(one.request, lexicon),
  }))
const matched = withAsk(5)
const unsure = matched.filter(({ match: { sure } }) => !sure)

const rolesIn = (ask: Ask | undefined) => (ask?.question === 'partnerRole' ? ask.roles : [])
const askedForRole = unsure.filter(({ ask }) => rolesIn(ask).length > 0)

describe('the question that separates the candidates best', () => {
  it('is asked only of a match that is not sure, and not of every one of those', () => {
    expect(matched.some(({ match: { sure }, ask }) => sure && ask)).toBe(false)
    expect(unsure.some(({ ask }) => ask)).toBe(true)
    expect(unsure.some(({ ask }) => !ask)).toBe(true)
  })

  it('is expected to make the first partner surer', () => {
    for (const { match: found, ask } of unsure) {
      if (ask) expect(ask.separation).toBeGreaterThan(0)
      for (const { confidence } of rolesIn(ask))
        expect(confidence).toBeGreaterThan(found.confidence)
    }
  })

  it('offers two to four roles, each of another partner, and one of them changes the first', () => {
    expect(askedForRole.length).toBeGreaterThan(0)
    for (const { match: found, ask } of askedForRole) {
      const partners = rolesIn(ask).map(({ partner }) => partner)
      expect(partners.length).toBeGreaterThan(1)
      expect(partners.length).toBeLessThan(5)
      expect(new Set(partners).size).toBe(partners.length)
      expect(partners.some((id) => id !== found.ranked[0]?.partner)).toBe(true)
    }
  })

  it('offers only roles that the kind of help names, or that go with any', () => {
    for (const { request, ask } of askedForRole) {
      const named = lexicon.needTypes.get(request.needType)?.roles ?? []
      for (const { role } of rolesIn(ask)) {
        const known = lexicon.knowledge.roles.find(({ id }) => id === role)
        expect(named.includes(role) || known?.isForAnyNeed, role).toBe(true)
      }
    }
  })

  it('makes the partner of a role first, with that as a reason, and asks no more', () => {
    for (const { request, ask } of askedForRole) {
      for (const { role, partner, confidence } of rolesIn(ask)) {
        const wanted = { ...request, partnerRole: role }
        const then = match(wanted, lexicon)
        const [first] = then.ranked
        expect(first?.partner).toBe(partner)
        expect(then.confidence).toBe(confidence)
        expect(askFor(wanted, lexicon)).toBeUndefined()
        expect(first?.reasons).toContainEqual(
          expect.objectContaining({ kind: 'wish', about: role, words: [] }),
        )
        const sum = first?.reasons.reduce((total, { contribution }) => total + contribution, 0)
        expect(sum).toBeCloseTo(first?.score ?? Number.NaN, 9)
      }
    }
  })

  it('offers the best partner first, and the same roles once one of them was chosen', () => {
    for (const { request, match: found, ask } of askedForRole) {
      const roles = rolesIn(ask)
      const places = roles.map(({ partner }) =>
        found.ranked.findIndex((one) => one.partner === partner),
      )
      const named = places.filter((place) => place >= 0)
      expect(named).toEqual(named.toSorted((a, b) => a - b))
      const ids = roles.map(({ role }) => role)
      expect(rolesToChoose({ ...request, partnerRole: ids[1] ?? '' }, lexicon)).toEqual(ids)
    }
  })

  it('still tells truly what would change the first partner once a role was chosen', () => {
    for (const { request, ask } of askedForRole) {
      for (const { role } of rolesIn(ask)) {
        const wanted = { ...request, partnerRole: role }
        for (const { kind, to, first } of whatWouldChange(wanted, lexicon)) {
          const rest = wanted.focusAreas.slice(1).filter((area) => area !== to)
          const changed =
            kind === 'needType'
              ? { ...wanted, needType: to }
              : { ...wanted, focusAreas: [to, ...rest] }
          expect(match(changed, lexicon).ranked[0]?.partner).toBe(first)
        }
      }
    }
  })

  it('names an acceptable partner more often once a role that leads to one is chosen', () => {
    let [before, after] = [0, 0]
    for (const { request, acceptable, match: found, ask } of withAsk(1, 'strangers.jsonl')) {
      const isRight = (first = '') => (acceptable.includes(first) ? 1 : 0)
      const chosen = rolesIn(ask).find(({ partner }) => acceptable.includes(partner))
      before += isRight(found.ranked[0]?.partner)
      after += isRight(match({ ...request, partnerRole: chosen?.role }, lexicon).ranked[0]?.partner)
    }
    expect(after).toBeGreaterThan(before)
  })

  it('is never one that was refused', () => {
    for (const { request, ask } of unsure) {
      if (!ask) continue
      const { question } = ask
      const other = askFor({ ...request, refused: [question] }, lexicon)
      expect(other?.question).not.toBe(question)
      if (question === 'partnerRole') expect(other).toBeUndefined()
    }
  })

  it('is the same each time', () => {
    for (const { request, match: found, ask } of unsure) {
      expect(match(request, lexicon)).toEqual(found)
      expect(askFor(request, lexicon)).toEqual(ask)
    }
  })
})
