import { describe, expect, it } from 'vitest'
import { read } from './shipped-lexicon.ts'

// The longest message that is taken.
const length = 30_000
const filled = (piece: string): string => piece.repeat(Math.ceil(length / piece.length))

describe('a text of thirty thousand characters', () => {
  it.each([
    '1',
    'a@',
    '0-',
    'De Hoop ',
    'eind maart ',
    '60 man ',
    "we hebben foto's, ",
    'Wij zijn De Hoop. ',
  ])('of "%s" is read to its end', { timeout: 60_000 }, (piece) => {
    expect(read(`${filled(piece)}\nMail: anna@dehoop.nl`).email?.value).toBe('anna@dehoop.nl')
  })
})

describe('one rich message', () => {
  it('fills every answer it holds', () => {
    const said = read(
      "Hallo, ik ben Anna de Vries van scheepswerf De Hoop in Gorinchem (60 man). Wij willen lasfouten herkennen en hebben foto's van vijf jaar lassen. Graag een pilot voor de zomer. Mail anna@dehoop.nl of bel 06-12345678. KvK 12345678.",
    )
    expect(said).toMatchObject({
      language: 'nl',
      name: { value: 'Anna de Vries' },
      organisation: { value: 'Scheepswerf De Hoop' },
      municipality: { value: 'Gorinchem' },
      people: { value: 60 },
      size: { value: 'medium' },
      kind: { value: 'company' },
      email: { value: 'anna@dehoop.nl' },
      phone: { value: '+31612345678' },
      kvkNumber: { value: '12345678' },
      desiredDate: { value: { until: '2027-06-21' } },
      data: { value: { available: 'yes', kinds: ['photos'] } },
    })
  })

  it('fills nothing of who asks when it only names a task', () => {
    const { language, focusAreas, needType, sector, partners, ...said } = read(
      'Wij willen lasfouten herkennen met een camera',
    )
    expect(said).toEqual({})
  })
})
