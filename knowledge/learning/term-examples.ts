import type { Language } from '../language.ts'
import type { Bag } from './bag.ts'
import type { Likely } from './document.ts'
import { sharesOf } from './lessons.ts'
import type { TermExample } from './term-regression.ts'
import { type Vector, weighed } from './weighting.ts'

/** A document as its terms, those of its title also by themselves. */
export type ReadDocument = {
  bag: Bag
  /** Its title, and what it says beyond that, where it has one. */
  parts?: { title: Bag; rest: Bag }
  language: Language
  partners?: readonly string[]
  likely?: Likely
}

// Those who judge leave more open than turns out.
const decision = 1.5
// What a known subject counts beside other texts, a text that was judged only and its title, and of
// one with a title whose partners took part the whole and each of its parts.
const counts = { subject: 0.5, judged: 0.7, judgedTitle: 0.3, whole: 0.7, part: 0.5 }

/** Who of these would work on a text by judgement: who is likeliest more clearly than was judged. */
function decided(likely: Likely, labels: readonly string[]): number[] | undefined {
  const shares = labels.map((id) => (likely[id] ?? 0) ** decision)
  const sum = shares.reduce((all, share) => all + share, 0)
  return sum === 0 ? undefined : shares.map((share) => share / sum)
}

/** Those that took part, the first of them above all; undefined where none of these did. */
export function toldIn(
  partners: readonly string[],
  labels: readonly string[],
): number[] | undefined {
  const named = partners.filter((id) => labels.includes(id))
  return named.length > 0 ? sharesOf(named, labels) : undefined
}

/**
 * How far a text is an example of each partner: of those that took part, the first of them above
 * all, and of those that would by judgement; by half where both are known.
 */
function sharesIn(
  { partners = [], likely }: ReadDocument,
  labels: readonly string[],
): number[] | undefined {
  const told = toldIn(partners, labels)
  const judged = likely && decided(likely, labels)
  return told && judged
    ? told.map((share, at) => (share + (judged[at] ?? 0)) / 2)
    : (told ?? judged)
}

/** A text as an example of partners, and by its title alone; one they took part in by the rest too. */
export function examplesOf(
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
  const tookPart = toldIn(partners, labels) !== undefined
  if (parts === undefined) return [example(bag, tookPart ? 1 : counts.judged)]
  const { title, rest } = parts
  return tookPart
    ? [example(bag, counts.whole), example(title, counts.part), example(rest, counts.part)]
    : [example(bag, counts.judged), example(title, counts.judgedTitle)]
}

/** What is known of partners beforehand, as examples of them. */
export function subjectExamples(
  subjects: ReadonlyMap<string, readonly Bag[]>,
  labels: readonly string[],
  rarity: Vector,
): TermExample[] {
  return [...subjects].flatMap(([id, bags]) => {
    const shares = sharesOf([id], labels)
    return bags.map((bag) => ({ text: weighed(bag, rarity), counts: counts.subject, shares }))
  })
}
