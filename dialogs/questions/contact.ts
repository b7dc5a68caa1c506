import { z } from 'zod'
import type { Answers } from '../conversation.ts'
import type { FactQuestion } from '../question.ts'
import { say } from '../say.ts'
import type { Wording } from '../wording/wording.ts'
import { isNo, isYes } from '../yes-no.ts'

const TOO_LONG = 300
const LOOKS_LIKE_EMAIL = /[^\s<>,;:"()]*@[^\s<>,;:"()]*/
const AROUND_NAME =
  /^(ja|nee|yes|no)?[\s,]*(mijn naam is|ik ben|ik heet|dit is|naam|my name is|i am|i'm|this is|name)\b[\s:]*|[\s,;:<>()]*\b(en|e-?mail(adres)?|mail|mijn e-?mail(adres)? is|and|my e-?mail( address)? is|is)?[\s,;:<>()]*$/gi

/** Name and e-mail address, asked together. */
export const name: FactQuestion = {
  id: 'name',
  fills: ['name', 'email'],
  closed: false,
  isOpen: (answers) => answers.name === undefined,
  says: ({ answers }) => answers.name,
  ask: ({ wording, answers }) => {
    const { ask, askOnly } = wording.questions.name
    return { parts: say(answers.email === undefined ? ask : askOnly), choices: [] }
  },
  read: (text, _choice, { wording }) => {
    if (text.length > TOO_LONG)
      return { kind: 'wrong', say: wording.tooLong(text.length, TOO_LONG) }
    const written = LOOKS_LIKE_EMAIL.exec(text)?.[0]
    const email = written === undefined ? undefined : validEmail(written)
    const called = nameIn(written === undefined ? text : text.replace(written, ' '))
    // The name is kept; the address is asked again by the next question, after what is wrong with it.
    const wrong = wrongAddress(text, wording)
    if (called === undefined && email === undefined)
      return wrong ? { kind: 'wrong', say: wrong } : { kind: 'unclear' }
    const set: Answers = {}
    if (called) set.name = called
    if (email) set.email = email
    return { kind: 'answer', set, ...(wrong ? { say: wrong } : {}) }
  },
}

/** Asked only when the address was not said with the name, or was not one. */
export const email: FactQuestion = {
  id: 'email',
  fills: ['email'],
  closed: false,
  isOpen: (answers) => answers.email === undefined,
  says: ({ answers }) => answers.email,
  ask: ({ wording }) => ({ parts: say(wording.questions.email.ask), choices: [] }),
  read: (text, _choice, { wording: { questions } }) => {
    const written = LOOKS_LIKE_EMAIL.exec(text.slice(0, TOO_LONG))?.[0]
    if (!written) return { kind: 'unclear' }
    const address = validEmail(written)
    if (!address) return { kind: 'wrong', say: questions.email.wrong(written) }
    return { kind: 'answer', set: { email: address } }
  },
}

/** What is said to what was meant as an address and is none; undefined for anything else. */
export function wrongAddress(text: string, { questions }: Wording): string | undefined {
  const written = LOOKS_LIKE_EMAIL.exec(text.slice(0, TOO_LONG))?.[0]
  return written && !validEmail(written) ? questions.email.wrong(written) : undefined
}

function validEmail(written: string): string | undefined {
  return z.email().safeParse(written.replace(/[.!?]+$/, '')).data
}

function nameIn(text: string): string | undefined {
  const called = text.replace(/\s+/g, ' ').trim().replace(AROUND_NAME, '').trim()
  const isName = /\p{L}{2}/u.test(called) && !called.endsWith('?')
  return isName && !isYes(called) && !isNo(called) ? called : undefined
}
