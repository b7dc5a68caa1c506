import type { Answers, Conversation } from './conversation.ts'
import { fileAnswers } from './file-answers.ts'
import { HUB, matched } from './matched.ts'
import { situationOf } from './position.ts'
import { promptFor } from './prompt.ts'
import type { Question, Reading } from './question.ts'
import { overviewLines } from './questions/check.ts'
import { nextQuestion } from './questions/questions.ts'
import type { Given, Outcome } from './respond.ts'
import { say } from './say.ts'

/** Takes what a question made of a message, and goes on to what follows from it. */
export function takeAnswer(
  conversation: Conversation,
  question: Question,
  reading: Exclude<Reading, { kind: 'unclear' }>,
  given: Given,
): Outcome {
  if (reading.kind === 'wrong') return promptFor(conversation, given, say(reading.say))
  if (reading.kind === 'open')
    return promptFor({ ...conversation, changing: reading.question, misses: 0 }, given)

  const answers = consistent(conversation.answers, reading.set, given)
  const next: Conversation = { ...conversation, answers, changing: undefined, misses: 0 }
  const said = say(reading.say, difference(conversation, next, question, given))
  return nextQuestion(answers) ? promptFor(next, given, said) : file(next, given)
}

/**
 * The answers with the new ones in. What rests on the old ones is asked again: the overview and
 * the consent whenever something changes, the partner when it is no longer among the three.
 */
function consistent(before: Answers, set: Answers, given: Given): Answers {
  const after: Answers = { ...before, ...set }
  if ('check' in set || 'partner' in set || 'consent' in set) return after
  if ('excluded' in set) return { ...after, partner: undefined, consent: undefined }
  const partner = isStillOffered(after, given) ? after.partner : undefined
  return { ...after, check: undefined, consent: undefined, partner }
}

function isStillOffered(answers: Answers, { brain }: Given): boolean {
  if (answers.partner === undefined || answers.partner === HUB) return true
  return matched(answers, brain).ranked.some(({ partner }) => partner === answers.partner)
}

/** A changed answer is said back in one line: what it was, what it is. */
function difference(
  before: Conversation,
  after: Conversation,
  question: Question,
  given: Given,
): string | undefined {
  if (before.changing !== question.id) return undefined
  const { wording } = situationOf(after, given.brain)
  const old = overviewLines(situationOf(before, given.brain))
  const lines = overviewLines(situationOf(after, given.brain)).flatMap((line) => {
    const was = old.find((one) => one.question === line.question)
    return was && was.value !== '' && was.value !== line.value
      ? [wording.changed(line.label, short(was.value), short(line.value))]
      : []
  })
  return lines.length > 0 ? lines.join('\n') : undefined
}

function short(value: string): string {
  return value.length > 120 ? `${value.slice(0, 119)}…` : value
}

function file(conversation: Conversation, given: Given): Outcome {
  const situation = situationOf(conversation, given.brain)
  const { enquiry, deliveries } = fileAnswers(conversation, situation, given.reference, given.now)
  const filed: Conversation = { ...conversation, reference: enquiry.reference }
  const told = { ...given, enquiries: [...given.enquiries, enquiry] }
  const outcome = promptFor(filed, told, say(situation.wording.filed))
  return { ...outcome, enquiries: [enquiry], deliveries }
}
