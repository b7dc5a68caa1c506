import { describe, expect, it } from 'vitest'
import { understand } from '../../../knowledge/understand.ts'
import { lexicon, read } from './shipped-lexicon.ts'

const days = (text: string, now?: string): string => {
  const { desiredDate } = now === undefined ? read(text) : understand(text, lexicon, now)
  return desiredDate ? `${desiredDate.value.from ?? ''}..${desiredDate.value.until ?? ''}` : 'none'
}

describe('the desired date', () => {
  it.each([
    ['Wie stuurt ons in februari een paar derdejaars?', '2027-02-01..2027-02-28'],
    ['Preferably two afternoons in January', '2027-01-01..2027-01-31'],
    ['claims with doctored receipts, insurer, trial in 2027', '2027-01-01..2027-12-31'],
    ['Wij willen dat onze site in 2035 zonder aardgas draait', 'none'],
    ['voor de zomer', '..2027-06-21'],
    ['before the summer', '..2027-06-21'],
    ['na de zomer', '2027-09-21..'],
    ['Q2 2027', '2027-04-01..2027-06-30'],
    ['in het tweede kwartaal van 2027', '2027-04-01..2027-06-30'],
    ['second half of 2027', '2027-07-01..2027-12-31'],
    ['binnen drie maanden', '..2027-02-24'],
    ['within three months', '..2027-02-24'],
    ['binnen een half jaar', '..2027-05-24'],
    ['within 6 to 9 months', '..2027-08-24'],
    ['eind volgend jaar', '2027-10-01..2027-12-31'],
    ['before the end of next year', '..2027-12-31'],
    ['voor het einde van het jaar', '..2026-12-31'],
    ['begin 2027', '2027-01-01..2027-03-31'],
    ['medio maart', '2027-03-11..2027-03-20'],
    ['1 maart', '2027-03-01..2027-03-01'],
    ['March 1st, 2027', '2027-03-01..2027-03-01'],
    ['before 2027-03-01', '..2027-03-01'],
    ['uiterlijk 1/3/2027', '..2027-03-01'],
    ['deadline: 15-02-2027', '..2027-02-15'],
    ['vanaf 1 januari', '2027-01-01..'],
    ['niet voor maart', '2027-03-01..'],
    ['by May', '..2027-05-31'],
    ['tussen maart en juni', '2027-03-01..2027-06-30'],
    ['from March to June', '2027-03-01..2027-06-30'],
    ['from March', '2027-03-01..'],
    ['volgende maand', '2026-12-01..2026-12-31'],
    ['next quarter', '2027-01-01..2027-03-31'],
    ['volgende week', '2026-11-30..2026-12-06'],
    ['nog dit jaar', '..2026-12-31'],
    ['voor 2027', '2027-01-01..2027-12-31'],
    ['vóór kerst', '..2026-12-25'],
  ])('"%s" is %s when it is the whole answer', (text, expected) => {
    expect(days(text)).toBe(expected)
  })

  it.each([
    ['Wij willen lasfouten herkennen, voor de zomer klaar', '..2027-06-21'],
    ['Wij willen voor de zomer lasfouten herkennen', '..2027-06-21'],
    ['We want to be live by March 2027', '..2027-03-31'],
    ['We may want to start in 2027', '2027-01-01..2027-12-31'],
    ['Wij willen binnen 3 maanden een pilot', '..2027-02-24'],
    ['Start-up zoekt een bassin, liefst in januari (2027).', '2027-01-01..2027-01-31'],
    ['Graag antwoord voor 9 december.', '..2026-12-09'],
    ['Het moet eind maart draaien', '2027-03-21..2027-03-31'],
  ])('is read in "%s"', (text, expected) => {
    expect(days(text)).toBe(expected)
  })

  it.each([
    'In de zomer is het te warm in de kas',
    'In de winter willen wij energie besparen',
    'Elke winter valt de machine uit',
    'Voorspel de vraag voor de zomer',
    'We hebben data van de afgelopen drie maanden',
    'We have 3 months of data',
    'Klachten binnen drie dagen beantwoorden',
    'Bestellingen leveren binnen 3 weken',
    'Aangiften die binnen drie jaar moeten worden vastgesteld',
    'Wij willen storingen zo snel mogelijk herkennen',
    'Sinds 2019 meten wij',
    'We started in 2024',
    'Opgeleverd op 1 maart 2025',
    'We march on, and we may fall',
    '31 februari',
  ])('is not read into "%s"', (text) => {
    expect(days(text)).toBe('none')
  })

  it('has words only when it is as soon as possible', () => {
    expect(read('We need this asap.').desiredDate).toMatchObject({
      value: { words: 'asap' },
      words: ['asap'],
    })
    expect(days('zo snel mogelijk')).toBe('..')
  })

  it('is seen from the day it is at the hub', () => {
    expect(days('binnen een maand', '2026-11-30T23:30:00Z')).toBe('..2027-01-01')
    expect(days('voor de zomer', '2026-07-10T09:00:00Z')).toBe('..2027-06-21')
    expect(days('1 oktober', '2026-07-10T09:00:00Z')).toBe('2026-10-01..2026-10-01')
    expect(understand('voor de zomer', lexicon).desiredDate).toBeUndefined()
  })

  it('comes with the words it was read from', () => {
    const { desiredDate } = read('Wij willen starten, uiterlijk 1 maart 2027, met een pilot')
    expect(desiredDate?.words).toEqual(['uiterlijk 1 maart 2027'])
  })
})
