import { choiceSaid } from '../choice-named.ts'
import { labelOf } from '../label-of.ts'
import { linesOf, overview } from '../overview.ts'
import type { Choice, Question, Situation } from '../question.ts'
import { say } from '../say.ts'
import { isNo, isYes } from '../yes-no.ts'
import { facts } from './facts.ts'

const YES = 'yes'
const CHANGE = 'change'
const NOTHING = 'nothing'

/** Everything that was said, to be agreed to or changed. */
export const check: Question = {
  id: 'check',
  fills: ['check'],
  closed: true,
  isOpen: (answers) => answers.check === undefined,
  ask: (situation, press) => ({
    parts: [
      ...say(situation.wording.questions.check.ask),
      { kind: 'facts', facts: overview(situation, press) },
    ],
    choices: checkChoices(situation),
  }),
  read: (text, pressed, situation) => {
    const choice = pressed ?? choiceSaid(text, checkChoices, situation)
    if (choice === YES || isYes(text)) return { kind: 'answer', set: { check: true } }
    if (choice === CHANGE || isNo(text)) return { kind: 'open', question: 'change' }
    const line = facts.find(({ id }) => id === choice)
    return line ? { kind: 'open', question: line.id } : { kind: 'unclear' }
  },
}

/** Which of the answers is to be changed; asked only when the visitor says no more than that. */
export const change: Question = {
  id: 'change',
  fills: [],
  closed: true,
  isOpen: () => false,
  ask: (situation) => ({
    parts: say(situation.wording.questions.change.ask),
    choices: changeChoices(situation),
  }),
  skip: () => ({}),
  read: (text, pressed, situation) => {
    const choice = pressed ?? choiceSaid(text, changeChoices, situation)
    if (choice === NOTHING || (choice === undefined && isNo(text)))
      return { kind: 'answer', set: {} }
    const line = facts.find(({ id }) => id === choice)
    return line ? { kind: 'open', question: line.id } : { kind: 'unclear' }
  },
}

function checkChoices({ wording }: Situation): Choice[] {
  const { yes, change } = wording.questions.check
  return [
    { title: yes, choice: YES },
    { title: change, choice: CHANGE },
  ]
}

function changeChoices(situation: Situation): Choice[] {
  const { wording } = situation
  const lines = linesOf(situation).map(({ question }) => ({
    title: labelOf(question, wording),
    choice: question,
  }))
  return [...lines, { title: wording.questions.change.nothing, choice: NOTHING }]
}
