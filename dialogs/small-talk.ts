import { plain } from './plain.ts'
import type { Wording } from './wording/wording.ts'

const GREETING =
  /^(hallo|hoi|hey|hi|dag|goedendag|goede ?morgen|goede ?middag|goeden ?avond|hello|good (morning|afternoon|evening|day)|daar ben ik weer|i am back)( (daar|allemaal|there|again|weer))?$/
const THANKS =
  /^(dank u( wel)?|dankuwel|bedankt|hartelijk dank|thanks|thank you|many thanks)( .{0,20})?$/
const GO_ON =
  /^(verder( gaan)?|ga (maar )?verder|doorgaan|ga door|we gaan verder|wij gaan verder|go on|continue|carry on|resume|let s go on|proceed)$/

/** What is said back to words that are no answer: a greeting, thanks, going on after a break. */
export function smallTalk(text: string, wording: Wording): string | undefined {
  if (text.length > 60) return undefined
  const said = plain(text)
  if (GREETING.test(said)) return wording.greeting
  if (THANKS.test(said)) return wording.welcome
  return GO_ON.test(said) ? wording.goingOn : undefined
}
