import { type CommonQuestion, waysToAsk } from '../common-question.ts'
import { type Language, languages } from '../language.ts'
import { isFunctionWord } from '../reading/function-words.ts'
import { type Spelling, spellingOf } from '../reading/spelling.ts'
import { dutchStem, englishStem } from '../reading/stem.ts'
import { plainsOf } from '../reading/text.ts'
import type { Hub } from '../schema.ts'
import { fillers, spokenAlike } from './spoken-alike.ts'

/** One way to ask a question: the stem of each of its words, and how much all of them tell. */
export type Phrasing = { question: string; stems: string[]; weight: number }

/** What common questions are recognised by. */
export type QuestionIndex = {
  /** The ways to ask that use a telling stem. */
  phrasings: ReadonlyMap<string, readonly Phrasing[]>
  /** The questions a stem is used in. */
  questionsOf: ReadonlyMap<string, ReadonlySet<string>>
  /** How much a stem tells: the fewer questions it is used in, the more. */
  weights: ReadonlyMap<string, number>
  /** How much a stem tells that none of them uses. */
  weightUnused: number
  spelling: Spelling
}

const stemIn: Record<Language, (plain: string) => string> = { nl: dutchStem, en: englishStem }
// Whoever names the hub or its region says with it to whom he speaks, and not what he asks.
const ofNames = 0.4
// A stem in a quarter of the questions or more tells nothing by itself.
const telling = 1.4
// What counts as used in less than one question: a word that none of them has.
const unused = 0.7

type Words = Omit<Phrasing, 'weight'>

const stemsOf = (text: string, language: Language): string[] =>
  plainsOf(text.replace(/\{\w+\}/g, ''))
    .filter((plain) => !fillers.has(plain))
    .map((plain) => stemIn[language](spokenAlike(plain)))

function wordsOf(one: CommonQuestion): Words[] {
  return languages.flatMap((language) =>
    waysToAsk(one, language).map((text) => ({ question: one.id, stems: stemsOf(text, language) })),
  )
}

function usesOf(ways: readonly Words[]): Map<string, Set<string>> {
  const uses = new Map<string, Set<string>>()
  for (const { question, stems } of ways)
    for (const stem of stems) uses.set(stem, (uses.get(stem) ?? new Set()).add(question))
  return uses
}

function nameStems({ name, region }: Hub): Set<string> {
  const stems = languages.flatMap((language) =>
    stemsOf(`${name[language]} ${region[language]}`, language),
  )
  return new Set(stems.filter((stem) => stem !== 'ai'))
}

type Weighed = Pick<QuestionIndex, 'weights' | 'weightUnused'>

/** How much a stem tells of which question is asked. */
export const weightIn =
  ({ weights, weightUnused }: Weighed) =>
  (stem: string): number =>
    weights.get(stem) ?? weightUnused

/** Builds what common questions are found by. */
export function questionIndexOf(questions: readonly CommonQuestion[], hub: Hub): QuestionIndex {
  const ways = questions.flatMap(wordsOf)
  const questionsOf = usesOf(ways)
  const names = nameStems(hub)
  const weigh = (uses: number): number => Math.log((questions.length + 1) / uses)
  const weights = new Map(
    [...questionsOf].map(([stem, { size }]): [string, number] => [
      stem,
      names.has(stem) ? ofNames : weigh(size),
    ]),
  )
  const weighed = { weights, weightUnused: weigh(unused) }
  const weightOf = weightIn(weighed)
  const phrasings = new Map<string, Phrasing[]>()
  for (const { question, stems } of ways) {
    const weight = stems.reduce((sum, stem) => sum + weightOf(stem), 0)
    for (const stem of new Set(stems))
      if (weightOf(stem) >= telling)
        phrasings.set(stem, [...(phrasings.get(stem) ?? []), { question, stems, weight }])
  }
  const words = questions.flatMap((one) =>
    languages.flatMap((language) => waysToAsk(one, language).flatMap(plainsOf)),
  )
  const subjects = [...new Set(words)].filter((word) => !isFunctionWord(word))
  return {
    phrasings,
    questionsOf,
    ...weighed,
    spelling: spellingOf({ subjects, names: [], ordinary: [] }),
  }
}
