import type { Answers, QuestionId } from '../conversation.ts'
import type { Question } from '../question.ts'
import { check } from './check.ts'
import { consent } from './consent.ts'
import { email, name } from './contact.ts'
import { core, need } from './need.ts'
import { organisation, place } from './organisation.ts'
import { partner } from './partner.ts'
import { area, needType, subject } from './subject.ts'

/** All questions, in the order in which they are asked. */
export const questions: readonly Question[] = [
  need,
  core,
  area,
  needType,
  subject,
  organisation,
  place,
  name,
  email,
  check,
  partner,
  consent,
]

export function questionOf(id: QuestionId): Question {
  return questions.find((question) => question.id === id) ?? need
}

/** The first question still open; undefined when everything is answered. */
export function nextQuestion(answers: Answers): Question | undefined {
  return questions.find((question) => question.isOpen(answers))
}
