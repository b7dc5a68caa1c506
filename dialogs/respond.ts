import { foreignLanguageOf } from '../knowledge/foreign-language-of.ts'
import { languageOf } from '../knowledge/language-of.ts'
import { carry } from './carry.ts'
import { changeAsked } from './change-asked.ts'
import { choiceAt } from './choice-named.ts'
import { commandIn } from './commands.ts'
import { conclude } from './conclude.ts'
import { confirm } from './confirm.ts'
import type { Conversation } from './conversation.ts'
import { correctionIn } from './correction.ts'
import { digression } from './digression.ts'
import { leaveOut } from './leave-out.ts'
import type { Message } from './message.ts'
import { change, obey } from './obey.ts'
import { isInNeed, outOfScope, takeAnyway } from './out-of-scope.ts'
import { currentQuestion, situationOf } from './position.ts'
import { COMMAND, choicesUnder, commandChoice, promptFor } from './prompt.ts'
import type { Choice, Question, Reading, Situation } from './question.ts'
import { wrongAddress } from './questions/contact.ts'
import { reachHub } from './reach-hub.ts'
import { READ_AT_MOST } from './request-of.ts'
import { say } from './say.ts'
import { showStatus } from './show-status.ts'
import { smallTalk } from './small-talk.ts'
import { stillKnown } from './still-known.ts'
import { takeAnswer, takeCorrection } from './take-answer.ts'
import type { Given, Outcome } from './turn.ts'
import { toldByTheWay } from './understood-in.ts'
import { FOREIGN } from './wording/foreign.ts'

const UNCLEAR: Reading = { kind: 'unclear' }

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
  return withNotes(answerTo(conversation, message, given), [
    files,
    masked,
    foreignNote(conversation, message),
  ])
}

/**
 * A message that is a command as a whole is one; else it is what the current question makes of it.
 * An open question takes any text, so small talk and corrections are looked for before it.
 */
function answerTo(conversation: Conversation, message: Message, given: Given): Outcome {
  const { text, button } = message
  const { wording } = situationOf(conversation, given)
  const carried = carry(conversation, text, given)
  if (carried) return carried
  const isCommand = button?.question === COMMAND
  const command = isCommand ? commandIn(button.choice) : button ? undefined : commandIn(text)
  if (command) return obey(command, conversation, given)
  if (isCommand) return promptFor(conversation, given, say(wording.goingOn))
  const status = button ? undefined : showStatus(conversation, text, given)
  if (status) return status
  const { confirming } = conversation
  if (confirming) return confirm(confirming, conversation, message, given)
  return answerToQuestion(conversation, message, given)
}

function answerToQuestion(conversation: Conversation, message: Message, given: Given): Outcome {
  const { text, button } = message
  const question = currentQuestion(conversation, given)
  if (!question) return conclude(conversation, message, given)

  const anyway = takeAnyway(conversation, { text, choice: button?.choice }, given)
  if (anyway) return anyway
  const asked = button ? undefined : changeAsked(text, isOwnWords(question))
  if (asked) return change(asked, conversation, given)
  const isFree = !question.closed && !button
  const reading = isFree ? UNCLEAR : readAnswer(question, message, conversation, given)
  if (reading.kind !== 'unclear') return takeAnswer(conversation, question, reading, given)
  return button
    ? notUnderstood(conversation, question, given)
    : readFreely(conversation, question, message, given)
}

/** What a text is that the current question did not ask for; else its answer. */
function readFreely(
  conversation: Conversation,
  question: Question,
  message: Message,
  given: Given,
): Outcome {
  const situation = situationOf(conversation, given)
  const talk = smallTalk(message.text, situation.wording)
  if (talk) return promptFor(conversation, given, say(talk), { brief: true })
  const told = digression(message.text, conversation, given)
  if (told) return promptFor(conversation, given, told, { brief: true })
  const isFirst = question.id === 'need' && conversation.answers.need === undefined
  const isCry = !TOLD_FREELY.has(question.id) && isInNeed(message.text, situation)
  const outside = isFirst || isCry ? outOfScope(conversation, message.text, given) : undefined
  if (outside) return outside
  const corrected = isOwnWords(question)
    ? undefined
    : correctionIn(message.text, question, situation)
  if (corrected && 'set' in corrected) return takeCorrection(conversation, corrected, given)
  if (corrected) return change(corrected, conversation, given)
  const reading = question.closed ? UNCLEAR : readAnswer(question, message, conversation, given)
  const right = leaveOut(reading, message.without ?? [])
  if (right.kind !== 'unclear') return takeAnswer(conversation, question, right, given)
  return (
    takeBesides(conversation, question, message.text, given) ??
    outOfScope(conversation, message.text, given) ??
    notUnderstood(conversation, question, given)
  )
}

/** Takes what was told of who asks instead of an answer; an address that is none is not passed over. */
function takeBesides(
  conversation: Conversation,
  question: Question,
  text: string,
  given: Given,
): Outcome | undefined {
  const situation = situationOf(conversation, given)
  const set = isOwnWords(question) ? {} : toldByTheWay(text, situation)
  const wrong = wrongAddress(text, situation.wording)
  if (Object.keys(set).length === 0 && wrong === undefined) return undefined
  return takeCorrection(conversation, { set, ...(wrong !== undefined && { say: wrong }) }, given)
}

/** What a question makes of a message; a number is a choice only where it says nothing else. */
function readAnswer(
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

/** Said again in other words with an example, then with the way to a person, then with a person. */
function notUnderstood(conversation: Conversation, question: Question, given: Given): Outcome {
  const situation = situationOf(conversation, given)
  const { wording, brain } = situation
  const misses = conversation.misses + 1
  const hint = misses === 2 ? wording.personHint(brain.knowledge.hub.email) : undefined
  const parts = say(wording.questions[question.id].again, hint)
  const person = misses > 2 ? reachHub(situation) : []
  const ways = misses > 1 ? waysOn(question, situation) : []
  return choicesUnder({ ...conversation, misses }, question, given, [...parts, ...person], ways)
}

/** What can be done by button where typing did not work. */
function waysOn({ skip, ask }: Question, situation: Situation): Choice[] {
  const { buttons, skipButton } = situation.wording
  const isOffered = ask(situation).choices.some(({ title }) => title === skipButton)
  const titles = [...(skip && !isOffered ? [skipButton] : []), buttons.why, buttons.person]
  return titles.map(commandChoice)
}

/** Where a story is told: of an emergency of last year, or of others. */
const TOLD_FREELY: ReadonlySet<string> = new Set(['need', 'core', 'problem', 'details'])

/** The need itself is taken as it is written, whatever it begins with. */
function isOwnWords({ id }: Question): boolean {
  return id === 'need' || id === 'core'
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

function withNotes(outcome: Outcome, notes: (string | undefined)[]): Outcome {
  const [first, ...rest] = outcome.replies
  if (!first) return outcome
  return { ...outcome, replies: [{ ...first, parts: [...say(...notes), ...first.parts] }, ...rest] }
}
