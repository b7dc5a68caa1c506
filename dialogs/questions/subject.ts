import type { Language } from '../../knowledge/language.ts'
import type { Brain } from '../brain.ts'
import { choiceSaid } from '../choice-named.ts'
import type { Answers } from '../conversation.ts'
import { labelOf } from '../label-of.ts'
import type { Choice, FactQuestion, Question, Reading, Situation } from '../question.ts'
import { say } from '../say.ts'
import { wordingIn } from '../wording/wording.ts'
import { isNo, isYes } from '../yes-no.ts'

const NONE = 'none'

/** Which of the five areas; asked when the need does not tell, or to change it. */
export const area: FactQuestion = {
  id: 'area',
  fills: ['focusAreas'],
  closed: true,
  isOpen: (answers) => answers.focusAreas === undefined,
  says: ({ answers: { focusAreas }, brain, language }) =>
    focusAreas && areaNames(focusAreas, brain, language),
  ask: (situation) => ({
    parts: say(situation.wording.questions.area.ask),
    choices: areaChoices(situation),
  }),
  read: (text, pressed, situation) => {
    const choice = pressed ?? choiceSaid(text, areaChoices, situation)
    return choice === undefined ? { kind: 'unclear' } : answerArea(choice, situation)
  },
}

/** What kind of help; asked when the need does not tell, or to change it. */
export const needType: FactQuestion = {
  id: 'needType',
  fills: ['needType'],
  closed: true,
  isOpen: (answers) => answers.needType === undefined,
  says: ({ answers, brain, language }) =>
    answers.needType && needTypeName(answers.needType, brain, language),
  ask: (situation) => ({
    parts: say(situation.wording.questions.needType.ask),
    choices: needTypeChoices(situation),
  }),
  skip: () => ({ needType: 'other' }),
  read: (text, pressed, situation) => {
    const choice = pressed ?? choiceSaid(text, needTypeChoices, situation)
    return choice === undefined
      ? { kind: 'unclear' }
      : answerSubject({ needType: choice }, situation)
  },
}

/** Area and need type as understood, shown together and agreed to once. */
export const subject: Question = {
  id: 'subject',
  fills: ['focusAreas', 'needType'],
  closed: true,
  isOpen: (answers) => answers.subject === undefined,
  ask: (situation) => ({
    parts: [
      ...say(situation.wording.questions.subject.ask),
      {
        kind: 'facts',
        facts: [area, needType].map((one) => ({
          label: labelOf(one.id, situation.wording),
          value: one.says(situation) ?? '',
        })),
      },
    ],
    choices: [
      { title: situation.wording.questions.subject.yes, choice: 'yes' },
      ...otherChoices(situation),
    ],
  }),
  read: (text, pressed, situation) => {
    if (pressed === 'yes' || isYes(text)) return { kind: 'answer', set: { subject: true } }
    if (isNo(text)) return { kind: 'open', question: 'area' }
    const other = pressed ?? choiceSaid(text, otherChoices, situation)
    if (other === 'area' || other === 'needType') return { kind: 'open', question: other }
    return readEither(text, situation)
  },
}

export function areaNames(ids: string[], { knowledge }: Brain, language: Language): string {
  const names = ids.flatMap((id) => {
    const found = knowledge.focusAreas.find((one) => one.id === id)
    return found ? [found.name[language]] : []
  })
  return names.join('; ') || wordingIn(language).noneOfTheFive
}

export function needTypeName(id: string, { knowledge }: Brain, language: Language): string {
  return knowledge.needTypes.find((one) => one.id === id)?.name[language] ?? id
}

/** Whoever names another area or kind of help instead of yes or no has answered as well. */
function readEither(text: string, situation: Situation): Reading {
  const named = choiceSaid(text, areaChoices, situation)
  if (named) return answerArea(named, situation)
  const kind = choiceSaid(text, needTypeChoices, situation)
  return kind ? answerSubject({ needType: kind }, situation) : { kind: 'unclear' }
}

function answerArea(choice: string, situation: Situation): Reading {
  return answerSubject({ focusAreas: choice === NONE ? [] : [choice] }, situation)
}

/** Once both were shown, choosing one agrees to the other. */
function answerSubject(
  set: Pick<Answers, 'focusAreas' | 'needType'>,
  { answers }: Situation,
): Reading {
  const both = answers.focusAreas !== undefined && answers.needType !== undefined
  return { kind: 'answer', set: both ? { ...set, subject: true } : set }
}

function otherChoices({ wording }: Situation): Choice[] {
  const { otherArea, otherNeedType } = wording.questions.subject
  return [
    { title: otherArea, choice: 'area' },
    { title: otherNeedType, choice: 'needType' },
  ]
}

function areaChoices({ brain, language, wording }: Situation): Choice[] {
  const five = brain.knowledge.focusAreas.map(({ id, name }) => ({
    title: name[language],
    choice: id,
  }))
  return [...five, { title: wording.questions.area.none, choice: NONE }]
}

function needTypeChoices({ brain, language }: Situation): Choice[] {
  return brain.knowledge.needTypes.map(({ id, name }) => ({ title: name[language], choice: id }))
}
