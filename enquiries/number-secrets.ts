import { isCardNumber, isCitizenNumber, isIssued } from './number-checks.ts'

type Token = { digits: string; from: number; to: number; joined: boolean }
export type NumberSecret = { kind: 'bsn' | 'card'; from: number; to: number }

/** What may stand between the groups of one number. */
const GAP = /^[ \u00a0\u202f.\-–]{1,2}$/
const LABELS =
  /(?<bsn>(?<!• )bsn|burgerservice|citizen service number|(?<!\p{L})sofi)|(?<!\p{L})(?<other>kvk|k\.v\.k|kamer van koophandel|chamber of commerce|rsin|btw|telefoon|(?:vat|tel|phone|mob(?:iel|ile)?)(?!\p{L}))/giu
const NEAR_BEFORE = 40
const NEAR_AFTER = 30

/** Citizen service numbers and payment cards in a text, from left to right. */
export function findNumberSecrets(text: string): NumberSecret[] {
  const tokens = tokensOf(text)
  const found: NumberSecret[] = []
  let at = 0
  while (at < tokens.length) {
    const phone = phoneLength(text, tokens, at)
    const card = phone > 0 ? 0 : cardLength(text, tokens, at)
    const bsn = phone > 0 || card > 0 ? 0 : citizenLength(text, tokens, at)
    const length = Math.max(card, bsn)
    const first = tokens[at]
    const last = tokens[at + length - 1]
    if (length > 0 && first && last) {
      found.push({ kind: card > 0 ? 'card' : 'bsn', from: first.from, to: last.to })
    }
    at += Math.max(1, phone, length)
  }
  return found
}

/** Groups of digits; `joined` to the one before when only a space, dot or dash parts them. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(/\d+/g)) {
    const before = tokens.at(-1)
    const from = match.index
    const joined =
      before !== undefined && from - before.to <= 2 && GAP.test(text.slice(before.to, from))
    tokens.push({ digits: match[0], from, to: from + match[0].length, joined })
  }
  return tokens
}

/** How many tokens make up an international phone number that starts here (E.164: 15 digits). */
function phoneLength(text: string, tokens: Token[], at: number): number {
  const first = tokens[at]
  if (first === undefined || first.joined) return 0
  const plus = /\+\(?$/.test(text.slice(Math.max(0, first.from - 2), first.from))
  if (!plus && !first.digits.startsWith('00')) return 0
  const run = runFrom(tokens, at, 17)
  const count = run.reduce((sum, token) => sum + token.digits.length, 0)
  return count <= (plus ? 15 : 17) ? run.length : 0
}

/** The tokens joined from here on, until they hold more than `most` digits. */
function runFrom(tokens: Token[], at: number, most: number): Token[] {
  const run: Token[] = []
  let count = 0
  for (let next = at; next < tokens.length && count <= most; next++) {
    const token = tokens[next]
    if (token === undefined || (next > at && !token.joined)) break
    run.push(token)
    count += token.digits.length
  }
  return run
}

function cardLength(text: string, tokens: Token[], at: number): number {
  const first = tokens[at]
  if (first === undefined || isDecimal(text, first)) return 0
  if (/[A-Z]/.test(text.charAt(first.from - 1))) return 0
  if (first.digits.length >= 13) return isCardNumber(first.digits) ? 1 : 0
  if (!isIssued(first.digits)) return 0
  const run = runFrom(tokens, at, 19)
  for (let length = run.length; length >= 2; length--) {
    if (isCardGrouped(text, run.slice(0, length))) return length
  }
  return 0
}

/** Printed as 4-4-4-4, 4-6-5 and the like: whoever lists small numbers does not give a card. */
function isCardGrouped(text: string, groups: Token[]): boolean {
  if (groups.slice(0, -1).some(({ digits }) => digits.length < 4)) return false
  if (/[.]/.test(text.slice(groups[0]?.from, groups.at(-1)?.to))) return false
  return isCardNumber(groups.map(({ digits }) => digits).join(''))
}

function citizenLength(text: string, tokens: Token[], at: number): number {
  const first = tokens[at]
  if (first === undefined || first.digits.length > 9 || isInsideWord(text, first)) return 0
  const run = runFrom(tokens, at, 8)
  for (let length = run.length; length >= 1; length--) {
    const groups = run.slice(0, length)
    if (!isCitizenNumber(groups.map(({ digits }) => digits).join(''))) continue
    const label = labelNear(text, first.from, groups.at(-1)?.to ?? first.to)
    const alone = !first.joined && !tokens[at + length]?.joined
    if (label === 'bsn' || (label === undefined && isCitizenShape(groups, alone))) return length
  }
  return 0
}

/** Unlabelled, eight digits are a Chamber of Commerce number, and odd groups are a list. */
function isCitizenShape(groups: Token[], alone: boolean): boolean {
  const shape = groups.map(({ digits }) => digits.length).join('-')
  return shape === '9' || (alone && (shape === '3-3-3' || shape === '4-2-3'))
}

/** The label nearest before the number, else a BSN label just after it. */
function labelNear(text: string, from: number, to: number): 'bsn' | 'other' | undefined {
  const before = [...text.slice(Math.max(0, from - NEAR_BEFORE), from).matchAll(LABELS)].at(-1)
  if (before !== undefined) return before.groups?.bsn !== undefined ? 'bsn' : 'other'
  const after = [...text.slice(to, to + NEAR_AFTER).matchAll(LABELS)][0]
  return after?.groups?.bsn !== undefined ? 'bsn' : undefined
}

/** As in a VAT number. */
function isInsideWord(text: string, token: Token): boolean {
  return /\p{L}/u.test(text.charAt(token.from - 1)) || /\p{L}/u.test(text.charAt(token.to))
}

function isDecimal(text: string, token: Token): boolean {
  return /\d[.,]$/.test(text.slice(Math.max(0, token.from - 2), token.from))
}
