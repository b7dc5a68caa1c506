import { labelOf } from './label-of.ts'
import type { FactId, Press, Situation } from './question.ts'
import { facts } from './questions/facts.ts'
import type { Fact } from './reply.ts'
import { short } from './short.ts'

/** Of a document sent as a need the beginning tells which one it is. */
const LONGEST = 600

/** One answer, as it is shown. */
export type Line = { question: FactId; value: string }

/** What was said so far, in lines. */
export function linesOf(situation: Situation): Line[] {
  return facts.flatMap((one) => {
    const value = one.says(situation)
    return value === undefined ? [] : [{ question: one.id, value }]
  })
}

/** The lines as facts, each with a button that changes it when `press` makes one. */
export function overview(situation: Situation, press?: Press): Fact[] {
  const { wording } = situation
  return linesOf(situation).map(({ question, value }) => ({
    label: labelOf(question, wording),
    value: short(value, LONGEST),
    ...(press
      ? {
          change: press({
            title: wording.changeButton(wording.labels[question]),
            choice: question,
          }),
        }
      : {}),
  }))
}
