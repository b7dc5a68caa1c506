import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskSecrets } from '../../enquiries/mask-secrets.ts'

describe('citizen service numbers', () => {
  it.each([
    ['bare', 'Cliënt 123456782 belt ons', 'Cliënt [••• BSN] belt ons'],
    ['in a row', '111222333 en 123456782', '[••• BSN] en [••• BSN]'],
    ['with dots', 'het is 1234.56.782.', 'het is [••• BSN].'],
    ['with spaces', 'nummer 123 456 782, dank', 'nummer [••• BSN], dank'],
    ['of eight digits, named before', 'BSN: 10000008', 'BSN: [••• BSN]'],
    [
      'of eight digits, named after',
      '10000008 is mijn burgerservicenummer',
      '[••• BSN] is mijn burgerservicenummer',
    ],
    ['in odd groups when named', 'bsn 12 34 56 782', 'bsn [••• BSN]'],
    ['beside a phone number', 'bsn 123456782 06-12345678', 'bsn [••• BSN] 06-12345678'],
    ['after a KvK number', 'KvK 12345678, BSN 10000008', 'KvK 12345678, BSN [••• BSN]'],
  ])('are masked %s', (_, text, masked) => {
    expect(maskSecrets(text)).toEqual({ text: masked, masked: ['bsn'] })
  })

  it.each([
    'KvK 10000008',
    '10000008',
    'KvK-nummer: 10000008',
    'order 123456783',
    'btw NL123456782B01',
    'RSIN 123456782',
    'bel +31 6 12345678',
    'bel 0031 10 1234567',
    'tel 612345671',
    'ring +31 612345671',
    'ring 0031 612345671',
    'bel 06-12345678 of 010 123 45 67',
    'op 24-11-2026 om 14.00 uur',
    'tussen 100.000 en 250.000 scans, 12,5 procent',
  ])('are not seen in "%s"', (text) => {
    expect(maskSecrets(text)).toEqual({ text, masked: [] })
  })
})

describe('payment cards', () => {
  it.each([
    ['4111111111111111', '[••• card]'],
    ['kaart 4111 1111 1111 1111, graag', 'kaart [••• card], graag'],
    ['5555-5555-5555-4444', '[••• card]'],
    ['kaart4111111111111111', 'kaart[••• card]'],
    ['3782 822463 10005', '[••• card]'],
    ['Amex 378282246310005!', 'Amex [••• card]!'],
    ['4111 1111 1111 1111 12/27', '[••• card] 12/27'],
  ])('are masked in "%s"', (text, masked) => {
    expect(maskSecrets(text)).toEqual({ text: masked, masked: ['card'] })
  })

  it.each([
    '4111111111111112',
    '+49 1512 3456789012',
    '2019 2020 2021 2022',
    'temperaturen 41 11 11 11 11 11 11 11',
    'IBAN NL91 ABNA 0417 1643 00',
    'pi is 3.1415926535897',
  ])('are not seen in "%s"', (text) => {
    expect(maskSecrets(text)).toEqual({ text, masked: [] })
  })
})

describe('passwords, PINs and keys', () => {
  it.each([
    ['wachtwoord: Geheim', 'wachtwoord: [••• password]'],
    ['Wachtwoord = Geheim123!, user jan', 'Wachtwoord = [••• password], user jan'],
    ['my password is swordfish', 'my password is [••• password]'],
    [
      'het wachtwoord van de portal is Welkom2024.',
      'het wachtwoord van de portal is [••• password].',
    ],
    ['wachtwoord Welkom01', 'wachtwoord [••• password]'],
    ['"password": "open sesame 1"', '"password": [••• password]'],
    ['wachtwoord: secret:a1b2c3d4e5', 'wachtwoord: [••• password]'],
    ['pin: 1234', 'pin: [••• password]'],
    ['Pincode 12345', 'Pincode [••• password]'],
    ['API key sk-abc123', 'API key [••• password]'],
    ['gebruik sk-proj-0123456789abcdef', 'gebruik [••• password]'],
    ['api_key=0f8fad5bd9cb469f', 'api_key=[••• password]'],
    ['wachtwoord: 123456782', 'wachtwoord: [••• password]'],
    [`wachtwoord: ${'x'.repeat(5000)} einde`, 'wachtwoord: [••• password] einde'],
  ])('are masked in %j', (text, masked) => {
    expect(maskSecrets(text)).toEqual({ text: masked, masked: ['password'] })
  })

  it.each([
    'Ons wachtwoord is vergeten.',
    'A password is always a hassle',
    'De wachtwoorden van medewerkers',
    'De spin: 1234 poten',
    'Elke token is een stuk tekst',
    'pinnen met pin 3',
    'het token: woord',
  ])('are not seen in "%s"', (text) => {
    expect(maskSecrets(text)).toEqual({ text, masked: [] })
  })
})

describe('any text', () => {
  it('names each kind once', () => {
    const { masked } = maskSecrets('123456782 en 111222333, wachtwoord: abc, 4111111111111111')
    expect(masked).toEqual(['password', 'bsn', 'card'])
  })

  it('stays as it is without digits and without a key word', () => {
    const keyWords =
      /wachtwoord|wachtzin|passw|passphrase|pwd|pin|code|key|sleutel|token|secret|bearer|\d/iu
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        fc.pre(!keyWords.test(text))
        expect(maskSecrets(text)).toEqual({ text, masked: [] })
      }),
    )
  })

  it('holds no card after one pass, and a second pass leaves the tokens whole', () => {
    const piece = fc.constantFrom(
      ...['wachtwoord', 'is', ':', '123456782', '4111 1111 1111 1111', 'bsn', 'pin', '1234'],
      ...['.', '-', '10000008', 'kvk', 'API key', 'sk-a1b2c3', '\n', 'Geheim12', '"'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const once = maskSecrets(pieces.join(' ')).text
        expect(once).not.toContain('4111 1111 1111 1111')
        const twice = maskSecrets(once).text
        expect(twice.replaceAll(/\[••• (?:BSN|card|password)\]/g, '')).not.toMatch(/[•[\]]/)
      }),
    )
  })

  it.each([
    ['digits', '1'],
    ['spaced digits', '4 '],
    ['groups', '4111 '],
    ['key words', 'wachtwoord'],
    ['key words with a mark', 'password: '],
    ['key words with a verb', 'wachtwoord van de '],
    ['quotes', 'pwd: "'],
    ['spaces', 'wachtwoord    '],
    ['keys', 'sk-'],
  ])('of 256 kB is read in one go: %s', (_, unit) => {
    const text = unit.repeat(262_144 / unit.length)
    expect(maskSecrets(text).text.length).toBeGreaterThan(0)
  })
})
