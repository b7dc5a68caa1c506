import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../../knowledge/reading/text.ts'
import { read } from './shipped-lexicon.ts'

const clauses = (text: string): number => new Set(wordsOf(text).map(({ clause }) => clause)).size

describe('the clauses of a text', () => {
  it.each([
    ['De pers is kapot. Wij zoeken hulp', 2],
    ['De pers is kapot.Wij zoeken hulp', 2],
    ['Kapot, en nu?', 2],
    ['H.I. Ambacht', 1],
    ['Ons bedrijf telt 1.200 man', 1],
    ['Onze omzet is 3,5 miljoen', 1],
    ['Wij verkopen via booking.com', 1],
    ['Namens gem. Delft', 1],
    ['Wij komen van YES!Delft', 1],
  ])('"%s" are %i', (text, count) => {
    expect(clauses(text)).toBe(count)
  })

  it.each([
    ['Wij werken met de gem. Rotterdam', 'rotterdam'],
    ['Kan Appl.AI ons helpen?', 'appl-ai'],
  ])('do not part the name in "%s"', (text, partner) => {
    expect(read(text).partners.map(({ value }) => value)).toContain(partner)
  })
})
