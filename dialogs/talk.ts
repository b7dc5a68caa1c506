import { commandIn } from './commands.ts'
import type { Conversation } from './conversation.ts'
import type { Message } from './message.ts'
import { plain } from './plain.ts'
import { COMMAND, promptFor } from './prompt.ts'
import { say } from './say.ts'
import type { Given, Outcome } from './turn.ts'
import { TALK } from './wording/talk.ts'

/** Whether the visitor asks for a person, in words or by a button. */
export function asksForPerson({ text, button }: Pick<Message, 'text' | 'button'>): boolean {
  if (!button) return commandIn(text)?.name === 'person'
  if (button.question === COMMAND) return commandIn(button.choice)?.name === 'person'
  return button.question === 'filed' && button.choice === 'person'
}

const BACK =
  /^((ga |ik wil )?terug )?(naar )?(de )?(assistent|computer)$|^(go )?back( to the assistant)?$|^terug$|^(the )?assistant$/

/** Whether the visitor wants to go on with the assistant. */
export function wantsAssistant(text: string): boolean {
  return BACK.test(plain(text))
}

/** The visitor is with the assistant again, where they were. */
export function handedBack(conversation: Conversation, given: Given): Outcome {
  return promptFor(conversation, given, say(TALK[conversation.language].over))
}
