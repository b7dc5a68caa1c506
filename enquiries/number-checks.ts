/** The Dutch eleven-test of a citizen service number of 8 or 9 digits. */
export function isCitizenNumber(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false
  const sum = [...digits.padStart(9, '0')].reduce(
    (total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place),
    0,
  )
  return sum % 11 === 0
}

/** A payment card's 13 to 19 digits by the Luhn formula (ISO/IEC 7812-1, annex B). */
export function isCardNumber(digits: string): boolean {
  if (!/^\d{13,19}$/.test(digits) || /^0+$/.test(digits)) return false
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** Whether cards are issued that begin so: 3 to 6, and 22 to 27. */
export function isIssued(digits: string): boolean {
  return /^(?:[3-6]|2[2-7])/.test(digits)
}
