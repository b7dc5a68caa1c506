/** A day of the calendar, without a clock or a time zone; months from 1. */
export type Day = { year: number; month: number; day: number }

/**
 * Whether a day is a general holiday in the Netherlands: those of the Algemene termijnenwet
 * art. 3(1), Good Friday, which art. 3(2) puts beside them, and so every 5 May.
 */
export function isHoliday({ year, month, day }: Day): boolean {
  return holidaysOf(year).some((holiday) => holiday.month === month && holiday.day === day)
}

/** The holidays of one year of the Gregorian calendar, in the order of the calendar. */
export function holidaysOf(year: number): Day[] {
  const easter = easterOf(year)
  return [
    { year, month: 1, day: 1 }, // New Year
    daysAfter(easter, -2), // Good Friday
    daysAfter(easter, 1), // Easter Monday
    kingsDayOf(year),
    { year, month: 5, day: 5 }, // Liberation Day
    daysAfter(easter, 39), // Ascension
    daysAfter(easter, 50), // Whit Monday
    { year, month: 12, day: 25 },
    { year, month: 12, day: 26 },
  ].toSorted((a, b) => a.month - b.month || a.day - b.day)
}

/** 27 April, or the day before when that is a Sunday. */
function kingsDayOf(year: number): Day {
  const isSunday = new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0
  return { year, month: 4, day: isSunday ? 26 : 27 }
}

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Jones, Butcher). */
function easterOf(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const leapCenturies = Math.floor(century / 4)
  const lunarShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - leapCenturies - lunarShift + 15) % 30
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const count = epact + weekday - 7 * late + 114
  return { year, month: Math.floor(count / 31), day: (count % 31) + 1 }
}

function daysAfter({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
