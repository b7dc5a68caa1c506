import type { Language } from '../knowledge/language.ts'
import type { Brain } from './brain.ts'
import type { Answers, QuestionId } from './conversation.ts'
import type { Part } from './reply.ts'
import type { Wording } from './wording/wording.ts'

/** What a question may look at when it is asked or answered. */
export type Situation = {
  answers: Answers
  language: Language
  wording: Wording
  brain: Brain
}

/** One of the answers a question offers as a button. */
export type Choice = { title: string; choice: string }

/** A question as it is put: what is said, and what may be pressed. */
export type Prompt = { parts: Part[]; choices: Choice[] }

/** What came of an answer. */
export type Reading =
  /** New answers; `undefined` takes an answer away. */
  | { kind: 'answer'; set: Answers; say?: string }
  /** Understood, and not usable as it is: the sentence says what to do. */
  | { kind: 'wrong'; say: string }
  /** Another question is to be asked first. */
  | { kind: 'open'; question: QuestionId; set?: Answers }
  | { kind: 'unclear' }

/** One question of the intake, as data. */
export type Question = {
  id: QuestionId
  /** The answers it is about, for the overview, for changing and for going back. */
  fills: (keyof Answers)[]
  isOpen(answers: Answers): boolean
  ask(situation: Situation): Prompt
  /** Why it is asked, and an example, for who wants to know. */
  why(wording: Wording): string
  /** Said when the answer was not understood; asks again in other words, with an example. */
  again(wording: Wording): string
  /** A closed question is tried before commands, an open one after them. */
  closed: boolean
  read(text: string, choice: string | undefined, situation: Situation): Reading
}
