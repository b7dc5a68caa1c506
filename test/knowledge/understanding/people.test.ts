import { describe, expect, it } from 'vitest'
import { read } from './shipped-lexicon.ts'

describe('the number of people', () => {
  it.each([
    ['Wij zijn een scheepswerf met 60 man', 60, '60 man'],
    ['vijftig medewerkers', 50, 'vijftig medewerkers'],
    ['About 1,200 employees', 1200, '1,200 employees'],
    ['Ons concern telt 1.200 medewerkers', 1200, '1.200 medewerkers'],
    ['Twelve hundred employees', 1200, 'Twelve hundred employees'],
    ['Een zestigtal medewerkers', 60, 'zestigtal medewerkers'],
    ['60-70 medewerkers', 60, '60-70 medewerkers'],
    ['100-200 medewerkers', 100, '100-200 medewerkers'],
    ['wij tweeën', 2, 'wij tweeën'],
    ["Wij doen het met z'n drieën", 3, "z'n drieën"],
    ['The two of us', 2, 'two of us'],
    ['een man of tien', 10, 'een man of tien'],
    ['Aantal medewerkers: 60', 60, 'medewerkers: 60'],
    ['A start-up with a team of 5', 5, 'team of 5'],
    ['Wij zijn vijf verloskundigen in Katwijk', 5, 'vijf verloskundigen'],
    ['Van Es Ringen, 35 people, Sliedrecht', 35, '35 people'],
    ["Verzekeraar, 700 collega's, Rotterdam", 700, "700 collega's"],
    ["Ik ben zzp'er", 1, "zzp'er"],
    ['We are a consultancy of six in Wassenaar', 6, 'consultancy of six'],
    ['Tuinderij in Maasdijk. 14 vaste krachten.', 14, '14 vaste krachten'],
    ['I run a sewing studio by myself', 1, 'by myself'],
    ['A 25-person software house in Gouda', 25, '25-person'],
    ['Wij zijn een 12-koppig bureau', 12, '12-koppig'],
    ['Er werken hier 60 mensen', 60, '60 mensen'],
  ])('in "%s" is %i', (text, people, words) => {
    expect(read(text).people).toMatchObject({ value: people, words: [words] })
  })

  it.each([
    'Wij zijn mkb',
    'Trade association of 300 publishers',
    'Tientallen medewerkers',
    'Voor bedrijven met 50 medewerkers',
    'We organise an event with 5,000 people',
    'Per dag komen 500 mensen binnen',
    'AI die 100 mensen herkent',
    "Wij zoeken een zzp'er",
    "Zzp'ers inhuren kost tijd",
    "Twee collega's werken eraan",
    'We are 20 minutes from Delft',
    'Wij zijn 3 jaar bezig',
    'Geen 60 man',
    "Wij zijn met 5 collega's bezig",
    'Wij zijn een ziekenhuis',
    'Wij zijn een keten met acht winkels',
    'Facilitair bedrijf van een ziekenhuis',
    'Club of 1,100 members',
    'Twee mensen zitten weken door foto’s te bladeren',
    'Eight people do the sorting and nobody wants to',
    'Op ons mbo zoeken 640 leerlingen een plek en drie mensen koppelen dat',
    'Ninety people are on hold here',
    'The searching is done by one man of 63',
    'Door twee man geschuurd',
    'A two-person shift',
  ])('is not in "%s"', (text) => {
    expect(read(text).people).toBeUndefined()
  })

  it('is less sure when the text counts twice, or only some', () => {
    const sure = read('Wij hebben 60 medewerkers').people?.confidence ?? 0
    const twice = 'Wij hadden 5 medewerkers, nu 60 medewerkers'
    expect(read(twice).people?.confidence).toBeLessThan(sure)
    expect(read('Wij willen 40 medewerkers trainen').people?.confidence).toBeLessThan(sure)
  })

  it('gives the class of size, a word only where the asker speaks of itself', () => {
    expect(read('wij tweeën').size?.value).toBe('micro')
    expect(read('Wij zijn mkb').size?.value).toBe('small')
    expect(read('Wij helpen het mkb met AI').size).toBeUndefined()
  })
})
