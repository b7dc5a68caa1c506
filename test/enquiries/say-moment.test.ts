import { expect, it } from 'vitest'
import { sayMoment } from '../../enquiries/say-moment.ts'

it.each([
  ['nl', 'donderdag 26 november 2026 om 14.00 uur'],
  ['en', 'Thursday 26 November 2026 at 14:00'],
] as const)('a moment is said in local time in %s', (language, said) => {
  expect(sayMoment('2026-11-26T13:00:00.000Z', language, 'Europe/Amsterdam')).toBe(said)
})

it('a moment in summer is said in summer time', () => {
  expect(sayMoment('2026-07-01T07:05:00.000Z', 'nl', 'Europe/Amsterdam')).toBe(
    'woensdag 1 juli 2026 om 9.05 uur',
  )
})
