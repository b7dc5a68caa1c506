import type { Answers, Conversation } from './conversation.ts'
import { fileAnswers } from './file-answers.ts'
import { HUB, matched } from './matched.ts'
import { currentQuestion, situationOf } from './position.ts'
import { promptFor } from './prompt.ts'
import type { Question, Reading } from './question.ts'
import { say } from './say.ts'
import type { Given, Outcome } from './turn.ts'
import { whatChanged } from './what-changed.ts'

/** Answers that say how to go on, and nothing about the need or who asks. */
const STEPS: readonly string[] = [
  ...['subject', 'details', 'skipped', 'check', 'partner', 'excluded', 'consent'],
]

/** Takes what a question made of a message, and goes on to what follows from it. */
export function takeAnswer(
  conversation: Conversation,
  question: Question,
  reading: Exclude<Reading, { kind: 'unclear' }>,
  given: Given,
): Outcome {
  const { wording } = situationOf(conversation, given)
  if (reading.kind === 'open') return promptFor(opened(conversation, reading.question), given)
  if (reading.kind === 'wrong') {
    const misses = conversation.misses + 1
    const person = misses > 2 ? wording.personHint(given.brain.knowledge.hub.email) : undefined
    return promptFor({ ...conversation, misses }, given, say(reading.say, person))
  }
  const { changing: _answered, goingBack: _there, outside: _not, ...rest } = conversation
  return goOn(conversation, { ...rest, misses: 0 }, reading, question.id, given)
}

/** Takes answers that came without being asked; a question that is open stays open. */
export function takeCorrection(
  conversation: Conversation,
  reading: { set: Answers; say?: string },
  given: Given,
): Outcome {
  return goOn(conversation, { ...conversation, misses: 0 }, reading, undefined, given)
}

/** The conversation at another question, which is answered before it goes on. */
export function opened(conversation: Conversation, changing: Question['id']): Conversation {
  const { goingBack: _elsewhere, ...rest } = conversation
  return { ...rest, changing, misses: 0 }
}

function goOn(
  before: Conversation,
  at: Conversation,
  { set, say: note }: { set: Answers; say?: string },
  asked: Question['id'] | undefined,
  given: Given,
): Outcome {
  const answers = consistent(before.answers, set, given)
  const next = { ...at, answers }
  const { wording } = situationOf(next, given)
  const told = whatChanged(before, next, asked, given)
  const isFirst = before.answers.need === undefined && told.length > 0
  const said = say(
    note,
    ...told,
    isFirst ? wording.correctHint : undefined,
    before.answers.partner && !answers.partner && !('excluded' in set)
      ? wording.questions.partner.rematched
      : undefined,
  )
  const following = currentQuestion(next, given)
  if (!following) return file(next, given)
  // Whoever adds something has read before what may be added.
  const isAdding = before.changing !== undefined || asked === 'details'
  const brief = following.id === 'details' && isAdding
  return promptFor(next, given, said, { brief })
}

/**
 * The answers with the new ones in. What rests on the old ones is asked again, and only that: the
 * consent whenever something changes, the overview for a new need, the partner when it is no
 * longer among the three.
 */
function consistent(before: Answers, set: Answers, given: Given): Answers {
  const after: Answers = { ...before, ...set }
  if ('excluded' in set) return { ...after, partner: undefined, consent: undefined }
  if (Object.keys(set).every((answer) => STEPS.includes(answer))) return after
  const isNewNeed = 'need' in set || 'core' in set
  return {
    ...after,
    check: isNewNeed ? undefined : after.check,
    partner: isStillOffered(after, given) ? after.partner : undefined,
    consent: undefined,
  }
}

function isStillOffered(answers: Answers, given: Given): boolean {
  if (answers.partner === undefined || answers.partner === HUB) return true
  return matched(answers, given).ranked.some(({ partner }) => partner === answers.partner)
}

function file(conversation: Conversation, given: Given): Outcome {
  const situation = situationOf(conversation, given)
  const { enquiry, deliveries } = fileAnswers(conversation, situation, given.reference)
  const filed: Conversation = { ...conversation, reference: enquiry.reference }
  const told = { ...given, enquiries: [...given.enquiries, enquiry] }
  const outcome = promptFor(filed, told, say(situation.wording.filed))
  return { ...outcome, enquiries: [enquiry], deliveries }
}
