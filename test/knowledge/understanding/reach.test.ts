import { describe, expect, it } from 'vitest'
import { read } from './shipped-lexicon.ts'

describe('the e-mail address', () => {
  it.each([
    ['Mail naar Anna.deVries@de-hoop.co.uk.', 'Anna.deVries@de-hoop.co.uk'],
    ['Bereikbaar op <anna@dehoop.nl>', 'anna@dehoop.nl'],
    ['anna [at] dehoop.nl', 'anna@dehoop.nl'],
    ["d'arc@dehoop.nl", "d'arc@dehoop.nl"],
  ])('in "%s" is %s', (text, email) => {
    expect(read(text).email?.value).toBe(email)
  })

  it.each([
    'anna@dehoop',
    'anna@gmail,com',
    'Ik heb gemaild naar info@tno.nl maar kreeg geen antwoord',
    'Mails zoals klant@voorbeeld.nl sorteren',
  ])('is not in "%s"', (text) => {
    expect(read(text).email).toBeUndefined()
  })

  it('is the first of several, and then less sure', () => {
    const several = read('anna@dehoop.nl of piet@dehoop.nl').email
    expect(several?.value).toBe('anna@dehoop.nl')
    expect(several?.confidence).toBeLessThan(read('anna@dehoop.nl').email?.confidence ?? 0)
  })
})

describe('the phone number', () => {
  it.each([
    ['Bel 06-12345678', '+31612345678'],
    ['06.12.34.56.78', '+31612345678'],
    ['06 - 12345678', '+31612345678'],
    ['(010) 123 45 67', '+31101234567'],
    ['0174-512345', '+31174512345'],
    ['+31 (0)10 123 45 67', '+31101234567'],
    ['+31 06 12345678', '+31612345678'],
    ['0031 10 1234567', '+31101234567'],
    ['0800-1234', '+318001234'],
    ['tel: 31612345678', '+31612345678'],
    ['+32 3 123 45 67', '+3231234567'],
    ['+44 20 7946 0958', '+442079460958'],
    ['+1 (415) 555-2671', '+14155552671'],
    ['2027-03-01 0612345678', '+31612345678'],
    ['0612345678 60 man', '+31612345678'],
  ])('in "%s" is %s', (text, phone) => {
    expect(read(text).phone?.value).toBe(phone)
  })

  it.each([
    '12345678',
    '01-03-2027',
    'Omzet 1.000.000 euro',
    'van 2026-01-02 tot 2027-03-04',
    'NL91 ABNA 0417 1643 00',
    'NL12 INGB 0001 2345 67',
    'KvK 0612345678',
    'fax 010-1234567',
    '+31 00 0000',
    'bsn 012345678',
    '112',
  ])('is not in "%s"', (text) => {
    expect(read(text).phone).toBeUndefined()
  })

  it('comes with the words as they are written', () => {
    expect(read('Bel 06-12345678.').phone?.words).toEqual(['06-12345678'])
  })
})

describe('the number in the trade register', () => {
  it.each([
    ['KvK 12345678', '12345678'],
    ['KVK: 12 34 56 78', '12345678'],
    ['KVK-nummer: 1234.5678', '12345678'],
    ['K.v.K. 12345678', '12345678'],
    ['Ons KvK-nummer is 01234567.', '01234567'],
    ['Chamber of Commerce number 12345678', '12345678'],
    ['ingeschreven in het handelsregister onder nummer 12345678', '12345678'],
    ['KvK 12345678 60 man', '12345678'],
    ['12345678', '12345678'],
  ])('in "%s" is %s', (text, number) => {
    expect(read(text).kvkNumber?.value).toBe(number)
    expect(read(text).kvkDoubtful).toBeUndefined()
  })

  it.each([
    ['kvk nr. 1234567', '1234567'],
    ['KvK 123456789', '123456789'],
    ['1234567', '1234567'],
  ])('is doubtful in "%s"', (text, number) => {
    expect(read(text).kvkNumber).toBeUndefined()
    expect(read(text).kvkDoubtful?.value).toBe(number)
  })

  it.each(['KvK 12345678', 'KVK: 12 34 56 78', 'Ons KvK-nummer is 01234567.'])(
    'in "%s" does not name the institution that gave it',
    (text) => {
      expect(read(text).partners).toEqual([])
    },
  )

  it('leaves the institution a partner that can be named', () => {
    expect(read('Wij willen praten met de KvK').partners.map(({ value }) => value)).toEqual(['kvk'])
  })

  it.each([
    'Order 12345678 is kwijt',
    '20270301',
    'Wij zijn lid van de KvK. 12345678 klanten',
    'Wij hebben geen KvK-nummer',
    '0612345678',
  ])('is not in "%s", nor in doubt', (text) => {
    const { kvkNumber, kvkDoubtful } = read(text)
    expect([kvkNumber, kvkDoubtful]).toEqual([undefined, undefined])
  })
})
