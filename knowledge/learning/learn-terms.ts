import type { Language } from '../language.ts'
import { noArea } from '../understanding/focus-areas-of.ts'
import { type Alignment, alignmentOf } from './alignment.ts'
import type { Bag } from './bag.ts'
import { centred, centroidsOf, type Example } from './centroids.ts'
import { raritiesOf, sumOf, unit, type Vector } from './weighting.ts'

/** A document as its terms. */
export type ReadDocument = {
  bag: Bag
  language: Language
  partners?: readonly string[]
  areas?: readonly string[]
}

/** Everything there is to learn from, as terms. */
export type Lessons = {
  documents: readonly ReadDocument[]
  pairs: readonly { nl: Bag; en: Bag }[]
  /** What is known beforehand of partners, in each language. */
  subjects: Readonly<Record<Language, ReadonlyMap<string, Bag>>>
}

/** What was learned in one language: how rare terms are, and what they say for each label. */
export type Learned = {
  rarity: Vector
  partners: ReadonlyMap<string, Vector>
  areas: ReadonlyMap<string, Vector>
}

// What a Dutch term says through the English terms it stands for, beside what Dutch texts say.
const translatedShare = 0.6

function partnerExamples(documents: readonly ReadDocument[], known: ReadonlySet<string>) {
  return documents.flatMap(({ bag, partners = [] }): Example[] => {
    const labels = partners.filter((id) => known.has(id))
    return labels.length === 0 ? [] : [{ bag, labels }]
  })
}

const areaExamples = (documents: readonly ReadDocument[]): Example[] =>
  documents.flatMap(({ bag, areas }) =>
    areas === undefined ? [] : [{ bag, labels: areas.length === 0 ? [noArea] : areas }],
  )

function without(vectors: ReadonlyMap<string, Vector>, label: string): Map<string, Vector> {
  return new Map([...vectors].filter(([id]) => id !== label))
}

/** Of a vector over English terms what it means over Dutch ones. */
function translated(vector: Vector, alignment: Alignment): Vector {
  const dutch = new Map<string, number>()
  for (const [term, row] of alignment) {
    let value = 0
    for (const [english, share] of row) value += share * (vector.get(english) ?? 0)
    if (value !== 0) dutch.set(term, value)
  }
  return unit(dutch)
}

function withTranslation(
  dutch: ReadonlyMap<string, Vector>,
  english: ReadonlyMap<string, Vector>,
  alignment: Alignment,
): Map<string, Vector> {
  const shares = [1 - translatedShare, translatedShare]
  return new Map(
    [...english].map(([label, vector]) => {
      const own = dutch.get(label) ?? new Map<string, number>()
      return [label, unit(sumOf([own, translated(vector, alignment)], shares))]
    }),
  )
}

type Centroids = Pick<Learned, 'partners' | 'areas'> & { rarity: Vector }

function centroidsIn(language: Language, { documents, subjects }: Lessons): Centroids {
  const own = documents.filter((document) => document.language === language)
  const rarity = raritiesOf(own.map(({ bag }) => bag))
  const seeds = subjects[language]
  return {
    rarity,
    partners: centroidsOf(partnerExamples(own, new Set(seeds.keys())), seeds, rarity),
    areas: centroidsOf(areaExamples(own), new Map(), rarity),
  }
}

const apart = ({ rarity, partners, areas }: Centroids): Learned => ({
  rarity,
  partners: centred(partners),
  areas: without(centred(areas), noArea),
})

/** Learns what terms say for partners and focus areas, in English and Dutch alike. */
export function learnTerms(lessons: Lessons): Record<Language, Learned> {
  const english = centroidsIn('en', lessons)
  const dutch = centroidsIn('nl', lessons)
  const alignment = alignmentOf(lessons.pairs)
  return {
    en: apart(english),
    nl: apart({
      rarity: dutch.rarity,
      partners: withTranslation(dutch.partners, english.partners, alignment),
      areas: withTranslation(dutch.areas, english.areas, alignment),
    }),
  }
}
