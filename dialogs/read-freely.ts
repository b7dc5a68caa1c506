import type { Conversation } from './conversation.ts'
import { correctionIn } from './correction.ts'
import { digression } from './digression.ts'
import { leaveOut } from './leave-out.ts'
import type { Message } from './message.ts'
import { notUnderstood } from './not-understood.ts'
import { change } from './obey.ts'
import { heard, isCry, outOfScope, tellsOfNeed, withHelp } from './out-of-scope.ts'
import { situationOf } from './position.ts'
import { promptFor } from './prompt.ts'
import type { Question, Reading } from './question.ts'
import { wrongAddress } from './questions/contact.ts'
import { readAnswer } from './read-answer.ts'
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

/**
 * What a text is that the current question did not ask for; else its answer. Where a story is told
 * that may be of now, whom to call is said before the rest.
 */
export function readFreely(
  conversation: Conversation,
  question: Question,
  message: Message,
  given: Given,
): Outcome {
  const situation = situationOf(conversation, given)
  const { text } = message
  const talk = smallTalk(text, situation.wording)
  if (talk) return promptFor(conversation, given, say(talk), { brief: true })
  const told = digression(text, conversation, given)
  if (told) return heard(promptFor(conversation, given, told, { brief: true }), text, situation)
  const isStory = TOLD_FREELY.has(question.id)
  const isAlone = isFirst(conversation, question) || (!isStory && isCry(text, situation))
  const outside = isAlone ? outOfScope(conversation, text, given) : undefined
  if (outside) return outside
  const outcome = readAsSaid(conversation, question, message, given)
  return isStory && tellsOfNeed(text, situation) ? withHelp(outcome, situation) : outcome
}

const isFirst = ({ answers }: Conversation, { id }: Question): boolean =>
  id === 'need' && answers.need === undefined

function readAsSaid(
  conversation: Conversation,
  question: Question,
  message: Message,
  given: Given,
): Outcome {
  const { text } = message
  const situation = situationOf(conversation, given)
  const corrected = isOwnWords(question) ? undefined : correctionIn(text, question, situation)
  if (corrected && 'set' in corrected) return takeCorrection(conversation, corrected, given)
  if (corrected) return change(corrected, conversation, given)
  return (
    takeOpenly(conversation, question, message, given) ??
    takeBesides(conversation, question, text, given) ??
    // A cry for help is told of above what is said here.
    (isCry(text, situation) ? undefined : outOfScope(conversation, text, given)) ??
    notUnderstood(conversation, question, given)
  )
}

/** Takes an answer to an open question; undefined where it is none. */
function takeOpenly(
  conversation: Conversation,
  question: Question,
  message: Message,
  given: Given,
): Outcome | undefined {
  const reading = question.closed ? UNCLEAR : readAnswer(question, message, conversation, given)
  const right = leaveOut(reading, message.without ?? [])
  return right.kind === 'unclear' ? undefined : takeAnswer(conversation, question, right, given)
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
