import type { Word } from './text.ts'

const noThing = new Set(['geen', 'zonder', 'no', 'without', 'nor', 'noch'])
const notSo = new Set(['niet', 'not', 'dont', 'doesnt', 'isnt', 'arent', 'didnt', 'nooit', 'never'])
// "niet alleen", "not only", and "niet waar te beginnen", where what follows is no denial.
const takesItBack = new Set(
  `alleen enkel only just waar hoe wat of welke wie wanneer waarom where how what whether which who
  if sure zeker genoeg enough zo so yet nog meer`.split(/\s+/),
)
const knowing = new Set('weet weten wist know knew knows sure zeker idee idea'.split(' '))
const endsIt = new Set('maar wel but however echter omdat because want en and'.split(' '))
const reach = { noThing: 3, notSo: 5 }

/** Whether a plain word denies what follows it. */
export const isDenial = (plain: string): boolean => noThing.has(plain) || notSo.has(plain)

function reachAt(words: readonly Word[], at: number): number {
  const plain = words[at]?.plain ?? ''
  if (noThing.has(plain)) return reach.noThing
  if (!notSo.has(plain)) return 0
  const before = words[at - 1]?.plain ?? ''
  const after = words[at + 1]?.plain ?? ''
  return knowing.has(before) || knowing.has(after) || takesItBack.has(after) ? 0 : reach.notSo
}

/**
 * Positions of the words a text denies: what follows "geen", "niet", "not a" and the like, to the
 * end of the clause, a "but" or a few words on.
 */
export function deniedWords(words: readonly Word[]): Set<number> {
  const denied = new Set<number>()
  words.forEach((word, at) => {
    const far = reachAt(words, at)
    for (let next = at + 1; next <= at + far; next += 1) {
      const other = words[next]
      if (!other || other.clause !== word.clause || endsIt.has(other.plain)) return
      denied.add(next)
    }
  })
  return denied
}
