import type { ReadTerm } from '../reading/reading.ts'

const numerals = new Map<string, number>([
  ...'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ...'twintig dertig veertig vijftig zestig zeventig tachtig negentig'
    .split(' ')
    .map((word, index): [string, number] => [word, 20 + 10 * index]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, 20 + 10 * index]),
  ['honderd', 100],
  ['hundred', 100],
  ['duizend', 1000],
  ['thousand', 1000],
  ['tientallen', 30],
  ['dozens', 30],
  ['honderden', 300],
  ['hundreds', 300],
])

const people = new Set(
  `man mensen medewerkers medewerker werknemers personeelsleden collegas fte ftes koppen mensjaren
  people employees employee staff workers colleagues persons personen`.split(/\s+/),
)
const adjectives = new Set('vaste eigen full fulltime parttime permanent'.split(' '))

/** "tweehonderd" or "vijfendertig": a numeral of two or three written as one word. */
function joinedNumeral(plain: string): number | undefined {
  for (const [unit, factor] of [
    ['duizend', 1000],
    ['honderd', 100],
  ] as const) {
    const at = plain.indexOf(unit)
    if (at < 0) continue
    const before = plain.slice(0, at)
    const after = plain.slice(at + unit.length).replace(/^en/, '')
    const count = before === '' ? 1 : numeral(before)
    const rest = after === '' ? 0 : numeral(after)
    return count === undefined || rest === undefined ? undefined : count * factor + rest
  }
  const tens = /^(.+?)en(.*tig)$/.exec(plain)
  const ones = tens?.[1] === undefined ? undefined : numerals.get(tens[1])
  const ten = tens?.[2] === undefined ? undefined : numerals.get(tens[2])
  return ones === undefined || ten === undefined ? undefined : ones + ten
}

function numeral(plain: string): number | undefined {
  return numerals.get(plain) ?? joinedNumeral(plain)
}

/** A count in digits ("1.200", "60-70" as 60) or in words, with where it starts. */
function numberBefore(
  terms: readonly ReadTerm[],
  at: number,
): { value: number; from: number } | undefined {
  const term = terms[at]
  if (!term) return undefined
  if (/^\d{3}$/.test(term.plain) && /^\d{1,3}$/.test(terms[at - 1]?.plain ?? '')) {
    const joined = Number(`${terms[at - 1]?.plain}${term.plain}`)
    if (terms[at - 1]?.end === term.start - 1) return { value: joined, from: at - 1 }
  }
  if (/^\d{1,6}$/.test(term.plain)) return { value: Number(term.plain), from: at }
  const value = numeral(term.plain)
  if (value === undefined) return undefined
  const before = terms[at - 1] ? numeral(terms[at - 1]?.plain ?? '') : undefined
  const isHundreds = value === 100 || value === 1000
  return isHundreds && before !== undefined && before < 100
    ? { value: before * value, from: at - 1 }
    : { value, from: at }
}

/** How many people an organisation says it has, and the words for it: positions, `to` exclusive. */
export function headCount(
  terms: readonly ReadTerm[],
): { people: number; from: number; to: number } | undefined {
  for (const [at, term] of terms.entries()) {
    const head = term.parts.at(-1)
    const counts =
      people.has(term.plain) || (head !== undefined && /^(medewerker|werknemer)$/.test(head))
    if (!counts) continue
    const before = adjectives.has(terms[at - 1]?.plain ?? '') ? at - 2 : at - 1
    const found = numberBefore(terms, before)
    if (found) return { people: found.value, from: found.from, to: at + 1 }
  }
  return undefined
}
