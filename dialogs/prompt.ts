import type { Confirming, Conversation } from './conversation.ts'
import { filedSummary } from './filed-summary.ts'
import { currentQuestion, situationOf } from './position.ts'
import type { Choice, Press, Prompt, Question, Situation } from './question.ts'
import { facts } from './questions/facts.ts'
import type { Part } from './reply.ts'
import { say } from './say.ts'
import { short } from './short.ts'
import type { Given, Outcome } from './turn.ts'
import type { Wording } from './wording/wording.ts'

/** Buttons of commands carry this in place of a question. */
export const COMMAND = 'command'

/** `brief` after an interruption: what stands just above is not said all over. */
type How = { brief?: boolean; more?: Choice[] }

/**
 * Says something, and then puts what is to be answered now: whether it is sure, the current
 * question, or how the filed enquiry stands. `more` are choices besides.
 */
export function promptFor(
  conversation: Conversation,
  given: Given,
  before: Part[] = [],
  { brief = false, more = [] }: How = {},
): Outcome {
  const { confirming, changing } = conversation
  const situation = situationOf(conversation, given)
  if (confirming) {
    const asked = say(situation.wording.confirmAsk[confirming])
    const choices = [...confirmChoices(confirming, situation.wording), ...more]
    return withButtons(conversation, confirming, { parts: [...before, ...asked], choices })
  }
  const question = currentQuestion(conversation, given)
  if (!question) {
    const { parts, choices } = filedSummary(conversation, given)
    const all = { parts: [...before, ...parts], choices: [...choices, ...more] }
    const { amending: _left, ...rest } = conversation
    return withButtons(rest, 'filed', all)
  }
  const press = pressOf(conversation, question.id)
  const { parts, choices } = question.ask(situation, press)
  const asked = (brief && question.brief?.(situation)) || parts
  const now = changing ? nowIs(question, situation) : []
  const all = { parts: [...before, ...now, ...asked], choices: [...choices, ...more] }
  return withButtons(conversation, question.id, all)
}

/** Puts the choices of a question under other words than its own. */
export function choicesUnder(
  conversation: Conversation,
  question: Question,
  given: Given,
  parts: Part[],
  more: Choice[] = [],
): Outcome {
  const situation = situationOf(conversation, given)
  const { choices } = question.ask(situation, pressOf(conversation, question.id))
  return withButtons(conversation, question.id, { parts, choices: [...choices, ...more] })
}

/** One reply with buttons, under a new prompt number: the buttons of earlier prompts are now old. */
export function withButtons(
  conversation: Conversation,
  question: string,
  { parts, choices }: Prompt,
): Outcome {
  const buttons = choices.map(pressOf(conversation, question))
  return {
    conversation: { ...conversation, prompt: conversation.prompt + 1 },
    replies: [{ parts, buttons }],
    enquiries: [],
    deliveries: [],
  }
}

/** A yes and a no to whether it is sure. */
export function confirmChoices(what: Confirming, wording: Wording): Choice[] {
  return [
    { title: wording.confirmYes[what], choice: 'yes' },
    { title: wording.confirmNo, choice: 'no' },
  ]
}

/** A button that does what typing its title does. */
export function commandChoice(title: string): Choice {
  return { title, choice: title, command: true }
}

/** Makes the buttons of the next prompt. */
function pressOf({ prompt }: Conversation, question: string): Press {
  return ({ title, choice, command }) => ({
    title,
    value: { prompt: prompt + 1, question: command ? COMMAND : question, choice },
  })
}

/** What stands there of an answer that is opened again. */
function nowIs({ id }: Question, situation: Situation): Part[] {
  const value = facts.find((one) => one.id === id)?.says(situation)
  return value === undefined ? [] : say(situation.wording.nowIs(short(value)))
}
