import { z } from 'zod'
import type { Answers } from '../conversation.ts'
import type { Question, Reading } from '../question.ts'
import { say } from '../say.ts'

const TOO_LONG = 300
const LOOKS_LIKE_EMAIL = /[^\s<>,;:"()]*@[^\s<>,;:"()]*/
const AROUND_NAME =
  /^(mijn naam is|ik ben|ik heet|naam|my name is|i am|name)\b[\s:]*|[\s,;:<>()]*\b(en|e-?mail(adres)?|mail|mijn e-?mail(adres)? is|and|my e-?mail( address)? is|is)?[\s,;:<>()]*$/gi

/** Name and e-mail address, asked together. */
export const name: Question = {
  id: 'name',
  fills: ['name', 'email'],
  closed: false,
  isOpen: (answers) => answers.name === undefined,
  ask: ({ wording, answers }) => ({
    parts: say(answers.email === undefined ? wording.contactAsk : wording.nameAsk),
    choices: [],
  }),
  why: (wording) => wording.contactWhy,
  again: (wording) => wording.contactAgain,
  read: (text, _choice, { wording }) => {
    if (text.length > TOO_LONG)
      return { kind: 'wrong', say: wording.tooLong(text.length, TOO_LONG) }
    const written = LOOKS_LIKE_EMAIL.exec(text)?.[0]
    const email = written === undefined ? undefined : validEmail(written)
    const called = nameIn(written === undefined ? text : text.replace(written, ' '))
    if (called === undefined && email === undefined) {
      return written ? { kind: 'wrong', say: wording.emailWrong(written) } : { kind: 'unclear' }
    }
    const set: Answers = {}
    if (called) set.name = called
    if (email) set.email = email
    // The name is kept; the address is asked again by the next question, which says what is wrong.
    const wrong = written && !email ? wording.emailWrong(written) : undefined
    return { kind: 'answer', set, ...(wrong ? { say: wrong } : {}) }
  },
}

/** Asked only when the address was not said with the name, or was not one. */
export const email: Question = {
  id: 'email',
  fills: ['email'],
  closed: false,
  isOpen: (answers) => answers.email === undefined,
  ask: ({ wording }) => ({ parts: say(wording.emailAsk), choices: [] }),
  why: (wording) => wording.contactWhy,
  again: (wording) => wording.emailAgain,
  read: (text, _choice, { wording }): Reading => {
    const written = LOOKS_LIKE_EMAIL.exec(text.slice(0, TOO_LONG))?.[0]
    if (!written) return { kind: 'wrong', say: wording.emailAgain }
    const address = validEmail(written)
    if (!address) return { kind: 'wrong', say: wording.emailWrong(written) }
    return { kind: 'answer', set: { email: address } }
  },
}

function validEmail(written: string): string | undefined {
  return z.email().safeParse(written.replace(/[.!?]+$/, '')).data
}

function nameIn(text: string): string | undefined {
  const called = text.replace(/\s+/g, ' ').trim().replace(AROUND_NAME, '').trim()
  return /\p{L}{2}/u.test(called) ? called : undefined
}
