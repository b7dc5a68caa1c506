import { changeAsked } from '../../dialogs/change-asked.ts'
import { commandIn } from '../../dialogs/commands.ts'
import { type Conversation, QuestionId } from '../../dialogs/conversation.ts'
import { currentQuestion } from '../../dialogs/position.ts'
import { type Language, languages } from '../../knowledge/language.ts'
import { aBrain } from './a-brain.ts'

/** What a visitor may do at any question. */
export const ACTS = [
  ...(['answer', 'wrong answer', 'skip', 'help', 'why'] as const),
  ...(['change', 'back', 'stop', 'language', 'person'] as const),
]
export type Act = (typeof ACTS)[number]

/** That something was done at a question, in the language spoken there. */
export type Done = { question: QuestionId; act: Act; language: Language }

/** What a message did, told from the conversation before and after it; undefined for other things. */
export function doneBy(said: string, before: Conversation, after: Conversation): Done | undefined {
  const question = currentQuestion(before, { brain: aBrain })?.id
  const act = before.confirming ? undefined : actOf(said, before, after)
  return question && act && { question, act, language: before.language }
}

function actOf(said: string, before: Conversation, after: Conversation): Act | undefined {
  const command = commandIn(said)?.name
  if (command) return ACTS.find((act) => act === command)
  if (changeAsked(said, false)) return 'change'
  if (after.misses > before.misses) return 'wrong answer'
  return currentQuestion(after, { brain: aBrain })?.id ===
    currentQuestion(before, { brain: aBrain })?.id
    ? undefined
    : 'answer'
}

/** Every question and act that is not done in both languages: `size skip en`. */
export function missingIn(done: Done[]): string[] {
  const known = new Set(done.map(nameOf))
  return QuestionId.options
    .flatMap((question) => ACTS.map((act) => ({ question, act })))
    .flatMap((cell) => languages.map((language) => nameOf({ ...cell, language })))
    .filter((name) => !known.has(name))
}

/** A line for each question, a column for each act, and in it the languages it is done in. */
export function tableOf(done: Done[]): string {
  const known = new Set(done.map(nameOf))
  const cell = (question: QuestionId, act: Act) =>
    languages
      .map((language) => (known.has(nameOf({ question, act, language })) ? language : '--'))
      .join(' ')
  const rows = QuestionId.options.map((question) => [
    question,
    ...ACTS.map((act) => cell(question, act)),
  ])
  return [['question', ...ACTS], ...rows]
    .map((row) =>
      row
        .map((text) => text.padEnd(13))
        .join('')
        .trimEnd(),
    )
    .join('\n')
}

function nameOf({ question, act, language }: Done): string {
  return `${question} ${act} ${language}`
}
