import type { Found } from './found.ts'

/** What a text gives as number in the Dutch trade register (Handelsregister). */
export type KvkNumber = {
  kvkNumber?: Found<string>
  /** Given as one, but of another length than eight digits. */
  kvkDoubtful?: Found<string>
}

/** Eight in a row, or groups of some length. */
const digits = String.raw`\d{8}(?!\d)|\d(?:[ \u00a0.-]?\d){4,12}(?!\d)`
const labelled = new RegExp(
  String.raw`(?<![\p{L}])(?:kvk|k\.v\.k\.?|kamer van koophandel|handelsregister|chamber of commerce|trade register|coc)` +
    String.raw`[ -]{0,2}(?:inschrijf|registratie|registration)?[ -]{0,2}(?:(?:nummer|number|nr|no)\.?)?[\s:=#]{0,3}` +
    `(?:(?:is|onder|under|with|met)(?: nummer| number)?[ :]{1,2})?(${digits})`,
  'giu',
)
const alone = /^\s*(\d(?:[ \u00a0.-]?\d){5,8})\s*\.?\s*$/
const length = 8
const certain = { labelled: 0.95, alone: 0.7, doubtful: 0.6 }

/** "20270301" and "01032027" are rather a day. */
const isDate = (number: string): boolean =>
  /^(?:20\d\d(?:0[1-9]|1[0-2])[0-3]\d|[0-3]\d(?:0[1-9]|1[0-2])20\d\d)$/.test(number)

function numberFrom(written: string, confidence: number): KvkNumber {
  const value = written.replace(/\D/g, '')
  const words = [written.trim()]
  return value.length === length
    ? { kvkNumber: { value, words, confidence } }
    : { kvkDoubtful: { value, words, confidence: certain.doubtful } }
}

/**
 * The number in the Dutch trade register, eight digits as text: behind its name ("KVK: 12 34 56 78")
 * or as the whole message. A number of another length is doubtful.
 */
export function kvkNumberOf(text: string): KvkNumber {
  const found = [...text.matchAll(labelled)].map(([, written = '']) =>
    numberFrom(written, certain.labelled),
  )
  const [first] = found
  if (first) return found.find(({ kvkNumber }) => kvkNumber) ?? first
  const whole = alone.exec(text)?.[1]
  if (whole === undefined || isDate(whole.replace(/\D/g, '')) || /^0\d{8}/.test(whole)) return {}
  return numberFrom(whole, certain.alone)
}
