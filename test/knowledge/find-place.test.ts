import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { keptKnowledge, keptLexicon } from '../../adapters/kept-knowledge.ts'
import { findPlace } from '../../knowledge/find-place.ts'

const folder = fileURLToPath(new URL('../../knowledge/zuid-holland/', import.meta.url))
const lexicon = keptLexicon(keptKnowledge(folder))

describe('a place in a text', () => {
  it.each([
    ['Scheepswerf De Hoop, Gorinchem', 'Gorinchem', 'Gorinchem'],
    ['Den Haag', 'Den Haag', 'Den Haag'],
    ["Bakkerij Jansen, 's-Gravenhage", 'Den Haag', "'s-Gravenhage"],
    ['Jansen BV te ’s Gravenhage', 'Den Haag', '’s Gravenhage'],
    ['We are in The Hague', 'Den Haag', 'The Hague'],
    ['wij zitten in den haag', 'Den Haag', 'den haag'],
    ['Dordt', 'Dordrecht', 'Dordt'],
    ['Machinefabriek te Gorkum', 'Gorinchem', 'Gorkum'],
    ['Hotel op Scheveningen', 'Den Haag', 'Scheveningen'],
    ['Hoek van Holland', 'Rotterdam', 'Hoek van Holland'],
    ['Capelle a/d IJssel', 'Capelle aan den IJssel', 'Capelle a/d IJssel'],
    ['Alphen a.d. Rijn', 'Alphen aan den Rijn', 'Alphen a.d. Rijn'],
    ['Oud Beijerland', 'Hoeksche Waard', 'Oud Beijerland'],
    ['leiden', 'Leiden', 'leiden'],
    ['wij zitten in leiden', 'Leiden', 'leiden'],
    ['Haagse Hogeschool, Zoetermeer', 'Zoetermeer', 'Zoetermeer'],
    ['Rotterdam Shipyard BV in Schiedam', 'Schiedam', 'Schiedam'],
    ['Kassenbouw Roterdam', 'Rotterdam', 'Roterdam'],
  ])('"%s" is in %s, as written', (text, municipality, written) => {
    const found = findPlace(text, lexicon)
    expect(found?.municipality).toBe(municipality)
    expect(found?.words).toEqual([written])
    expect(text.slice(found?.start, found?.end)).toBe(written)
  })

  it.each([
    ['Bouwbedrijf Peters, Leerdam', 'Leerdam', 'Utrecht'],
    ['Wij zitten in Utrecht', 'Utrecht', 'Utrecht'],
    ['Eindhoven', 'Eindhoven', 'Noord-Brabant'],
    ['een bedrijf uit Limburg', 'Limburg', 'Limburg'],
  ])('"%s" is %s, outside the region, in %s', (text, place, province) => {
    expect(findPlace(text, lexicon)).toMatchObject({ outside: { place, province } })
  })

  it.each([
    'Dit kan leiden tot fouten',
    'zonder personeel op te leiden',
    'Wij nemen een monster van het water',
    'Het noorden van het land',
    'De huizen zijn van hout',
    'Niet in Rotterdam',
    '',
  ])('is not found in "%s"', (text) => {
    expect(findPlace(text, lexicon)).toBeUndefined()
  })

  it('within the name of an institution leaves nothing to cut off', () => {
    const found = findPlace('Gemeente Rotterdam', lexicon)
    expect(found?.municipality).toBe('Rotterdam')
    expect(found?.start).toBe(found?.end)
  })
})
