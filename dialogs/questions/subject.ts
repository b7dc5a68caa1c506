import type { Bilingual } from '../../knowledge/language.ts'
import type { Choice, Question, Reading, Situation } from '../question.ts'
import { say } from '../say.ts'
import { choiceNamed, isNo, isYes } from '../yes-no.ts'

const NONE = 'none'

/** Which of the five areas; asked when the need does not tell, or to change it. */
export const area: Question = {
  id: 'area',
  fills: ['focusAreas'],
  closed: true,
  isOpen: (answers) => answers.focusAreas === undefined,
  ask: (situation) => ({
    parts: say(situation.wording.areaAsk),
    choices: areaChoices(situation),
  }),
  why: (wording) => wording.areaWhy,
  again: (wording) => wording.areaAgain,
  read: (text, pressed, situation) => {
    const choice = pressed ?? choiceNamed(text, areaChoices(situation))
    if (choice === undefined) return { kind: 'unclear' }
    return answerSubject(situation, { focusAreas: choice === NONE ? [] : [choice] })
  },
}

/** What kind of help; asked when the need does not tell, or to change it. */
export const needType: Question = {
  id: 'needType',
  fills: ['needType'],
  closed: true,
  isOpen: (answers) => answers.needType === undefined,
  ask: (situation) => ({
    parts: say(situation.wording.needTypeAsk),
    choices: needTypeChoices(situation),
  }),
  why: (wording) => wording.needTypeWhy,
  again: (wording) => wording.needTypeAgain,
  read: (text, pressed, situation) => {
    const choice = pressed ?? choiceNamed(text, needTypeChoices(situation))
    if (choice === undefined) return { kind: 'unclear' }
    return answerSubject(situation, { needType: choice })
  },
}

/** Area and need type as understood, shown together and agreed to once. */
export const subject: Question = {
  id: 'subject',
  fills: ['focusAreas', 'needType'],
  closed: true,
  isOpen: (answers) => answers.subject === undefined,
  ask: ({ wording, answers, brain, language }) => ({
    parts: [
      ...say(wording.subjectAsk),
      {
        kind: 'facts',
        facts: [
          { label: wording.areaLabel, value: areaNames(answers.focusAreas ?? [], brain, language) },
          { label: wording.needTypeLabel, value: needTypeName(answers.needType, brain, language) },
        ],
      },
    ],
    choices: [
      { title: wording.yesRight, choice: 'yes' },
      { title: wording.otherArea, choice: 'area' },
      { title: wording.otherNeedType, choice: 'needType' },
    ],
  }),
  why: (wording) => wording.subjectWhy,
  again: (wording) => wording.subjectAgain,
  read: (text, pressed, situation) => {
    const { wording } = situation
    if (pressed === 'yes' || isYes(text)) return { kind: 'answer', set: { subject: true } }
    if (pressed === 'area' || isNo(text)) return { kind: 'open', question: 'area' }
    if (pressed === 'needType') return { kind: 'open', question: 'needType' }
    const other = choiceNamed(text, [
      { title: wording.otherArea, choice: 'area' },
      { title: wording.otherNeedType, choice: 'needType' },
    ])
    if (other) return { kind: 'open', question: other === 'area' ? 'area' : 'needType' }
    return readEither(text, situation)
  },
}

export function areaNames(
  ids: string[],
  { knowledge }: Situation['brain'],
  language: keyof Bilingual,
): string {
  const names = ids.flatMap((id) => {
    const found = knowledge.focusAreas.find((area) => area.id === id)
    return found ? [found.name[language]] : []
  })
  return names.length > 0 ? names.join('; ') : NONE_OF_THE_FIVE[language]
}

export function needTypeName(
  id: string | undefined,
  { knowledge }: Situation['brain'],
  language: keyof Bilingual,
): string {
  return knowledge.needTypes.find((one) => one.id === id)?.name[language] ?? '-'
}

const NONE_OF_THE_FIVE: Bilingual = {
  nl: 'Geen van de vijf onderwerpen',
  en: 'None of the five areas',
}

/** Whoever names another area or kind of help instead of yes or no has answered as well. */
function readEither(text: string, situation: Situation): Reading {
  const named = choiceNamed(text, areaChoices(situation))
  if (named) return answerSubject(situation, { focusAreas: named === NONE ? [] : [named] })
  const kind = choiceNamed(text, needTypeChoices(situation))
  if (kind) return answerSubject(situation, { needType: kind })
  return { kind: 'unclear' }
}

/** Once both were shown, choosing one agrees to the other. */
function answerSubject(
  { answers }: Situation,
  set: { focusAreas?: string[]; needType?: string },
): Reading {
  const both = answers.focusAreas !== undefined && answers.needType !== undefined
  return { kind: 'answer', set: both ? { ...set, subject: true } : set }
}

function areaChoices({ brain, language, wording }: Situation): Choice[] {
  const five = brain.knowledge.focusAreas.map(({ id, name }) => ({
    title: name[language],
    choice: id,
  }))
  return [...five, { title: wording.noneOfTheFive, choice: NONE }]
}

function needTypeChoices({ brain, language }: Situation): Choice[] {
  return brain.knowledge.needTypes.map(({ id, name }) => ({ title: name[language], choice: id }))
}
