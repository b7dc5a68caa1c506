import { choiceAt } from './choice-named.ts'
import type { Conversation } from './conversation.ts'
import type { Message } from './message.ts'
import { situationOf } from './position.ts'
import type { Question, Reading } from './question.ts'
import type { Given } from './turn.ts'

/** What a question makes of a message; a number is a choice only where it says nothing else. */
export function readAnswer(
  question: Question,
  { text, button }: Message,
  conversation: Conversation,
  given: Given,
): Reading {
  const situation = situationOf(conversation, given)
  const reading = question.read(text, button?.choice, situation)
  if (reading.kind !== 'unclear' || button) return reading
  const choice = choiceAt(text, question.ask(situation).choices)
  return choice === undefined ? reading : question.read(text, choice, situation)
}
