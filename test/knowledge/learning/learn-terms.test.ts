import { describe, expect, it } from 'vitest'
import {
  type Lessons,
  learnTerms,
  type ReadDocument,
} from '../../../knowledge/learning/learn-terms.ts'

const bag = (words: string) => new Map(words.split(' ').map((word) => [word, 1]))

const about = (words: string, partners?: string[]): ReadDocument => ({
  bag: bag(words),
  language: 'en',
  ...(partners && { partners }),
})

const lessons: Lessons = {
  documents: [
    ...[1, 2, 3].map(() => about('wing flight engine', ['sky'])),
    about('patient blood cell', ['ward']),
    // Nobody is said to take part in these; they tell which words go together.
    ...[1, 2, 3].map(() => about('glider wing flight')),
    ...[1, 2, 3].map(() => about('plasma blood cell')),
  ],
  pairs: [{ nl: bag('vleugel'), en: bag('wing') }],
  subjects: {
    en: new Map([
      ['sky', [bag('flight')]],
      ['ward', [bag('blood')]],
    ]),
    nl: new Map([
      ['sky', [bag('vliegen')]],
      ['ward', [bag('bloed')]],
    ]),
  },
}
const { en, nl, usual } = learnTerms(lessons)
const says = (partner: string, term: string, { partners } = en): number =>
  partners.get(partner)?.get(term) ?? 0

describe('what is learned of terms', () => {
  it('speaks for who took part in projects with them, and against others', () => {
    expect(says('sky', 'wing')).toBeGreaterThan(0)
    expect(says('ward', 'wing')).toBeLessThan(0)
  })

  it('reaches terms of no project by those they stand beside elsewhere', () => {
    expect(says('sky', 'glider')).toBeGreaterThan(0)
    expect(says('ward', 'plasma')).toBeGreaterThan(0)
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
