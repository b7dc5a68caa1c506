import type { Delivery } from '../enquiries/delivery.ts'
import type { Enquiry } from '../enquiries/enquiry.ts'
import { languageOf } from '../knowledge/language-of.ts'
import type { Brain } from './brain.ts'
import { commandIn } from './commands.ts'
import { conclude } from './conclude.ts'
import { confirm } from './confirm.ts'
import type { Conversation } from './conversation.ts'
import type { Message } from './message.ts'
import { obey } from './obey.ts'
import { currentQuestion, situationOf } from './position.ts'
import { promptFor, replyTo } from './prompt.ts'
import type { Question, Reading, Situation } from './question.ts'
import { nextQuestion } from './questions/questions.ts'
import type { Reply } from './reply.ts'
import { say } from './say.ts'
import { takeAnswer } from './take-answer.ts'
import { choiceAt } from './yes-no.ts'

/** What the conversation may look at besides itself; everything from outside comes in here. */
export type Given = {
  brain: Brain
  now: string
  /** The reference a filing would get. */
  reference: string
  /** Enquiries filed in this conversation. */
  enquiries: Enquiry[]
  /** Address of the website, without a slash at the end. */
  site: string
}

/** What one message brings about; committed together or not at all. */
export type Outcome = {
  conversation: Conversation
  replies: Reply[]
  enquiries: Enquiry[]
  deliveries: Delivery[]
  /** Everything said before is to be taken out of the store. */
  erased?: true
}

/**
 * One turn of the intake: what the visitor said, and what follows from it.
 * The current question is tried first, then commands; an open question, which takes
 * any text, is tried after commands.
 */
export function respond(before: Conversation, message: Message, given: Given): Outcome {
  const conversation = speakTheirLanguage(before, message)
  const situation = situationOf(conversation, given.brain)
  const { wording } = situation
  const maskedNote = message.masked.length > 0 ? wording.masked : undefined
  const finish = (outcome: Outcome): Outcome => withNote(outcome, maskedNote)

  if (message.again) return promptFor(conversation, given, say(wording.alreadyReceived))
  if (message.files > 0) return promptFor(conversation, given, say(wording.noFiles))
  if (isOld(message, conversation))
    return finish(promptFor(conversation, given, say(wording.oldButton)))
  if (conversation.confirming) return finish(confirm(conversation, message, given))

  const question = currentQuestion(conversation)
  const closed = question?.closed ? readAnswer(question, message, situation) : undefined
  if (question && closed && closed.kind !== 'unclear')
    return finish(takeAnswer(conversation, question, closed, given))

  const command = commandIn(message.text)
  if (command) return finish(obey(command, conversation, given))
  if (!question) return finish(conclude(conversation, message, given))

  const reading = closed ?? readAnswer(question, message, situation)
  return finish(
    reading.kind === 'unclear'
      ? notUnderstood(conversation, question, given)
      : takeAnswer(conversation, question, reading, given),
  )
}

/** What a question makes of a message; a number is a choice only where it says nothing else. */
function readAnswer(question: Question, { text, button }: Message, situation: Situation): Reading {
  const reading = question.read(text, button?.choice, situation)
  if (reading.kind !== 'unclear' || button) return reading
  const choice = choiceAt(text, () => question.ask(situation).choices)
  return choice === undefined ? reading : question.read(text, choice, situation)
}

function isOld({ button }: Message, { prompt }: Conversation): boolean {
  return button !== undefined && button.prompt !== prompt
}

/** The first words decide the language, unless the visitor chose one. */
function speakTheirLanguage(conversation: Conversation, { text }: Message): Conversation {
  if (conversation.languageChosen || nextQuestion(conversation.answers)?.id !== 'need')
    return conversation
  const language = languageOf(text)
  return language === 'other' ? conversation : { ...conversation, language }
}

/** Said again in other words, with an example; from the second time on with the way to a person. */
function notUnderstood(conversation: Conversation, question: Question, given: Given): Outcome {
  const { wording } = situationOf(conversation, given.brain)
  const misses = conversation.misses + 1
  const person = misses > 1 ? wording.personHint(given.brain.knowledge.hub.email) : undefined
  return replyTo(
    { ...conversation, misses },
    question,
    given,
    say(question.again(wording), person),
    'choices only',
  )
}

function withNote(outcome: Outcome, note: string | undefined): Outcome {
  const [first, ...rest] = outcome.replies
  if (!note || !first) return outcome
  return { ...outcome, replies: [{ ...first, parts: [...say(note), ...first.parts] }, ...rest] }
}
