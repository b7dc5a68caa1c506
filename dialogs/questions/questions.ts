import type { Brain } from '../brain.ts'
import type { Answers, QuestionId } from '../conversation.ts'
import type { Question } from '../question.ts'
import { data, desiredDate, kvk, phone, role, stage } from './additions.ts'
import { kind, sector, size } from './asker.ts'
import { change, check } from './check.ts'
import { consent } from './consent.ts'
import { email, name } from './contact.ts'
import { details } from './details.ts'
import { core, need } from './need.ts'
import { organisation, place } from './organisation.ts'
import { partner } from './partner.ts'
import { partnerRole } from './partner-role.ts'
import { problem } from './problem.ts'
import { area, needType, subject } from './subject.ts'

/** All questions, in the order in which they are asked. */
export const questions: readonly Question[] = [
  ...[need, core, problem, area, needType, subject],
  ...[organisation, place, kind, size, sector, partnerRole],
  ...[name, email],
  ...[details, desiredDate, stage, data, role, phone, kvk],
  ...[check, change, partner, consent],
]

export function questionOf(id: QuestionId): Question {
  return questions.find((question) => question.id === id) ?? need
}

/** The first question still open; undefined when everything is answered. */
export function nextQuestion(answers: Answers, brain: Brain): Question | undefined {
  return questions.find((question) => question.isOpen(answers, brain))
}
