import { describe, expect, it } from 'vitest'
import { type Ask, match } from '../../knowledge/match.ts'
import { aBrain } from '../builders/a-brain.ts'
import { someRequests } from '../builders/some-requests.ts'

const { lexicon } = aBrain
const matched = someRequests(5).map((one) => ({ ...one, match: match(one.request, lexicon) }))
const unsure = matched.filter(({ match: { sure } }) => !sure)

const isOfThemes = (ask: Ask | undefined) => ask?.question === 'theme'
const themesIn = (ask: Ask | undefined) => (ask?.question === 'theme' ? ask.themes : [])
const askedForTheme = unsure.filter(({ match: { ask } }) => isOfThemes(ask))

describe('the question that separates the candidates best', () => {
  it('is asked only of a match that is not sure, and not of every one of those', () => {
    expect(matched.some(({ match: { sure, ask } }) => sure && ask)).toBe(false)
    expect(unsure.some(({ match: { ask } }) => ask)).toBe(true)
    expect(unsure.some(({ match: { ask } }) => !ask)).toBe(true)
  })

  it('is expected to make the first partner surer', () => {
    for (const { match: found } of unsure) {
      if (found.ask) expect(found.ask.separation).toBeGreaterThan(0)
      for (const { confidence } of themesIn(found.ask)) expect(confidence).toBeLessThanOrEqual(1)
    }
  })

  it('offers two to four themes, each of another partner, and one of them changes the first', () => {
    expect(askedForTheme.length).toBeGreaterThan(0)
    for (const { match: found } of askedForTheme) {
      const partners = themesIn(found.ask).map(({ partner }) => partner)
      expect(partners.length).toBeGreaterThan(1)
      expect(partners.length).toBeLessThan(5)
      expect(new Set(partners).size).toBe(partners.length)
      expect(partners.some((id) => id !== found.ranked[0]?.partner)).toBe(true)
    }
  })

  it('words a theme as the card of its partner does, under the deciding area', () => {
    for (const { request, match: found } of askedForTheme) {
      for (const { theme, partner } of themesIn(found.ask)) {
        const card = lexicon.partners.get(partner)
        const [area] = request.focusAreas
        const lists = area === undefined ? Object.values(card?.focusAreas ?? {}) : []
        const under = area === undefined ? lists : [card?.focusAreas[area]]
        const themes = [...under.map((one) => one?.themes), card?.crossThemes]
        expect(themes.some((one) => one?.nl.includes(theme.nl))).toBe(true)
        expect(themes.some((one) => one?.en.includes(theme.en))).toBe(true)
      }
    }
  })

  it('makes the partner of a theme first, with its words as a reason, and asks no more', () => {
    for (const { request, match: found } of askedForTheme) {
      for (const { theme, partner, confidence } of themesIn(found.ask)) {
        const then = match({ ...request, theme }, lexicon)
        expect(then.ranked[0]?.partner).toBe(partner)
        expect(then.confidence).toBe(confidence)
        expect(then.ask).toBeUndefined()
        const words = then.ranked[0]?.reasons.find(({ kind }) => kind === 'theme')?.words ?? []
        const said = `${theme.nl} ${theme.en}`.toLowerCase()
        expect(words.some((word) => said.includes(word.toLowerCase()))).toBe(true)
      }
    }
  })

  it('names an acceptable partner more often once the theme of one is chosen', () => {
    let [before, after] = [0, 0]
    for (const { request, acceptable, match: found } of askedForTheme) {
      const isRight = (first = '') => (acceptable.includes(first) ? 1 : 0)
      const chosen = themesIn(found.ask).find(({ partner }) => acceptable.includes(partner))
      before += isRight(found.ranked[0]?.partner)
      const then = match({ ...request, theme: chosen?.theme }, lexicon)
      after += isRight(then.ranked[0]?.partner)
      if (chosen) expect(then.ranked[0]?.partner).toBe(chosen.partner)
    }
    expect(after).toBeGreaterThan(before)
  })

  it('is never one that was refused', () => {
    for (const { request, match: found } of unsure) {
      if (!found.ask) continue
      const { question } = found.ask
      const other = match({ ...request, refused: [question] }, lexicon)
      expect(other.ask?.question).not.toBe(question)
      if (question === 'theme') expect(other.ask).toBeUndefined()
    }
  })

  it('is the same each time', () => {
    for (const { request, match: found } of unsure) expect(match(request, lexicon)).toEqual(found)
  })
})
