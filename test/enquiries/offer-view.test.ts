import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Contact, Organisation } from '../../enquiries/enquiry.ts'
import { offerView } from '../../enquiries/offer-view.ts'
import { anEnquiry } from '../builders/an-enquiry.ts'

type Asker = { organisation?: Partial<Organisation>; contact?: Partial<Contact> }

function viewOf(text: string, { organisation, contact }: Asker = {}) {
  const plain = anEnquiry()
  return offerView({
    ...plain,
    need: { ...plain.need, text },
    organisation: { ...plain.organisation, ...organisation },
    contact: { ...plain.contact, ...contact },
  })
}
const seen = (text: string, asker?: Asker) => viewOf(text, asker).need.text

describe('what a partner sees before it accepts', () => {
  it('is the need, its areas and type and the municipality', () => {
    expect(offerView(anEnquiry())).toEqual({
      language: 'nl',
      need: {
        text: 'Wij zijn Scheepswerf ▮▮▮ in Gorinchem en willen lasfouten herkennen op foto’s. Bel ▮▮▮ op ▮▮▮.',
        title: 'Lasfouten herkennen op foto’s',
      },
      focusAreas: ['port-maritime', 'technical-industry'],
      needType: 'pilot-poc',
      municipality: 'Gorinchem',
      masked: ['Verhoeven', 'Johanna', '06-12345678'],
    })
  })

  it('tells how the asker would like to work, which names nobody', () => {
    const { need } = anEnquiry()
    const view = offerView({ ...anEnquiry(), need: { ...need, partnerRole: 'student-projects' } })
    expect(view.partnerRole).toBe('student-projects')
  })

  it('has names covered in the core and the title too', () => {
    const { need } = anEnquiry()
    const view = offerView({
      ...anEnquiry(),
      need: { ...need, core: 'Verhoeven wil minder lasfouten.', title: 'Lassen bij Verhoeven' },
    })
    expect(view.need.core).toBe('▮▮▮ wil minder lasfouten.')
    expect(view.need.title).toBe('Lassen bij ▮▮▮')
  })

  it('has no municipality when the place is unknown or asks for itself', () => {
    expect(viewOf('x', { organisation: { municipality: undefined } })).not.toHaveProperty(
      'municipality',
    )
    expect(
      viewOf('x', { organisation: { name: 'Gemeente Delft', municipality: 'Delft' } }),
    ).not.toHaveProperty('municipality')
  })
})

describe('the name of the organisation is covered', () => {
  it.each([
    ['Scheepswerf De Hoop B.V.', 'Bij De Hoop hebben wij hoop.', 'Bij ▮▮▮ hebben wij hoop.'],
    ['Scheepswerf De Hoop B.V.', 'scheepswerf de hoop b.v. last', '▮▮▮ last'],
    ['Bakkerij Jansen', 'Bakkerij in Delft, JANSENS brood', 'Bakkerij in Delft, ▮▮▮ brood'],
    ['Ziekenhuis Rivierenland', 'ons ziekenhuis in Rivierenland', 'ons ziekenhuis in ▮▮▮'],
    ['Café Één', 'bij Cafe Een werkt een kok', 'bij ▮▮▮ werkt een kok'],
    ['Port of Rotterdam', 'the port of Rotterdam; Rotterdam grows', 'the ▮▮▮; Rotterdam grows'],
    ['Zorggroep Midden Maas', 'ZMM is groot', '▮▮▮ is groot'],
    ['Van der Meer Transport', 'Van der Meer wil meer', '▮▮▮ wil meer'],
    ['Bakkerij', 'wij zijn een bakkerij', 'wij zijn een bakkerij'],
    ['TU Robotica', 'Wij van de TU bouwen', 'Wij van de ▮▮▮ bouwen'],
    ['A.C.M.E. (Europe) [x', 'A.C.M.E. (Europe) [x maakt', '▮▮▮ maakt'],
  ])('%s: %s', (name, text, covered) => {
    expect(seen(text, { organisation: { name } })).toBe(covered)
  })

  it('also where only its mail domain tells', () => {
    const asker = { contact: { email: 'info@kraanwerken.example' } }
    expect(seen('bij kraanwerken en info', asker)).toBe('bij ▮▮▮ en info')
  })
})

describe('the name of the contact is covered', () => {
  it.each([
    [
      'Johanna de Vries',
      'Vraag de heer De Vries of johanna; de rest niet',
      'Vraag de heer De ▮▮▮ of ▮▮▮; de rest niet',
    ],
    ['Wil Bos', 'Wij wil een bos; Wil weet het, Bos ook', 'Wij wil een bos; ▮▮▮ weet het, ▮▮▮ ook'],
    ['Zoë Łukasz', 'ZOE belt', '▮▮▮ belt'],
    ['drs. P. van den Berg', 'van den Berg is van de berg', 'van den ▮▮▮ is van de berg'],
    ['Bo Li', 'Bo Li en bloed', '▮▮▮ en bloed'],
  ])('%s: %s', (name, text, covered) => {
    expect(seen(text, { contact: { name } })).toBe(covered)
  })

  it('only as a whole word', () => {
    expect(seen('anna, annalen en hanna', { contact: { name: 'Anna Bos' } })).toBe(
      '▮▮▮, annalen en hanna',
    )
  })
})

describe('ways to reach the asker are covered', () => {
  it.each([
    'piet@bedrijf.nl',
    'piet.bos+ai@mail.bedrijf.co.uk',
    'piet [at] bedrijf.nl',
    'https://www.bedrijf.nl/pad?x=1',
    'www.bedrijf.nl',
    'bedrijf.nl/contact',
    'lasrobot-bedrijf.com',
    '@lasbedrijf',
    '06-12345678',
    '06 12 34 56 78',
    '0612345678',
    '(010) 123 45 67',
    '+31 (0)10 123 4567',
    '0031101234567',
    '+49 1512 3456789',
    '+1 (555) 123-4567',
    '(555) 123-4567',
    '0471 12 34 56',
    '12345678',
    'NL123456789B01',
    'NL91 ABNA 0417 1643 00',
  ])('%s', (secret) => {
    expect(seen(`Vraag het via ${secret}, graag.`)).toBe('Vraag het via ▮▮▮, graag.')
    expect(viewOf(`Zie ${secret}.`).masked).toContain(secret)
  })

  it.each([
    ['kvk 12 34 56 78', 'kvk ▮▮▮'],
    ['tel. 612345678', 'tel. ▮▮▮'],
    ['mail Johanna de Vries 06-12345678', 'mail ▮▮▮'],
    ['KvK-nummer: 1234.5678', 'KvK-nummer: ▮▮▮'],
  ])('%s', (text, covered) => {
    expect(seen(text)).toBe(covered)
  })

  it.each([
    'Op 24-11-2026 om 14.00 uur, 250.000 scans van 12,5 MB en 1.234.567 euro',
    'In 2024 2025 2026 groeide het met 30%. Bijv. 100 kranen.',
    'De storing.Wij willen 3.14 mm en 10.000 x 20.000 punten; 01-02-2026 12.30',
    'Een model met 12.345.678 parameters, 80.000.000 kWh',
  ])('and nothing else: %s', (text) => {
    expect(viewOf(text)).toMatchObject({ need: { text }, masked: [] })
  })
})

describe('whatever the names are', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter((text) => text.trim() !== '')

  it('the full name of the contact is never in the text', () => {
    const letters = fc.stringMatching(/^[A-Z][a-z]{2,8} [A-Z][a-z]{2,8}$/)
    fc.assert(
      fc.property(letters, fc.lorem(), (person, words) => {
        expect(seen(`${words} ${person}, ${words}`, { contact: { name: person } })).not.toContain(
          person,
        )
      }),
    )
  })

  it('a view can be made', () => {
    fc.assert(
      fc.property(name, name, name, (organisation, person, text) => {
        const view = viewOf(text, {
          organisation: { name: organisation },
          contact: { name: person },
        })
        expect(view.need.text.length).toBeGreaterThan(0)
      }),
    )
  })

  it.each(['a.', '0', '0 ', 'www.!', '@', 'a@', 'Verhoeven ', '+1'])(
    'a text of 256 kB of "%s" is read in one go',
    (unit) => {
      expect(seen(unit.repeat(262_144 / unit.length)).length).toBeGreaterThan(0)
    },
  )
})
