const listed = (words: string, from: number, step = 1): [string, number][] =>
  words.split(' ').map((word, index) => [word, from + step * index])

const numerals = new Map<string, number>([
  ...listed(
    'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    0,
  ),
  ...listed(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
  ),
  ...listed('twintig dertig veertig vijftig zestig zeventig tachtig negentig', 20, 10),
  ...listed('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ['honderd', 100],
  ['hundred', 100],
  ['duizend', 1000],
  ['thousand', 1000],
])

const hundreds = [
  ['duizend', 1000],
  ['honderd', 100],
] as const

/** "tweehonderd" or "vijfendertig": a numeral of two or three written as one word. */
function joinedNumeral(plain: string): number | undefined {
  for (const [unit, factor] of hundreds) {
    const at = plain.indexOf(unit)
    if (at < 0) continue
    const before = plain.slice(0, at)
    const after = plain.slice(at + unit.length).replace(/^en/, '')
    const count = before === '' ? 1 : wordValue(before)
    const rest = after === '' ? 0 : wordValue(after)
    return count === undefined || rest === undefined ? undefined : count * factor + rest
  }
  const [, one = '', ten = ''] = /^([a-z]{3,6})en([a-z]{1,6}tig)$/.exec(plain) ?? []
  const [ones, tens] = [numerals.get(one), numerals.get(ten)]
  return ones === undefined || tens === undefined ? undefined : ones + tens
}

const longest = 40

function wordValue(plain: string): number | undefined {
  if (plain.length > longest) return undefined
  return numerals.get(plain) ?? joinedNumeral(plain)
}

/**
 * The whole number that a plain word says: in digits ("60", at most six), in words ("vijftig",
 * "tweehonderdvijftig", "sixty"), or about ("zestigtal").
 */
export function numeralOf(plain: string): number | undefined {
  if (/^\d{1,6}$/.test(plain)) return Number(plain)
  return wordValue(plain) ?? wordValue(/^(.+)tal$/.exec(plain)?.[1] ?? '')
}
