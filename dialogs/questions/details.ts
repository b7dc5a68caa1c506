import { choiceSaid } from '../choice-named.ts'
import type { Answers } from '../conversation.ts'
import { labelOf } from '../label-of.ts'
import type { Choice, FactQuestion, Question, Situation } from '../question.ts'
import { say } from '../say.ts'
import { toldByTheWay } from '../understood-in.ts'
import { isNo } from '../yes-no.ts'
import { data, desiredDate, kvk, phone, role, stage } from './additions.ts'
import { size } from './asker.ts'
import { isUnanswered } from './optional.ts'

/** What may be added, in the order in which it is offered. */
const OFFERED: readonly FactQuestion[] = [desiredDate, stage, data, size, role, phone, kvk]

/** Everything that helps the partner and may be left out, offered once and together. */
export const details: Question = {
  id: 'details',
  fills: ['details'],
  closed: true,
  isOpen: (answers) => answers.details === undefined && openOnes(answers).length > 0,
  ask: (situation) => ({
    parts: say(lacking(situation), situation.wording.questions.details.ask),
    choices: detailChoices(situation),
  }),
  brief: ({ wording }) => say(wording.questions.details.askMore),
  skip: () => ({ details: true }),
  read: (text, pressed, situation) => {
    if (pressed === DONE || isNo(text)) return { kind: 'answer', set: { details: true } }
    const choice = pressed ?? choiceSaid(text, detailChoices, situation)
    if (choice === DONE) return { kind: 'answer', set: { details: true } }
    const chosen = OFFERED.find(({ id }) => id === choice)
    if (chosen) return { kind: 'open', question: chosen.id }
    const set = detailsIn(text, situation)
    return Object.keys(set).length > 0 ? { kind: 'answer', set } : { kind: 'unclear' }
  },
}

const DONE = 'done'
/** A number, or a word for how often or how many. */
const SCALE =
  /\d|\b(?:elke|iedere|dagelijks|wekelijks|maandelijks|jaarlijks|per (?:dag|week|maand|jaar)|tientallen|honderden|duizenden|miljoenen|every|each|daily|weekly|monthly|yearly|a (?:day|week|month|year)|dozens|hundreds|thousands|millions)\b/i

/** What would help a partner most and is not in the need: named once, where it can be added. */
function lacking({ answers, wording }: Situation): string | undefined {
  const { lacks, scale, data: ofData, date } = wording.questions.details
  const { need = '', core = '', data: available, desiredDate: wanted } = answers
  const missing = [
    ...(SCALE.test(`${need} ${core}`) ? [] : [scale]),
    ...(available === undefined ? [ofData] : []),
    ...(wanted === undefined ? [date] : []),
  ]
  return missing.length > 0 ? lacks(wording.and(missing)) : undefined
}

/** As much of it as one message tells: "KvK 12345678, 06 12345678, functie: directeur". */
function detailsIn(text: string, situation: Situation): Answers {
  const told = toldByTheWay(text, situation)
  const offered = new Set(OFFERED.flatMap(({ fills }) => fills.map(String)))
  return Object.fromEntries(Object.entries(told).filter(([answer]) => offered.has(answer)))
}

function openOnes(answers: Answers): FactQuestion[] {
  return OFFERED.filter(({ id, fills }) => isUnanswered(id, fills, answers))
}

function detailChoices({ answers, wording }: Situation): Choice[] {
  const open = openOnes(answers).map(({ id }) => ({ title: labelOf(id, wording), choice: id }))
  return [...open, { title: wording.questions.details.done, choice: DONE }]
}
