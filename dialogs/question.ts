import type { Staff } from '../enquiries/staff.ts'
import type { Language } from '../knowledge/language.ts'
import type { Brain } from './brain.ts'
import type { Answers, QuestionId } from './conversation.ts'
import type { Button, Part } from './reply.ts'
import type { Wording } from './wording/wording.ts'

/** What a question may look at when it is asked or answered. */
export type Situation = {
  answers: Answers
  language: Language
  wording: Wording
  brain: Brain
  /** The moment of the turn, ISO 8601 UTC. */
  now: string
  /** Fills it in for somebody, who is asked aloud. */
  filledInBy?: Staff | undefined
}

/** One of the answers a question offers as a button; a command's button does the same anywhere. */
export type Choice = { title: string; choice: string; command?: true }

/** Makes a button that stands beside a fact. */
export type Press = (choice: Choice) => Button

/** A question as it is put: what is said, and what may be pressed. */
export type Prompt = { parts: Part[]; choices: Choice[] }

/** What came of an answer. */
export type Reading =
  /** New answers; `undefined` takes an answer away. */
  | { kind: 'answer'; set: Answers; say?: string }
  /** Understood, and not usable as it is: the sentence says what to do. */
  | { kind: 'wrong'; say: string }
  /** Another question is to be asked first. */
  | { kind: 'open'; question: QuestionId }
  | { kind: 'unclear' }

/** One question of the intake, as data; its reason and its other wording stand with the words. */
export type Question = {
  id: QuestionId
  /** The answers it is about, for going back. */
  fills: (keyof Answers)[]
  isOpen(answers: Answers, brain: Brain): boolean
  ask(situation: Situation, press?: Press): Prompt
  /** What is said in its place after something else was asked in between, where it is long. */
  brief?(situation: Situation): Part[]
  /** What it sets when it is left open; absent where an answer is needed. */
  skip?(answers: Answers): Answers
  /** A closed question takes only what it offers, and is tried before all that a text could also be. */
  closed: boolean
  read(text: string, choice: string | undefined, situation: Situation): Reading
}

/** Questions whose answer has a label of its own. */
export type FactId = Exclude<
  QuestionId,
  'problem' | 'subject' | 'details' | 'check' | 'change' | 'consent'
>

/** A question whose answer can be shown, named and changed. */
export type FactQuestion = Question & {
  id: FactId
  /** The answer in words; undefined while there is none. */
  says(situation: Situation): string | undefined
}
