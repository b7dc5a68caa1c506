import type { Outcome } from './outcome.ts'
import { type Share, shareOf } from './shares.ts'

/** How often a question more is asked, and what it brings. */
export type Asking = {
  /** Of the requests with acceptable partners. */
  asked: Share
  /** How many are asked each question. */
  questions: Record<string, number>
  /** Of those asked how they like to work: a role leads to an acceptable partner, and acceptable first. */
  partnerRole: {
    offered: Share
    acceptableBefore: Share
    acceptableAfter: Share
    /** A main role of the partner labelled best is offered, and acceptable first for who chooses it. */
    wantedOffered: Share
    wantedAfter: Share
  }
}

export function askingOf(outcomes: readonly Outcome[]): Asking {
  const labelled = outcomes.filter(({ partner }) => partner !== undefined)
  const asked = labelled.flatMap(({ answer }) => answer.asked ?? [])
  const questions = Map.groupBy(asked, ({ question }) => question)
  const roles = questions.get('partnerRole') ?? []
  return {
    asked: shareOf(labelled.map(({ answer }) => answer.asked !== undefined)),
    questions: Object.fromEntries([...questions].map(([id, cases]) => [id, cases.length])),
    partnerRole: {
      offered: shareOf(roles.map(({ offered }) => offered)),
      acceptableBefore: shareOf(roles.map(({ before }) => before)),
      acceptableAfter: shareOf(roles.map(({ after }) => after)),
      wantedOffered: shareOf(roles.map(({ wanted }) => wanted !== undefined)),
      wantedAfter: shareOf(roles.flatMap(({ wanted }) => wanted ?? [])),
    },
  }
}
