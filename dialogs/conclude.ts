import { CorrectableField } from '../enquiries/aftermath.ts'
import type { Enquiry } from '../enquiries/enquiry.ts'
import type { Moved } from '../enquiries/life.ts'
import { waitsFor } from './after-filing.ts'
import { type Amended, askAmendment, readAmendment, replaced } from './amend.ts'
import { changeAsked } from './change-asked.ts'
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

const WITHDRAW =
  /^(?:ik wil |wij willen |graag |please |i want to |we want to )*(?:(?:mijn |onze |de )?aanvraag )?(?:intrekken|trek (?:mijn |onze |de )?aanvraag in|withdraw(?: (?:my|our|the) (?:enquiry|question|request))?)[.!]*$/i

type Said = { text: string; choice: string | undefined }

/** After filing: how it stands, what it waits for, changes to it, or a new enquiry. */
export function conclude(conversation: Conversation, message: Message, given: Given): Outcome {
  const enquiry = given.enquiries.find(({ reference }) => reference === conversation.reference)
  const { text, button } = message
  const { amending, ...rest } = conversation
  if (amending && enquiry) {
    const said = { text, choice: button?.choice }
    const situation = situationOf(rest, given)
    return amended(rest, readAmendment(amending, said, enquiry, situation), given)
  }
  const { choices } = filedSummary(conversation, given)
  const choice = button?.choice ?? choiceAt(text, choices) ?? choiceNamed(text, choices)
  const asked = enquiry && changeOf(conversation, { text, choice }, enquiry, given)
  return asked ?? answered(conversation, { text, choice }, enquiry, given)
}

/** A wish to change, add or withdraw; undefined for anything else. */
function changeOf(
  conversation: Conversation,
  { text, choice }: Said,
  enquiry: Enquiry,
  given: Given,
): Outcome | undefined {
  if (choice === 'withdraw' || (choice === undefined && WITHDRAW.test(text.trim())))
    return promptFor({ ...conversation, confirming: 'withdraw' }, given)
  if (choice === 'amend') return askAmendment(conversation, 'choose', given)
  const named = choice === undefined ? changeAsked(text, false) : undefined
  if (named === undefined) return undefined
  if (named === 'something') return askAmendment(conversation, 'choose', given)
  const field = CorrectableField.safeParse(named.question).data
  if (!field) return askAmendment(conversation, 'choose', given)
  if (named.value === undefined) return askAmendment(conversation, field, given)
  const situation = situationOf(conversation, given)
  return amended(conversation, replaced(field, named.value, enquiry, situation), given)
}

function answered(
  conversation: Conversation,
  { text, choice }: Said,
  enquiry: Enquiry | undefined,
  given: Given,
): Outcome {
  const situation = situationOf(conversation, given)
  const { wording } = situation
  if (choice === 'person') return obey({ name: 'person' }, conversation, given)
  if (choice === 'new') return promptFor(anew(conversation), given)
  const aside = choice === undefined ? digression(text, conversation, given) : undefined
  if (aside) return promptFor(conversation, given, aside)
  const waiting = enquiry && waitsFor(enquiry, situation)
  const reply = waiting?.read({ text, choice }, given.now)
  if (reply) return told(conversation, reply.moved, reply.text, given)
  const note = smallTalk(text, wording) ?? (waiting ? undefined : wording.alreadyFiled)
  return promptFor(conversation, given, say(note))
}

function amended(conversation: Conversation, what: Amended, given: Given): Outcome {
  const { wording } = situationOf(conversation, given)
  switch (what.kind) {
    case 'asks':
      return askAmendment(conversation, what.amending, given, say(what.say))
    case 'nothing':
      return promptFor(conversation, given, say(wording.goingOn))
    case 'moved': {
      const answers = { ...conversation.answers, ...what.answers }
      return told({ ...conversation, answers }, what.moved, wording.amend.done, given)
    }
  }
}

/** What the company answered or changed is kept and sent, and how it stands then is said. */
export function told(
  conversation: Conversation,
  { enquiry, deliveries }: Moved,
  text: string,
  given: Given,
): Outcome {
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
