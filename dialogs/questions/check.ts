import type { QuestionId } from '../conversation.ts'
import type { Question, Situation } from '../question.ts'
import type { Part } from '../reply.ts'
import { say } from '../say.ts'
import { sayPlace } from '../say-place.ts'
import { isNo, isYes } from '../yes-no.ts'
import { areaNames, needTypeName } from './subject.ts'

/** One line of the overview, and the question that changes it. */
export type Line = { question: QuestionId; label: string; value: string }

/** Everything that was said, to be agreed to or changed. */
export const check: Question = {
  id: 'check',
  fills: ['check'],
  closed: true,
  isOpen: (answers) => answers.check === undefined,
  ask: (situation) => ({
    parts: [...say(situation.wording.checkAsk), overview(situation)],
    choices: [
      { title: situation.wording.checkYes, choice: 'yes' },
      ...overviewLines(situation).map(({ question, label }) => ({
        title: situation.wording.changeButton(label),
        choice: changeChoice(question),
      })),
    ],
  }),
  why: (wording) => wording.checkWhy,
  again: (wording) => wording.checkAgain,
  read: (text, pressed, situation) => {
    if (pressed === 'yes' || isYes(text)) return { kind: 'answer', set: { check: true } }
    const line = overviewLines(situation).find(({ question }) => changeChoice(question) === pressed)
    if (line) return { kind: 'open', question: line.question }
    return isNo(text) ? { kind: 'wrong', say: situation.wording.checkAgain } : { kind: 'unclear' }
  },
}

/** The answers as lines, in the order of the questions. */
export function overviewLines({ answers, wording, brain, language }: Situation): Line[] {
  const lines: Line[] = [{ question: 'need', label: wording.needLabel, value: answers.need ?? '' }]
  if (answers.core) lines.push({ question: 'core', label: wording.coreLabel, value: answers.core })
  return [
    ...lines,
    {
      question: 'area',
      label: wording.areaLabel,
      value: areaNames(answers.focusAreas ?? [], brain, language),
    },
    {
      question: 'needType',
      label: wording.needTypeLabel,
      value: needTypeName(answers.needType, brain, language),
    },
    {
      question: 'organisation',
      label: wording.organisationLabel,
      value: answers.organisation ?? '',
    },
    { question: 'place', label: wording.placeLabel, value: sayPlace(answers) },
    { question: 'name', label: wording.nameLabel, value: answers.name ?? '' },
    { question: 'email', label: wording.emailLabel, value: answers.email ?? '' },
  ]
}

function overview(situation: Situation): Part {
  return {
    kind: 'facts',
    facts: overviewLines(situation).map(({ label, value }) => ({ label, value })),
  }
}

function changeChoice(question: QuestionId): string {
  return `change-${question}`
}
