import type { Bag } from './bag.ts'
import { type Lessons, learnTerms, type ReadDocument } from './learn-terms.ts'
import { type Vector, weighed } from './weighting.ts'

const parts = 5

function rankedFor(bag: Bag, partners: ReadonlyMap<string, Vector>, rarity: Vector): string[] {
  const said = weighed(bag, rarity)
  const scores = [...partners].map(([id, vector]) => {
    const score = [...said].reduce((sum, [term, value]) => sum + value * (vector.get(term) ?? 0), 0)
    return { id, score }
  })
  return scores.sort((a, b) => b.score - a.score).map(({ id }) => id)
}

/**
 * How often terms alone name a partner of an English text that were learned without it: every text
 * is kept back once, a fifth of them at a time.
 */
export function keptBackFigures(lessons: Lessons) {
  const known = lessons.subjects.en
  const isTest = ({ language, partners = [] }: ReadDocument): boolean =>
    language === 'en' && partners.some((id) => known.has(id))
  const tests = lessons.documents.filter(isTest)
  const held = Array.from({ length: parts }, (_, part) => {
    const back = tests.filter((_, at) => at % parts === part)
    const rest = lessons.documents.filter((document) => !back.includes(document))
    const { en } = learnTerms({ ...lessons, documents: rest, pairs: [] })
    return back.map(({ bag, partners = [] }) => {
      const ranked = rankedFor(bag, en.partners, en.rarity)
      return {
        first: partners.includes(ranked[0] ?? ''),
        inThree: ranked.slice(0, 3).some((id) => partners.includes(id)),
      }
    })
  }).flat()
  const share = (name: 'first' | 'inThree'): number =>
    Number((held.filter((one) => one[name]).length / held.length).toFixed(3))
  return { texts: held.length, first: share('first'), inThree: share('inThree') }
}
