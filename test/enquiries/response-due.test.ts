import { describe, expect, it } from 'vitest'
import { responseDue } from '../../enquiries/response-due.ts'
import { sayMoment } from '../../enquiries/say-moment.ts'

const HOURS = {
  timeZone: 'Europe/Amsterdam',
  openingHours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
}
const sayDue = (filedAt: string, days = 2, hours = HOURS) =>
  sayMoment(responseDue(filedAt, days, hours), 'nl', hours.timeZone)

describe('the promised moment of an answer', () => {
  it.each([
    ['in the week', '2026-11-24T09:30:00+01:00', 'donderdag 26 november 2026 om 9.30 uur'],
    ['at opening time', '2026-11-24T09:00:00+01:00', 'donderdag 26 november 2026 om 9.00 uur'],
    ['before opening', '2026-11-24T06:12:00+01:00', 'donderdag 26 november 2026 om 9.00 uur'],
    ['at closing time', '2026-11-24T17:00:00+01:00', 'vrijdag 27 november 2026 om 9.00 uur'],
    ['just before closing', '2026-11-24T16:59:00+01:00', 'donderdag 26 november 2026 om 16.59 uur'],
    ['on a Thursday', '2026-11-26T10:00:00+01:00', 'maandag 30 november 2026 om 10.00 uur'],
    ['on Friday evening', '2026-11-27T20:00:00+01:00', 'woensdag 2 december 2026 om 9.00 uur'],
    ['on a Saturday', '2026-11-28T11:00:00+01:00', 'woensdag 2 december 2026 om 9.00 uur'],
    ['late on Sunday in UTC', '2026-11-29T23:30:00Z', 'woensdag 2 december 2026 om 9.00 uur'],
    ['before Easter', '2026-04-02T14:00:00+02:00', 'woensdag 8 april 2026 om 14.00 uur'],
    ['on Good Friday', '2026-04-03T14:00:00+02:00', 'donderdag 9 april 2026 om 9.00 uur'],
    ['before a Sunday 27 April', '2025-04-25T10:00:00+02:00', 'dinsdag 29 april 2025 om 10.00 uur'],
    ['before King’s Day', '2026-04-24T10:00:00+02:00', 'woensdag 29 april 2026 om 10.00 uur'],
    ['before 5 May', '2026-05-04T10:00:00+02:00', 'donderdag 7 mei 2026 om 10.00 uur'],
    ['before Ascension', '2026-05-13T10:00:00+02:00', 'maandag 18 mei 2026 om 10.00 uur'],
    ['before Christmas', '2026-12-24T15:00:00+01:00', 'dinsdag 29 december 2026 om 15.00 uur'],
    ['before New Year', '2026-12-31T15:00:00+01:00', 'dinsdag 5 januari 2027 om 15.00 uur'],
    [
      'over the change to summer time',
      '2028-03-24T10:00:00+01:00',
      'dinsdag 28 maart 2028 om 10.00 uur',
    ],
    [
      'over the change to winter time',
      '2026-10-23T10:00:00+02:00',
      'dinsdag 27 oktober 2026 om 10.00 uur',
    ],
  ])('for what is filed %s is two working days on', (_, filedAt, due) => {
    expect(sayDue(filedAt)).toBe(due)
  })

  it('is an instant in UTC', () => {
    expect(responseDue('2026-10-23T10:00:00+02:00', 2, HOURS)).toBe('2026-10-27T09:00:00.000Z')
  })

  it('follows the opening days of the hub, while the count keeps to working days', () => {
    const tuesdays = {
      ...HOURS,
      openingHours: { days: [2], from: '10:30', to: '12:00' },
    }
    expect(sayDue('2026-11-25T09:00:00Z', 1, tuesdays)).toBe(
      'woensdag 2 december 2026 om 10.30 uur',
    )
  })

  it('is the moment of receipt when no working day is promised', () => {
    expect(sayDue('2026-11-28T11:00:00+01:00', 0)).toBe('maandag 30 november 2026 om 9.00 uur')
  })

  it('is refused for what is no instant', () => {
    expect(() => responseDue('gisteren', 2, HOURS)).toThrow(RangeError)
  })
})
