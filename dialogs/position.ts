import type { Conversation } from './conversation.ts'
import type { Question, Situation } from './question.ts'
import { nextQuestion, questionOf } from './questions/questions.ts'
import type { Given } from './turn.ts'
import { wordingIn } from './wording/wording.ts'

/** The question the visitor is at: one opened again, else the first open one. */
export function currentQuestion(
  { reference, changing, answers }: Conversation,
  { brain }: Pick<Given, 'brain'>,
): Question | undefined {
  if (reference) return undefined
  return changing ? questionOf(changing) : nextQuestion(answers, brain)
}

export function situationOf(
  { answers, language, filledInBy }: Conversation,
  { brain, now }: Pick<Given, 'brain' | 'now'>,
): Situation {
  return { answers, language, wording: wordingIn(language), brain, now, filledInBy }
}
