import type { Conversation } from './conversation.ts'
import { situationOf } from './position.ts'
import { choicesUnder, commandChoice } from './prompt.ts'
import type { Choice, Question, Situation } from './question.ts'
import { reachHub } from './reach-hub.ts'
import { say } from './say.ts'
import type { Given, Outcome } from './turn.ts'

/** Said again in other words with an example, then with the way to a person, then with a person. */
export function notUnderstood(
  conversation: Conversation,
  question: Question,
  given: Given,
): Outcome {
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
