import { isFunctionWord } from '../knowledge/reading/function-words.ts'
import { plain } from './plain.ts'
import type { Choice, Situation } from './question.ts'
import { wordingIn } from './wording/wording.ts'

const SHORTEST = 4
const LONGEST = 80

/** The choice a typed text names, in either language whatever is spoken. */
export function choiceSaid(
  text: string,
  choicesIn: (situation: Situation) => Choice[],
  situation: Situation,
): string | undefined {
  const language = situation.language === 'nl' ? 'en' : 'nl'
  const others = choicesIn({ ...situation, language, wording: wordingIn(language) })
  return choiceNamed(text, [...choicesIn(situation), ...others])
}

/** The choice whose whole title a text is: for answers that must not be guessed at. */
export function titleSaid(text: string, choices: Choice[]): string | undefined {
  const said = plain(text)
  return choices.find(({ title }) => plain(title) === said)?.choice
}

/** "EEN" is the Enterprise Europe Network; "een" is not. */
const isOnlyInCapitals = (title: string): boolean =>
  title === title.toUpperCase() && isFunctionWord(plain(title))

/**
 * The choice a typed text names: by its whole title, or by words that only its titles have.
 * Undefined when none or more than one fits.
 */
export function choiceNamed(text: string, all: Choice[]): string | undefined {
  const words = text.split(/\P{L}+/u)
  const choices = all.filter(({ title }) => !isOnlyInCapitals(title) || words.includes(title))
  const same = titleSaid(text, choices)
  if (same !== undefined) return same
  const said = plain(text)
  if (said.length < SHORTEST || said.length > LONGEST) return undefined
  const within = choices.filter(({ title }) => ` ${plain(title)} `.includes(` ${said} `))
  const around = choices.filter(({ title }) => ` ${said} `.includes(` ${plain(title)} `))
  const [only, ...more] = new Set((within.length > 0 ? within : around).map(({ choice }) => choice))
  return more.length === 0 ? only : undefined
}

/** The choice a typed number points at, counted from 1 as they are shown. */
export function choiceAt(text: string, choices: Choice[]): string | undefined {
  const said = plain(text)
  return /^\d{1,2}$/.test(said) ? choices[Number(said) - 1]?.choice : undefined
}
