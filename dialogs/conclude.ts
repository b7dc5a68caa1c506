import { type Answered, waitsFor } from './after-filing.ts'
import { choiceAt, choiceNamed } from './choice-named.ts'
import type { Answers, Conversation } from './conversation.ts'
import { digression } from './digression.ts'
import { filedSummary } from './filed-summary.ts'
import type { Message } from './message.ts'
import { obey } from './obey.ts'
import { situationOf } from './position.ts'
import { promptFor } from './prompt.ts'
import { say } from './say.ts'
import { smallTalk } from './small-talk.ts'
import type { Given, Outcome } from './turn.ts'

/** After filing: how it stands, or a new enquiry, for which who asks is not asked again. */
export function conclude(conversation: Conversation, message: Message, given: Given): Outcome {
  const { choices } = filedSummary(conversation, given)
  const situation = situationOf(conversation, given)
  const { wording } = situation
  const { text, button } = message
  const choice = button?.choice ?? choiceAt(text, choices) ?? choiceNamed(text, choices)
  if (choice === 'person') return obey({ name: 'person' }, conversation, given)
  if (choice === 'new') return promptFor(anew(conversation), given)
  const enquiry = given.enquiries.find(({ reference }) => reference === conversation.reference)
  const aside = choice === undefined ? digression(text, conversation, given) : undefined
  if (aside) return promptFor(conversation, given, aside)
  const waiting = enquiry && waitsFor(enquiry, situation)
  const answered = waiting?.read({ text, choice }, given.now)
  if (answered) return told(conversation, answered, given)
  const note = smallTalk(text, wording) ?? (waiting ? undefined : wording.alreadyFiled)
  return promptFor(conversation, given, say(note))
}

/** What the company answered is kept and sent, and how it stands then is said. */
function told(conversation: Conversation, { moved, text }: Answered, given: Given): Outcome {
  const { enquiry, deliveries } = moved
  const others = given.enquiries.filter(({ reference }) => reference !== enquiry.reference)
  const outcome = promptFor(conversation, { ...given, enquiries: [...others, enquiry] }, say(text))
  return { ...outcome, enquiries: [enquiry], deliveries }
}

/** The same visitor with a new need. */
export function anew({ answers, ...conversation }: Conversation): Conversation {
  const { organisation, place, municipality, kind, size, people, kvk } = answers
  const { name, email, role, phone } = answers
  const who: Answers = { organisation, place, municipality, kind, size, people, kvk }
  const { reference: _filed, changing: _opened, goingBack: _there, ...rest } = conversation
  return { ...rest, answers: { ...who, name, email, role, phone }, misses: 0 }
}
