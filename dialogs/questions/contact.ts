import { z } from 'zod'
import type { Answers } from '../conversation.ts'
import { plain } from '../plain.ts'
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
  read: (text, _choice, { wording, answers }) => {
    if (text.length > TOO_LONG)
      return { kind: 'wrong', say: wording.tooLong(text.length, TOO_LONG) }
    // Who expected to be asked where they are says it here.
    if (plain(text) === plain(answers.place ?? '')) return { kind: 'unclear' }
    const { written, email } = addressIn(text)
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
  read: (text, _choice, { wording }) => {
    const { email } = addressIn(text)
    if (email) return { kind: 'answer', set: { email } }
    const wrong = wrongAddress(text, wording)
    return wrong ? { kind: 'wrong', say: wrong } : { kind: 'unclear' }
  },
}

/** What is said to what was meant as an address and is none; undefined for anything else. */
export function wrongAddress(text: string, { questions }: Wording): string | undefined {
  const { written, email } = addressIn(text)
  return written && !email ? questions.email.wrong(written) : undefined
}

/** What looks like an address, as written, and the address where it is one. */
function addressIn(text: string): { written?: string; email?: string } {
  const written = LOOKS_LIKE_EMAIL.exec(text.slice(0, TOO_LONG))?.[0]
  if (written === undefined) return {}
  const email = z.email().safeParse(written.replace(/[.!?]+$/, '')).data
  return email === undefined ? { written } : { written, email }
}

function nameIn(text: string): string | undefined {
  const called = text.replace(/\s+/g, ' ').trim().replace(AROUND_NAME, '').trim()
  const isName = /\p{L}{2}/u.test(called) && !called.endsWith('?')
  return isName && !isYes(called) && !isNo(called) ? called : undefined
}
