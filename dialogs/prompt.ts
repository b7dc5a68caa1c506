import type { Conversation } from './conversation.ts'
import { filedSummary } from './filed-summary.ts'
import { currentQuestion, situationOf } from './position.ts'
import type { Choice, Question } from './question.ts'
import type { Button, Part } from './reply.ts'
import type { Given, Outcome } from './respond.ts'

/** Says something, and then puts the current question, or how the filed enquiry stands. */
export function promptFor(conversation: Conversation, given: Given, before: Part[] = []): Outcome {
  const question = currentQuestion(conversation)
  if (question) return replyTo(conversation, question, given, before)
  const { parts, choices } = filedSummary(conversation, given)
  return withButtons(conversation, 'filed', [...before, ...parts], choices)
}

/** Says something and puts a question; `choices only` leaves the question's own words out. */
export function replyTo(
  conversation: Conversation,
  question: Question,
  given: Given,
  before: Part[],
  how: 'whole' | 'choices only' = 'whole',
): Outcome {
  const { parts, choices } = question.ask(situationOf(conversation, given.brain))
  const said = how === 'whole' ? [...before, ...parts] : before
  return withButtons(conversation, question.id, said, choices)
}

/** One reply with buttons, under a new prompt number: the buttons of earlier prompts are now old. */
export function withButtons(
  conversation: Conversation,
  question: string,
  parts: Part[],
  choices: Choice[],
): Outcome {
  const prompt = conversation.prompt + 1
  const buttons: Button[] = choices.map(({ title, choice }) => ({
    title,
    value: { prompt, question, choice },
  }))
  return {
    conversation: { ...conversation, prompt },
    replies: [{ parts, buttons }],
    enquiries: [],
    deliveries: [],
  }
}
