import type { Choice } from './question.ts'

const YES =
  /^(ja|jawel|jazeker|zeker|klopt|dat klopt|correct|juist|akkoord|prima|goed|ok|oke|okay|yes|yep|sure|right|correct|that is right|agreed|fine)( (hoor|graag|dat klopt|klopt|please|that is right))?$/
const NO =
  /^(nee|neen|nope|no|niet|klopt niet|dat klopt niet|onjuist|wrong|not right)( (bedankt|dank u|thanks|thank you))?$/

/** Whether the whole message is a yes. */
export function isYes(text: string): boolean {
  return YES.test(plain(text))
}

/** Whether the whole message is a no. */
export function isNo(text: string): boolean {
  return NO.test(plain(text))
}

/**
 * The choice a typed text names: by its whole title, or by words that only one title has.
 * Undefined when none or more than one fits.
 */
export function choiceNamed(text: string, choices: Choice[]): string | undefined {
  const said = plain(text)
  const same = choices.find(({ title }) => plain(title) === said)
  if (same) return same.choice
  if (said.length < 4 || said.length > 80) return undefined
  const within = choices.filter(({ title }) => ` ${plain(title)} `.includes(` ${said} `))
  const around = choices.filter(({ title }) => ` ${said} `.includes(` ${plain(title)} `))
  const only = within.length > 0 ? within : around
  return only.length === 1 ? only[0]?.choice : undefined
}

/** The choice a typed number points at, counted from 1 as they are shown. */
export function choiceAt(text: string, choices: () => Choice[]): string | undefined {
  const said = plain(text)
  return /^\d{1,2}$/.test(said) ? choices()[Number(said) - 1]?.choice : undefined
}

/** Lower case, accents and punctuation away, single spaces: how short answers and commands are compared. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}@+]+/gu, ' ')
    .trim()
}
