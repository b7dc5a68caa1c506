import type { Language } from '../language.ts'
import { type Alignment, alignmentOf } from './alignment.ts'
import type { Bag } from './bag.ts'
import { latentOf } from './latent.ts'
import { examplesOf, type ReadDocument, subjectExamples, toldIn } from './term-examples.ts'
import { termRegression } from './term-regression.ts'
import { type Usual, usualIn } from './usual.ts'
import { raritiesOf, sumOf, type Vector, weighed } from './weighting.ts'

/** Everything there is to learn from, as terms. */
export type Lessons = {
  documents: readonly ReadDocument[]
  pairs: readonly { nl: Bag; en: Bag }[]
  /** What is known beforehand of partners, subject by subject, in each language. */
  subjects: Readonly<Record<Language, ReadonlyMap<string, readonly Bag[]>>>
}

/** What was learned in one language: how rare terms are, and what they say for each partner. */
export type Learned = { rarity: Vector; partners: ReadonlyMap<string, Vector> }

const directions = 160
const pace = { rounds: 300, restraint: 2e-5 }
// What a Dutch term says through the English terms it stands for, beside what Dutch texts say.
const translatedShare = 0.6

function learnedIn(
  language: Language,
  { documents, subjects }: Lessons,
): Learned & { usual: Usual } {
  const own = documents.filter((document) => document.language === language)
  const rarity = raritiesOf(own.map(({ bag }) => bag))
  const known = subjects[language]
  const labels = [...known.keys()]
  const examples = [
    ...own.flatMap((document) => examplesOf(document, labels, rarity)),
    ...subjectExamples(known, labels, rarity),
  ]
  const tookPart = own.flatMap(({ partners = [] }) => {
    const shares = toldIn(partners, labels)
    return shares ? [shares] : []
  })
  const texts = [...own.map(({ bag }) => bag), ...[...known.values()].flat()]
  const latent = latentOf(
    texts.map((bag) => weighed(bag, rarity)),
    directions,
  )
  const { base, weightsOf } = termRegression(examples, latent, labels.length, pace)
  const weights = new Map([...rarity.keys()].map((term) => [term, weightsOf(term)]))
  const columnOf = (at: number): Vector =>
    new Map([...weights].map(([term, row]) => [term, row[at] ?? 0]))
  return {
    rarity,
    partners: new Map(labels.map((label, at) => [label, columnOf(at)])),
    usual: usualIn(labels, base, examples, tookPart),
  }
}

/** Of a vector over English terms what it means over Dutch ones. */
function translated(vector: Vector, alignment: Alignment): Vector {
  const dutch = new Map<string, number>()
  for (const [term, row] of alignment) {
    let value = 0
    for (const [english, share] of row) value += share * (vector.get(english) ?? 0)
    if (value !== 0) dutch.set(term, value)
  }
  return dutch
}

function withTranslation({ rarity, partners }: Learned, english: Learned, alignment: Alignment) {
  const shares = [1 - translatedShare, translatedShare]
  const both = [...english.partners].map(([label, vector]) => {
    const own = partners.get(label) ?? new Map<string, number>()
    return [label, sumOf([own, translated(vector, alignment)], shares)] as const
  })
  return { rarity, partners: new Map(both) }
}

/** Learns what English terms say for partners. */
export const learnEnglish = (lessons: Lessons): Learned & { usual: Usual } =>
  learnedIn('en', lessons)

/** Learns what terms say for partners, in English and Dutch alike. */
export function learnTerms(lessons: Lessons): Record<Language, Learned> & { usual: Usual } {
  const { usual, ...en } = learnEnglish(lessons)
  const nl = withTranslation(learnedIn('nl', lessons), en, alignmentOf(lessons.pairs))
  return { en, nl, usual }
}
