import type { Answers, QuestionId } from '../../dialogs/conversation.ts'
import { questionOf } from '../../dialogs/questions/questions.ts'
import type { Language } from '../../knowledge/language.ts'
import { aDialog, type Dialog } from './a-dialog.ts'

const LONG = `Wij lassen schepen. ${'Elke las wordt nu met het oog bekeken. '.repeat(90)}`

/** A shipyard's answers, in the order in which the questions are asked. */
const GIVEN: [QuestionId, Answers][] = [
  ['need', { need: LONG }],
  ['core', { core: 'Wij willen met onderzoekers lasfouten in scheepsrompen herkennen op foto’s.' }],
  ['area', { focusAreas: ['port-maritime'] }],
  ['needType', { needType: 'research-collaboration' }],
  ['subject', { subject: true }],
  ['organisation', { organisation: 'Scheepswerf De Hoop' }],
  ['place', { place: 'Gorinchem', municipality: 'Gorinchem' }],
  ['kind', { kind: 'company' }],
  ['size', { size: 'medium', people: 60 }],
  ['name', { name: 'Anna de Vries' }],
  ['email', { email: 'anna@dehoop.example' }],
  ['details', { details: true }],
  ['check', { check: true }],
  ['partner', { partner: 'tno' }],
]
/** A need that tells nothing yet. */
const VAGUE: Answers = { need: 'Wij willen iets met AI', vague: true }
/** Questions that come only when they matter or are opened, and the one that is otherwise next. */
const OPENED_AT: Partial<Record<QuestionId, QuestionId>> = {
  kind: 'name',
  size: 'name',
  sector: 'name',
  partnerRole: 'name',
  desiredDate: 'details',
  stage: 'details',
  data: 'details',
  role: 'details',
  phone: 'details',
  kvk: 'details',
  change: 'check',
}

/** A dialog at a question, with everything before it answered and nothing after it. */
export function atQuestion(question: QuestionId, language: Language): Dialog {
  if (question === 'problem') return aDialog(language, { answers: VAGUE })
  const openedAt = OPENED_AT[question]
  const end = GIVEN.findIndex(([id]) => id === (openedAt ?? question))
  const answers: Answers = Object.assign(
    {},
    ...GIVEN.slice(0, end < 0 ? undefined : end).map(([, answer]) => answer),
  )
  if (!openedAt) return aDialog(language, { answers })
  for (const answer of questionOf(question).fills) delete answers[answer]
  return aDialog(language, { answers, changing: question })
}
