import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../knowledge/evaluation/seeded-random.ts'
import type { Likely } from '../../../knowledge/learning/document.ts'
import { type Lessons, learnTerms } from '../../../knowledge/learning/learn-terms.ts'
import type { ReadDocument } from '../../../knowledge/learning/term-examples.ts'

const bag = (words: readonly string[]) => new Map(words.map((word) => [word, 1]))

const about = (words: readonly string[], partners?: string[]): ReadDocument => ({
  bag: bag(words),
  language: 'en',
  ...(partners && { partners }),
})

/** So many words of a subject: "flight0", "flight1" and so on. */
const wordsOf = (subject: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${subject}${at}`)

const random = seededRandom(1)
const some = (words: readonly string[], share: number) => words.filter(() => random() < share)
const texts = (count: number, words: readonly string[], partners?: string[]) =>
  Array.from({ length: count }, () => about(some(words, 0.1), partners))
const judged = (count: number, words: readonly string[], likely: Likely) =>
  Array.from({ length: count }, () => ({ ...about(some(words, 0.1)), likely }))

/** Words that only texts without a partner have. */
const unseen = 50
const [flight, care] = [wordsOf('flight', 200), wordsOf('care', 200)]
/** Words of texts of which somebody only judged who would work on them. */
const [sea, soil] = [wordsOf('sea', 40), wordsOf('soil', 40)]

const lessons: Lessons = {
  documents: [
    ...texts(30, flight.slice(unseen), ['sky']),
    ...texts(10, care.slice(unseen), ['ward']),
    // Nobody is said to take part in these; they tell which words go together.
    ...texts(150, flight),
    ...texts(150, care),
    ...judged(20, sea, { sky: 0.7, ward: 0.3 }),
    ...judged(20, soil, { ward: 1 }),
    ...judged(20, flight, { nobody: 1 }),
  ],
  pairs: [{ nl: bag(['vleugel']), en: bag(['flight60']) }],
  subjects: {
    en: new Map([
      ['sky', [bag(['flight61'])]],
      ['ward', [bag(['care61'])]],
    ]),
    nl: new Map([
      ['sky', [bag(['vliegen'])]],
      ['ward', [bag(['zorgen'])]],
    ]),
  },
}
const { en, nl, usual } = learnTerms(lessons)
const says = (partner: string, term: string, { partners } = en): number =>
  partners.get(partner)?.get(term) ?? 0
const mean = (partner: string, terms: readonly string[]): number =>
  terms.reduce((sum, term) => sum + says(partner, term), 0) / terms.length

describe('what is learned of terms', () => {
  it('speaks for who took part in projects with them, and against others', () => {
    expect(mean('sky', flight.slice(unseen))).toBeGreaterThan(0.1)
    expect(mean('ward', flight.slice(unseen))).toBeLessThan(-0.1)
  })

  it('reaches terms of no project by those they stand beside elsewhere', () => {
    expect(mean('sky', flight.slice(0, unseen))).toBeGreaterThan(0.01)
    expect(mean('ward', care.slice(0, unseen))).toBeGreaterThan(0.01)
  })

  it('speaks for who would work on texts by judgement, most for who is likeliest', () => {
    expect(mean('sky', sea)).toBeGreaterThan(mean('ward', sea))
    expect(mean('ward', soil)).toBeGreaterThan(mean('sky', sea))
  })

  it('holds for the Dutch words that say the same', () => {
    expect(says('sky', 'vleugel', nl)).toBeGreaterThan(0)
  })

  it('knows apart from terms who takes part in most', () => {
    expect(usual.get('sky')).toBeGreaterThan(usual.get('ward') ?? 0)
  })

  it('is the same each time', () => {
    expect(learnTerms(lessons).en).toEqual(en)
  })
})
