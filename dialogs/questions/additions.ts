import { Stage } from '../../enquiries/codes.ts'
import { kvkNumberOf } from '../../knowledge/understanding/kvk-number-of.ts'
import { onlyPhoneIn, phoneOf } from '../../knowledge/understanding/phone-of.ts'
import { choiceSaid } from '../choice-named.ts'
import type { Choice, Situation } from '../question.ts'
import { say } from '../say.ts'
import { sayData } from '../say-data.ts'
import { understandingOf } from '../understood-in.ts'
import { isNo, isYes } from '../yes-no.ts'
import { optional } from './optional.ts'

const LONGEST = 120
const BEFORE_ROLE =
  /^(ik ben|ik werk als|mijn functie is|functie|als|i am|i'm|i work as|my (position|role|job) is|position|role)\b[\s:]*((de|het|een|the|an?)\s+)?/i

/** When the help is wanted, in the visitor's own words. */
export const desiredDate = optional({
  id: 'desiredDate',
  fills: ['desiredDate'],
  closed: false,
  says: ({ answers }) => answers.desiredDate?.words,
  ask: ({ wording }) => ({ parts: say(wording.questions.desiredDate.ask), choices: [] }),
  read: (text, _choice, situation) => {
    const words = text.trim()
    if (words.length > LONGEST)
      return { kind: 'wrong', say: situation.wording.tooLong(words.length, LONGEST) }
    if (!/[\p{L}\d]{2}/u.test(words) || isYes(words)) return { kind: 'unclear' }
    // Words that no day can be read from still tell a partner when: "na de oogst".
    const days = understandingOf(words, situation).desiredDate?.value
    return { kind: 'answer', set: { desiredDate: { ...days, words } } }
  },
})

/** How far the organisation is. */
export const stage = optional({
  id: 'stage',
  fills: ['stage'],
  closed: true,
  says: ({ answers, wording }) => answers.stage && wording.stages[answers.stage],
  ask: (situation) => ({
    parts: say(situation.wording.questions.stage.ask),
    choices: stageChoices(situation),
  }),
  read: (text, pressed, situation) => {
    const stage = Stage.safeParse(pressed ?? choiceSaid(text, stageChoices, situation)).data
    return stage ? { kind: 'answer', set: { stage } } : { kind: 'unclear' }
  },
})

/** Whether there are data to work with, and whether these are about persons. */
export const data = optional({
  id: 'data',
  fills: ['data', 'personalData'],
  closed: true,
  says: ({ answers: { data: available, personalData: personal }, wording }) =>
    available && sayData({ available, personal }, wording),
  ask: (situation) => ({
    parts: say(situation.wording.questions.data.ask),
    choices: dataChoices(situation),
  }),
  read: (text, pressed, situation) => {
    const choice = pressed ?? choiceSaid(text, dataChoices, situation)
    if (choice === 'impersonal' || choice === 'personal')
      return { kind: 'answer', set: { data: 'yes', personalData: choice === 'personal' } }
    if (choice === 'no' || isNo(text))
      return { kind: 'answer', set: { data: 'no', personalData: undefined } }
    return isYes(text) ? { kind: 'answer', set: { data: 'yes' } } : { kind: 'unclear' }
  },
})

/** What the contact does in the organisation. */
export const role = optional({
  id: 'role',
  fills: ['role'],
  closed: false,
  says: ({ answers }) => answers.role,
  ask: ({ wording }) => ({ parts: say(wording.questions.role.ask), choices: [] }),
  read: (text, _choice, { wording }) => {
    const role = text
      .trim()
      .replace(BEFORE_ROLE, '')
      .replace(/[.\s]+$/, '')
    if (role.length > LONGEST) return { kind: 'wrong', say: wording.tooLong(role.length, LONGEST) }
    const isRole = /\p{L}{2}/u.test(role) && !isYes(role)
    return isRole ? { kind: 'answer', set: { role } } : { kind: 'unclear' }
  },
})

/** A number to call, Dutch or foreign. */
export const phone = optional({
  id: 'phone',
  fills: ['phone'],
  closed: false,
  says: ({ answers }) => answers.phone,
  ask: ({ wording }) => ({ parts: say(wording.questions.phone.ask), choices: [] }),
  read: (text, _choice, { wording }) => {
    const typed = text.slice(0, LONGEST)
    const phone = onlyPhoneIn(typed)
    if (phone) return { kind: 'answer', set: { phone } }
    const { one } = wording.questions.phone
    return phoneOf(typed) ? { kind: 'wrong', say: one } : { kind: 'unclear' }
  },
})

/** The number in the trade register, eight digits. */
export const kvk = optional({
  id: 'kvk',
  fills: ['kvk'],
  closed: false,
  says: ({ answers }) => answers.kvk,
  ask: ({ wording }) => ({ parts: say(wording.questions.kvk.ask), choices: [] }),
  read: (text, _choice, { wording }) => {
    const said = text.slice(0, LONGEST)
    // Asked for, any eight digits are the number; unasked, some rather are a date.
    const digits = said.replace(/\D/g, '')
    const kvk = kvkNumberOf(said).kvkNumber?.value ?? (digits.length === 8 ? digits : undefined)
    if (kvk) return { kind: 'answer', set: { kvk } }
    if (digits.length === 0) return { kind: 'unclear' }
    return { kind: 'wrong', say: wording.questions.kvk.wrong(digits.length) }
  },
})

function stageChoices({ wording: { stages } }: Situation): Choice[] {
  return Stage.options.map((choice) => ({ title: stages[choice], choice }))
}

function dataChoices({ wording: { questions } }: Situation): Choice[] {
  const { impersonal, personal, no } = questions.data
  return [
    { title: impersonal, choice: 'impersonal' },
    { title: personal, choice: 'personal' },
    { title: no, choice: 'no' },
  ]
}
