/** Without I, L, O and U, so that a code survives being read out. */
const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ'
const DIGITS = '0123456789'
/** Letter, digit, letter, three times: no word looks like it. */
const SIGNS = [...'ldlldlldl'].map((kind) => (kind === 'd' ? DIGITS : LETTERS))
const SAID =
  /^\W*(?:(?:(?:mijn|de|dit|is|verder|met|my|the|this|go|on|with|code)\b)[\s:,]*){0,5}(?<one>[a-z]\d[a-z])[\s.-]?(?<two>[a-z]\d[a-z])[\s.-]?(?<three>[a-z]\d[a-z])\W*$/i

/**
 * A code by which a conversation is carried to another device, such as `K7Q-M2X-R4B`: 36 bits.
 * @param draw gives a number below its argument.
 */
export function carryCodeFrom(draw: (below: number) => number): string {
  const signs = SIGNS.map((from) => from[draw(from.length)]).join('')
  return `${signs.slice(0, 3)}-${signs.slice(3, 6)}-${signs.slice(6)}`
}

/** The code that is all a message says; undefined for any other message. */
export function carryCodeIn(text: string): string | undefined {
  if (text.length > 100) return undefined
  const { one, two, three } = SAID.exec(text.trim())?.groups ?? {}
  return one && two && three && `${one}-${two}-${three}`.toUpperCase()
}
