import type { Answers, Conversation } from './conversation.ts'
import { filedSummary } from './filed-summary.ts'
import type { Message } from './message.ts'
import { obey } from './obey.ts'
import { promptFor } from './prompt.ts'
import type { Given, Outcome } from './respond.ts'
import { choiceAt, choiceNamed } from './yes-no.ts'

/** After filing: how it stands, or a new enquiry, for which who asks is not asked again. */
export function conclude(conversation: Conversation, message: Message, given: Given): Outcome {
  const { choices } = filedSummary(conversation, given)
  const { text, button } = message
  const choice = button?.choice ?? choiceAt(text, () => choices) ?? choiceNamed(text, choices)
  if (choice === 'person') return obey({ name: 'person' }, conversation, given)
  if (choice === 'new') return promptFor(anew(conversation), given)
  return promptFor(conversation, given)
}

/** The same visitor with a new need. */
export function anew(conversation: Conversation): Conversation {
  const { organisation, place, municipality, name, email } = conversation.answers
  const kept: Answers = { organisation, place, municipality, name, email }
  return { ...conversation, answers: kept, reference: undefined, changing: undefined, misses: 0 }
}
