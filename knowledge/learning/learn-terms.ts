import type { Language } from '../language.ts'
import { type Alignment, alignmentOf } from './alignment.ts'
import type { Bag } from './bag.ts'
import type { Likely } from './document.ts'
import { latentOf } from './latent.ts'
import { sharesOf } from './lessons.ts'
import { type TermExample, termRegression } from './term-regression.ts'
import { raritiesOf, sumOf, type Vector, weighed } from './weighting.ts'

/** A document as its terms, those of its title also by themselves. */
export type ReadDocument = {
  bag: Bag
  /** Its title, and what it says beyond that, where it has one. */
  parts?: { title: Bag; rest: Bag }
  language: Language
  partners?: readonly string[]
  likely?: Likely
}

/** Everything there is to learn from, as terms. */
export type Lessons = {
  documents: readonly ReadDocument[]
  pairs: readonly { nl: Bag; en: Bag }[]
  /** What is known beforehand of partners, subject by subject, in each language. */
  subjects: Readonly<Record<Language, ReadonlyMap<string, readonly Bag[]>>>
}

/** What was learned in one language: how rare terms are, and what they say for each partner. */
export type Learned = { rarity: Vector; partners: ReadonlyMap<string, Vector> }

/** What each partner has before anything is said. */
export type Usual = ReadonlyMap<string, number>

const directions = 160
// Those who judge leave more open than turns out.
const decision = 1.5
// What a known subject, a text that was judged only, a whole text with a title, and each of its parts
// count beside other texts.
const counts = { subject: 0.5, judged: 0.7, whole: 0.7, part: 0.5 }
const pace = { rounds: 300, restraint: 2e-5 }
// What a Dutch term says through the English terms it stands for, beside what Dutch texts say.
const translatedShare = 0.6

/** Who of these would work on a text by judgement: who is likeliest more clearly than was judged. */
function decided(likely: Likely, labels: readonly string[]): number[] | undefined {
  const shares = labels.map((id) => (likely[id] ?? 0) ** decision)
  const sum = shares.reduce((all, share) => all + share, 0)
  return sum === 0 ? undefined : shares.map((share) => share / sum)
}

/**
 * How far a text is an example of each partner: of those that took part, the first of them above
 * all, and of those that would by judgement; by half where both are known.
 */
function sharesIn(
  { partners = [], likely }: ReadDocument,
  labels: readonly string[],
): number[] | undefined {
  const named = partners.filter((id) => labels.includes(id))
  const told = named.length > 0 ? sharesOf(named, labels) : undefined
  const judged = likely && decided(likely, labels)
  return told && judged
    ? told.map((share, at) => (share + (judged[at] ?? 0)) / 2)
    : (told ?? judged)
}

/** A text as an example of partners; one they took part in by its parts as well. */
function examplesOf(
  document: ReadDocument,
  labels: readonly string[],
  rarity: Vector,
): TermExample[] {
  const { bag, parts, partners = [] } = document
  const shares = sharesIn(document, labels)
  if (shares === undefined) return []
  const example = (one: Bag, share: number) => ({
    text: weighed(one, rarity),
    counts: share,
    shares,
  })
  if (!partners.some((id) => labels.includes(id))) return [example(bag, counts.judged)]
  if (parts === undefined) return [example(bag, 1)]
  const ofParts = [parts.title, parts.rest].map((part) => example(part, counts.part))
  return [example(bag, counts.whole), ...ofParts]
}

function subjectExamples(
  subjects: ReadonlyMap<string, readonly Bag[]>,
  labels: readonly string[],
  rarity: Vector,
): TermExample[] {
  return [...subjects].flatMap(([id, bags]) => {
    const shares = sharesOf([id], labels)
    return bags.map((bag) => ({ text: weighed(bag, rarity), counts: counts.subject, shares }))
  })
}

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
    usual: new Map(labels.map((label, at) => [label, base[at] ?? 0])),
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
