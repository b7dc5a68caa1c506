import type { Outcome } from './outcome.ts'
import { type Share, shareOf } from './shares.ts'

/** How often a question more is asked, and what it brings. */
export type Asking = {
  /** Of the requests with acceptable partners. */
  asked: Share
  /** How many are asked each question. */
  questions: Record<string, number>
  /** Of those who are asked for a theme: one of an acceptable partner is offered, and acceptable first. */
  theme: { offered: Share; acceptableBefore: Share; acceptableAfter: Share }
}

export function askingOf(outcomes: readonly Outcome[]): Asking {
  const labelled = outcomes.filter(({ partner }) => partner !== undefined)
  const asked = labelled.flatMap(({ answer }) => answer.asked ?? [])
  const questions = Map.groupBy(asked, ({ question }) => question)
  const themes = questions.get('theme') ?? []
  return {
    asked: shareOf(labelled.map(({ answer }) => answer.asked !== undefined)),
    questions: Object.fromEntries([...questions].map(([id, cases]) => [id, cases.length])),
    theme: {
      offered: shareOf(themes.map(({ offered }) => offered)),
      acceptableBefore: shareOf(themes.map(({ before }) => before)),
      acceptableAfter: shareOf(themes.map(({ after }) => after)),
    },
  }
}
