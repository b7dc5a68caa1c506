import type { Brain } from './brain.ts'
import type { Conversation } from './conversation.ts'
import type { Question, Situation } from './question.ts'
import { nextQuestion, questionOf } from './questions/questions.ts'
import { wordingIn } from './wording/wording.ts'

/** The question the visitor is at: one opened again, else the first open one. */
export function currentQuestion(conversation: Conversation): Question | undefined {
  if (conversation.reference) return undefined
  return conversation.changing
    ? questionOf(conversation.changing)
    : nextQuestion(conversation.answers)
}

export function situationOf({ answers, language }: Conversation, brain: Brain): Situation {
  return { answers, language, wording: wordingIn(language), brain }
}
