import type { Delivery } from '../enquiries/delivery.ts'
import { eraseEnquiry } from '../enquiries/withdrawing.ts'
import { type Conversation, newConversation } from './conversation.ts'
import type { Message } from './message.ts'
import { askFirst, yesAndNo } from './obey.ts'
import { situationOf } from './position.ts'
import { promptFor } from './prompt.ts'
import type { Given, Outcome } from './respond.ts'
import { say } from './say.ts'
import { choiceAt, isNo, isYes } from './yes-no.ts'

/** Reads the answer to "are you sure?", and does or leaves it. */
export function confirm(conversation: Conversation, message: Message, given: Given): Outcome {
  const { confirming, ...rest } = conversation
  const { wording } = situationOf(conversation, given.brain)
  const numbered = confirming && choiceAt(message.text, () => yesAndNo(confirming, wording))
  const choice = message.button?.choice ?? numbered
  if (choice === 'no' || isNo(message.text)) return promptFor(rest, given, say(wording.goingOn))
  if (confirming && choice !== 'yes' && !isYes(message.text))
    return askFirst(confirming, conversation, given)
  switch (confirming) {
    case 'restart':
      return promptFor(emptied(rest), given, say(wording.restarted))
    case 'erase':
      return erase(rest, given)
    default:
      return { ...quiet(rest), replies: [{ parts: say(wording.stopped), buttons: [] }] }
  }
}

/** Erasure on the visitor's word (GDPR art. 17): answers, messages and enquiries; counts remain. */
function erase(conversation: Conversation, given: Given): Outcome {
  const { wording } = situationOf(conversation, given.brain)
  const erased = given.enquiries
    .filter(({ state }) => state !== 'erased')
    .map((enquiry) => eraseEnquiry(enquiry, given.now))
  return {
    ...quiet(emptied(conversation)),
    replies: [{ parts: say(wording.erased), buttons: [], erased: true }],
    enquiries: erased.map(({ enquiry }) => enquiry),
    deliveries: erased.flatMap(({ deliveries }) => deliveries),
    erased: true,
  }
}

function emptied({ id, startedAt, language, languageChosen, prompt }: Conversation): Conversation {
  return { ...newConversation(id, startedAt, language), languageChosen, prompt }
}

function quiet(conversation: Conversation): Pick<Outcome, 'conversation' | 'enquiries'> & {
  deliveries: Delivery[]
} {
  return { conversation, enquiries: [], deliveries: [] }
}
