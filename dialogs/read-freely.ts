import type { Conversation } from './conversation.ts'
import { correctionIn } from './correction.ts'
import { digression } from './digression.ts'
import { leaveOut } from './leave-out.ts'
import type { Message } from './message.ts'
import { notUnderstood } from './not-understood.ts'
import { change } from './obey.ts'
import { helpAtOnce, isCry, mayBeInNeed, outOfScope } from './out-of-scope.ts'
import { situationOf } from './position.ts'
import { promptFor } from './prompt.ts'
import type { Question, Reading } from './question.ts'
import { wrongAddress } from './questions/contact.ts'
import { readAnswer } from './read-answer.ts'
import { saidFirst } from './said-first.ts'
import { say } from './say.ts'
import { smallTalk } from './small-talk.ts'
import { takeAnswer, takeCorrection } from './take-answer.ts'
import type { Given, Outcome } from './turn.ts'
import { toldByTheWay } from './understood-in.ts'

const UNCLEAR: Reading = { kind: 'unclear' }

/** Where a story is told: of an emergency of last year, or of others. */
const TOLD_FREELY: ReadonlySet<string> = new Set(['need', 'core', 'problem', 'details'])

/** The need itself is taken as it is written, whatever it begins with. */
export function isOwnWords({ id }: Question): boolean {
  return id === 'need' || id === 'core'
}

/** What a text is that the current question did not ask for; else its answer. */
export function readFreely(
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
  const isCryInstead = !TOLD_FREELY.has(question.id) && isCry(message.text, situation)
  const outside =
    isFirst || isCryInstead ? outOfScope(conversation, message.text, given) : undefined
  if (outside) return outside
  const corrected = isOwnWords(question)
    ? undefined
    : correctionIn(message.text, question, situation)
  if (corrected && 'set' in corrected) return takeCorrection(conversation, corrected, given)
  if (corrected) return change(corrected, conversation, given)
  return (
    takeOpenly(conversation, question, message, given) ??
    takeBesides(conversation, question, message.text, given) ??
    outOfScope(conversation, message.text, given) ??
    notUnderstood(conversation, question, given)
  )
}

/** Takes an answer to an open question; a story of somebody who may be in need says where help is. */
function takeOpenly(
  conversation: Conversation,
  question: Question,
  message: Message,
  given: Given,
): Outcome | undefined {
  const reading = question.closed ? UNCLEAR : readAnswer(question, message, conversation, given)
  const right = leaveOut(reading, message.without ?? [])
  if (right.kind === 'unclear') return undefined
  const taken = takeAnswer(conversation, question, right, given)
  const situation = situationOf(conversation, given)
  const isOfNeed = TOLD_FREELY.has(question.id) && mayBeInNeed(message.text, situation)
  return isOfNeed ? saidFirst(helpAtOnce(situation), taken) : taken
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
