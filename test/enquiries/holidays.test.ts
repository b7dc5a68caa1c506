import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holidaysOf, isHoliday } from '../../enquiries/holidays.ts'

const asText = (year: number) => holidaysOf(year).map(({ month, day }) => `${day}-${month}`)

describe('general holidays', () => {
  it.each([
    [2024, ['1-1', '29-3', '1-4', '27-4', '5-5', '9-5', '20-5', '25-12', '26-12']],
    [2025, ['1-1', '18-4', '21-4', '26-4', '5-5', '29-5', '9-6', '25-12', '26-12']],
    [2026, ['1-1', '3-4', '6-4', '27-4', '5-5', '14-5', '25-5', '25-12', '26-12']],
    [2027, ['1-1', '26-3', '29-3', '27-4', '5-5', '6-5', '17-5', '25-12', '26-12']],
    [2038, ['1-1', '23-4', '26-4', '27-4', '5-5', '3-6', '14-6', '25-12', '26-12']],
  ])('of %i are those of the calendar', (year, days) => {
    expect(asText(year)).toEqual(days)
  })

  it('have Easter on the earliest and the latest day the calendar allows', () => {
    expect(isHoliday({ year: 1818, month: 3, day: 23 })).toBe(true)
    expect(isHoliday({ year: 2285, month: 3, day: 23 })).toBe(true)
    expect(isHoliday({ year: 1943, month: 4, day: 26 })).toBe(true)
  })

  it('put Good Friday on a Friday and Easter Monday three days on, in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2400 }), (year) => {
        const weekdays = holidaysOf(year).map(({ month, day }) => ({
          at: Date.UTC(year, month - 1, day),
          weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay(),
        }))
        const friday = weekdays.find(
          ({ at, weekday }) =>
            weekday === 5 && weekdays.some((other) => other.at === at + 3 * 86_400_000),
        )
        expect(friday).toBeDefined()
      }),
    )
  })

  it('do not include an ordinary day or Easter Sunday itself', () => {
    expect(isHoliday({ year: 2026, month: 4, day: 5 })).toBe(false)
    expect(isHoliday({ year: 2026, month: 11, day: 24 })).toBe(false)
    expect(isHoliday({ year: 2025, month: 4, day: 27 })).toBe(false)
  })
})
