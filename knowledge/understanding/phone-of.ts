import type { Found } from './found.ts'

const gap = String.raw`[ \u00a0.\-–/]{0,3}`
const countryCode = String.raw`(?:\+|(?<![\d+])00)[1-9]\d{0,2}`
/** Numbers as they are written; what they are is decided afterwards. */
const forms = new RegExp(
  [
    String.raw`(?<international>${countryCode}${gap}(?:\(\d{1,4}\)${gap})?\d(?:${gap}\d){4,13})`,
    String.raw`(?<service>(?<![\d+]|\d[-./])0[89]00(?:${gap}\d{4}|${gap}\d{7}))`,
    String.raw`(?<national>(?<![\d+]|\d[-./])\(?0(?:\)?${gap}\d){9})`,
    String.raw`(?<bare>(?<=(?:tel|telefoon|telefoonnummer|phone|mobiel|mobile|whatsapp)[.:]?\s{1,2})(?:31|32|44|49)\d{8,10})`,
  ]
    .map((form) => String.raw`${form}(?![\d@]|[.,/-]\d)`)
    .join('|'),
  'giu',
)
/** What tells that the digits are no phone number, or not one to call. */
const otherNumber =
  /(?:kvk|k\.v\.k\.?|handelsregister|rsin|bsn|btw|vat|iban|fax|order|factuur|invoice|[A-Z]{2}\d{2} ?[A-Z]{4})[^\p{L}\d]{0,3}(?:nummer|number|nr|no)?[^\p{L}\d]{0,3}$/iu
const lookBack = 24
/** Subscriber and service numbers of the Dutch numbering plan, without the first 0. */
const dutch = /^(?:[1-57]\d{8}|6[1-58]\d{7}|8[4578]\d{7}|[89]00\d{4,7})$/
/** Country code and number together, ITU-T E.164. */
const foreign = /^[1-9]\d{7,14}$/
const certain = { one: 0.95, several: 0.7 }

const digitsOf = (written: string): string => written.replace(/\D/g, '')

function dutchNumber(digits: string): string | undefined {
  return dutch.test(digits) ? `+31${digits}` : undefined
}

function internationalNumber(written: string): string | undefined {
  const digits = digitsOf(written.replace('(0)', '')).replace(/^00/, '')
  if (digits.startsWith('31')) return dutchNumber(digits.slice(2).replace(/^0/, ''))
  return foreign.test(digits) ? `+${digits}` : undefined
}

function numberOf(match: RegExpMatchArray): string | undefined {
  const { international, service, national, bare } = match.groups ?? {}
  const local = service ?? national
  if (local !== undefined) return dutchNumber(digitsOf(local).slice(1))
  const written = international ?? bare
  return written === undefined ? undefined : internationalNumber(written)
}

/** A phone number to call, Dutch or foreign, in the form of ITU-T E.164 ("+31612345678"). */
export function phoneOf(text: string): Found<string> | undefined {
  const found = [...text.matchAll(forms)].flatMap((match) => {
    const isOther = otherNumber.test(text.slice(Math.max(0, match.index - lookBack), match.index))
    const value = isOther ? undefined : numberOf(match)
    return value === undefined ? [] : [{ value, words: [match[0]] }]
  })
  const [first] = found
  if (!first) return undefined
  const isOne = found.every(({ value }) => value === first.value)
  return { ...first, confidence: isOne ? certain.one : certain.several }
}

/** The phone number that a text holds, where it holds one and not several. */
export function onlyPhoneIn(text: string): string | undefined {
  const found = phoneOf(text)
  return found?.confidence === certain.one ? found.value : undefined
}
