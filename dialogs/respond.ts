import { foreignLanguageOf } from '../knowledge/foreign-language-of.ts'
import { languageOf } from '../knowledge/language-of.ts'
import { carry } from './carry.ts'
import { changeAsked } from './change-asked.ts'
import { commandIn } from './commands.ts'
import { conclude } from './conclude.ts'
import { confirm } from './confirm.ts'
import type { Conversation } from './conversation.ts'
import type { Message } from './message.ts'
import { notUnderstood } from './not-understood.ts'
import { change, obey } from './obey.ts'
import { heard, takeAnyway } from './out-of-scope.ts'
import { currentQuestion, situationOf } from './position.ts'
import { COMMAND, promptFor } from './prompt.ts'
import { readAnswer } from './read-answer.ts'
import { isOwnWords, readFreely } from './read-freely.ts'
import { READ_AT_MOST } from './request-of.ts'
import { saidFirst } from './said-first.ts'
import { say } from './say.ts'
import { showStatus } from './show-status.ts'
import { stillKnown } from './still-known.ts'
import { takeAnswer } from './take-answer.ts'
import type { Given, Outcome } from './turn.ts'
import { FOREIGN } from './wording/foreign.ts'

/** One turn of the intake: what the visitor said, and what follows from it. */
export function respond(before: Conversation, message: Message, given: Given): Outcome {
  const answers = before.reference ? before.answers : stillKnown(before.answers, given.brain)
  const conversation = speakTheirLanguage({ ...before, answers }, message)
  const { wording } = situationOf(conversation, given)
  if (message.again) return promptFor(conversation, given, say(wording.alreadyReceived))
  const files = message.files > 0 ? wording.noFiles : undefined
  if (files && message.text.trim() === '') return promptFor(conversation, given, say(files))
  if (isOld(message, conversation)) return promptFor(conversation, given, say(wording.oldButton))
  const masked = message.masked.length > 0 ? wording.masked : undefined
  const notes = say(files, masked, foreignNote(conversation, message))
  return saidFirst(notes, answerTo(conversation, message, given))
}

/**
 * A message that is a command as a whole is one; else it is what the current question makes of it.
 * An open question takes any text, so small talk and corrections are looked for before it.
 */
function answerTo(conversation: Conversation, message: Message, given: Given): Outcome {
  const { text, button } = message
  const situation = situationOf(conversation, given)
  const { wording } = situation
  const carried = carry(conversation, text, given)
  if (carried) return carried
  const isCommand = button?.question === COMMAND
  const command = isCommand ? commandIn(button.choice) : button ? undefined : commandIn(text)
  if (command) return obey(command, conversation, given)
  if (isCommand) return promptFor(conversation, given, say(wording.goingOn))
  const status = button ? undefined : showStatus(conversation, text, given)
  if (status) return status
  const { confirming } = conversation
  if (confirming) return heard(confirm(confirming, conversation, message, given), text, situation)
  return answerToQuestion(conversation, message, given)
}

function answerToQuestion(conversation: Conversation, message: Message, given: Given): Outcome {
  const { text, button } = message
  const question = currentQuestion(conversation, given)
  if (!question)
    return heard(conclude(conversation, message, given), text, situationOf(conversation, given))

  const anyway = takeAnyway(conversation, { text, choice: button?.choice }, given)
  if (anyway) return anyway
  const asked = button ? undefined : changeAsked(text, isOwnWords(question))
  if (asked) return change(asked, conversation, given)
  const isFree = !question.closed && !button
  const reading = isFree ? undefined : readAnswer(question, message, conversation, given)
  if (reading && reading.kind !== 'unclear')
    return takeAnswer(conversation, question, reading, given)
  return button
    ? notUnderstood(conversation, question, given)
    : readFreely(conversation, question, message, given)
}

function isOld({ button }: Message, { prompt }: Conversation): boolean {
  return button !== undefined && button.prompt !== prompt
}

/** The first words decide the language, unless the visitor chose one. */
function speakTheirLanguage(conversation: Conversation, { text, button }: Message): Conversation {
  const { languageChosen, answers } = conversation
  if (button || languageChosen || answers.need !== undefined) return conversation
  const language = languageOf(text.slice(0, READ_AT_MOST))
  return language === 'other' ? conversation : { ...conversation, language }
}

/** Whoever begins in another language reads in it which ones are understood. */
function foreignNote({ answers }: Conversation, { text, button }: Message): string | undefined {
  if (button || answers.need !== undefined) return undefined
  const language = foreignLanguageOf(text.slice(0, READ_AT_MOST))
  return language && FOREIGN[language]
}
