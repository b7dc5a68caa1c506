import { plain } from './plain.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

const YES = words(
  `ja jawel jazeker zeker klopt correct juist akkoord prima goed ok oke okay okee top uitstekend graag
  yes yep yeah sure right agreed fine good perfect`,
)
const NO = words('nee neen niet geen onjuist fout no nope not wrong incorrect')
/** What people say around a yes or a no. */
const AROUND = words(
  `dat het is zo hoor helemaal precies maar liever verder bedankt dank u wel
  that s it this all looks is please thanks thank you go on`,
)
const MOST_WORDS = 6

/** Whether the whole message is a yes. */
export function isYes(text: string): boolean {
  return answerIn(text) === 'yes'
}

/** Whether the whole message is a no. */
export function isNo(text: string): boolean {
  return answerIn(text) === 'no'
}

/** One no outweighs every yes: "dat klopt niet". */
function answerIn(text: string): 'yes' | 'no' | undefined {
  const said = plain(text).split(' ', MOST_WORDS + 1)
  const isAnswer = said.every((word) => YES.has(word) || NO.has(word) || AROUND.has(word))
  if (!isAnswer || said.length > MOST_WORDS) return undefined
  if (said.some((word) => NO.has(word))) return 'no'
  return said.some((word) => YES.has(word)) ? 'yes' : undefined
}
