import type { Conversation, QuestionId } from './conversation.ts'
import { linesOf } from './overview.ts'
import { situationOf } from './position.ts'
import type { FactId } from './question.ts'
import { short } from './short.ts'
import type { Given } from './turn.ts'

/** Shown to be agreed to as soon as they are new; in between they are not said. */
const PROPOSED: readonly FactId[] = ['area', 'needType']
/** The visitor's own text needs no saying back. */
const OWN_WORDS: readonly FactId[] = ['need', 'core']

/**
 * What an answer brought about, one sentence each: what was noted besides the question's own
 * answer, what stands there now in place of what, what was taken away.
 */
export function whatChanged(
  before: Conversation,
  after: Conversation,
  asked: QuestionId | undefined,
  given: Given,
): string[] {
  const situation = situationOf(after, given)
  const { wording } = situation
  const was = valuesOf(before, given)
  const is = valuesOf(after, given)
  const isProposed = after.answers.subject === undefined
  const told = [...new Set([...was.keys(), ...is.keys()])].filter(
    (line) => !(isProposed && PROPOSED.includes(line)) && !(asked === 'problem' && line === 'need'),
  )
  const noted = told.filter((line) => !was.has(line) && !OWN_WORDS.includes(line))
  const answers = noted.map((line) =>
    wording.answer(wording.labels[line], short(is.get(line) ?? '')),
  )
  const isOnlyAnswer = noted.every((line) => line === asked)
  return [
    ...(isOnlyAnswer ? [] : [wording.noted(wording.and(answers))]),
    ...told.flatMap((line) => {
      const [old, now] = [was.get(line), is.get(line)]
      if (old === undefined || old === now) return []
      const label = wording.labels[line]
      return now === undefined
        ? [wording.removed(label)]
        : [wording.changed(label, short(old), short(now))]
    }),
  ]
}

function valuesOf(conversation: Conversation, given: Given): Map<FactId, string> {
  return new Map(
    linesOf(situationOf(conversation, given)).map(({ question, value }) => [question, value]),
  )
}
