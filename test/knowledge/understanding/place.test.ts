import { describe, expect, it } from 'vitest'
import { read } from './shipped-lexicon.ts'

describe('the place', () => {
  it.each([
    ['Wij zitten in Westvoorne', 'Voorne aan Zee'],
    ['Bedrijf uit Hellevoetsluis', 'Voorne aan Zee'],
    ['Den Briel', 'Voorne aan Zee'],
    ['Capelle aan de IJssel', 'Capelle aan den IJssel'],
    ['Onze kas staat in het Westland', 'Westland'],
    ['Een werf uit Kaag', 'Kaag en Braassem'],
    ['in Schidam', 'Schiedam'],
    ['wij zitten in Dordrect', 'Dordrecht'],
    ['Hoe koop je AI in? Delft. Wij zoeken hulp.', 'Delft'],
  ])('"%s" is in %s', (text, municipality) => {
    expect(read(text).municipality?.value).toBe(municipality)
  })

  it.each([
    ['Rijswijk in Gelderland', 'Rijswijk', 'Gelderland'],
    ['Wij zitten in Noordwijk (Groningen)', 'Noordwijk', 'Groningen'],
    ['Wij zitten in Beverwijk', 'Beverwijk', 'Noord-Holland'],
    ["Wij zitten in 't Harde", "'t Harde", 'Gelderland'],
    ['Een bedrijf in Leek', 'Leek', 'Groningen'],
  ])('"%s" is outside the region: %s, %s', (text, place, province) => {
    expect(read(text).outside?.value).toEqual({ place, province })
    expect(read(text).municipality).toBeUndefined()
  })

  it('that has a namesake elsewhere is less sure, and says where', () => {
    const { municipality, namesakes } = read('Wij zitten in Nieuwerkerk')
    expect(municipality?.value).toBe('Zuidplas')
    expect(namesakes).toEqual([{ place: 'Nieuwerkerk', province: 'Zeeland' }])
    const sure = read('Wij zitten in Moordrecht').municipality?.confidence ?? 0
    expect(municipality?.confidence).toBeLessThan(sure)
  })

  it.each([
    'The best way to enter the market',
    'Well, we made it',
    'Rederij Van Wijngaarden zoekt hulp',
    'De werkwijze bij Horst',
    'From May to June',
    'Het mooiste bedrijf in Nederland',
    'Wonen in de wijk',
  ])('is not in "%s"', (text) => {
    const { municipality, outside } = read(text)
    expect([municipality, outside]).toEqual([undefined, undefined])
  })
})
