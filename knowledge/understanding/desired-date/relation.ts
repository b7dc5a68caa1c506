/** What the words before a time make of it: "voor de zomer", "vanaf maart", "after Q2". */
export type Relation = 'before' | 'by' | 'from' | 'after' | 'during' | 'none'

const between = '(?: (?:op|in|de|het|the))*'
const ending = (source: string): RegExp =>
  new RegExp(String.raw`(?<!\S)(?:${source})${between} $`, 'u')

/** The first that fits counts; what is not wanted before March is wanted from then on. */
const relations: [Relation, RegExp][] = [
  ['from', ending('(?:niet|not) (?:eerder dan|voor|before|until)|pas (?:vanaf|in|op)')],
  ['after', ending('(?:pas )?na|after|following')],
  [
    'by',
    ending('uiterlijk|by|until|no later than|niet later dan|tegen|deadline(?: (?:is|,|ligt))*'),
  ],
  ['before', ending('voor|before|ahead of|in time for')],
  ['from', ending('vanaf|per|from|starting|as of|ingaande|met ingang van')],
  ['during', ending('in|during|tijdens|rond|rondom|around|op|on|tussen|between|van|nog')],
]
const farthest = 40

/** How the time that starts at an offset on a plain line is related to, and where that is said. */
export function relationBefore(line: string, start: number): { relation: Relation; start: number } {
  const from = Math.max(0, start - farthest)
  const before = line.slice(from, start)
  for (const [relation, pattern] of relations) {
    const match = pattern.exec(before)
    if (match) return { relation, start: from + match.index }
  }
  return { relation: 'none', start }
}
