import type { Delivery } from '../enquiries/delivery.ts'
import { eraseEnquiry, withdrawEnquiry } from '../enquiries/withdrawing.ts'
import { choiceAt, titleSaid } from './choice-named.ts'
import { type Confirming, type Conversation, newConversation } from './conversation.ts'
import { digression } from './digression.ts'
import type { Message } from './message.ts'
import { situationOf } from './position.ts'
import { commandChoice, confirmChoices, promptFor, withButtons } from './prompt.ts'
import { say } from './say.ts'
import type { Given, Outcome } from './turn.ts'
import { isNo, isYes } from './yes-no.ts'

/** Reads the answer to "are you sure?", and does or leaves it. */
export function confirm(
  what: Confirming,
  conversation: Conversation,
  { text, button }: Message,
  given: Given,
): Outcome {
  const { wording } = situationOf(conversation, given)
  const choices = confirmChoices(what, wording)
  const choice = button?.choice ?? choiceAt(text, choices) ?? titleSaid(text, choices)
  if (choice === 'yes' || isYes(text)) return confirmed(what, conversation, given)
  return choice === 'no' || isNo(text)
    ? leaveIt(conversation, given)
    : promptFor(conversation, given, digression(text, conversation, given))
}

/** Goes on where the visitor was. */
export function leaveIt(conversation: Conversation, given: Given): Outcome {
  const { confirming: _left, ...rest } = conversation
  return promptFor(rest, given, say(situationOf(rest, given).wording.goingOn))
}

/** Does what the visitor was sure of. */
export function confirmed(what: Confirming, conversation: Conversation, given: Given): Outcome {
  const { wording } = situationOf(conversation, given)
  const { confirming: _sure, ...rest } = conversation
  switch (what) {
    case 'restart':
      return promptFor(emptied(rest), given, say(wording.restarted))
    case 'stop': {
      const { continue: onward, elsewhere } = wording.buttons
      const choices = [onward, elsewhere].map(commandChoice)
      return withButtons(rest, 'stopped', { parts: say(wording.stopped), choices })
    }
    case 'erase':
      return erase(rest, given)
    case 'withdraw':
      return withdraw(rest, given)
  }
}

/** The enquiry is taken back; a partner that has it is told. */
function withdraw(conversation: Conversation, given: Given): Outcome {
  const filed = given.enquiries.find(({ reference }) => reference === conversation.reference)
  const moved = filed && withdrawEnquiry(filed, given.now)
  if (!moved) return promptFor(conversation, given)
  const others = given.enquiries.filter((one) => one !== filed)
  const outcome = promptFor(conversation, { ...given, enquiries: [...others, moved.enquiry] })
  return { ...outcome, enquiries: [moved.enquiry], deliveries: moved.deliveries }
}

/** Erasure on the visitor's word (GDPR art. 17): answers, messages and enquiries; counts remain. */
function erase(conversation: Conversation, given: Given): Outcome {
  const { wording } = situationOf(conversation, given)
  const erased = given.enquiries
    .filter(({ state }) => state !== 'erased')
    .map((enquiry) => eraseEnquiry(enquiry, given.now))
  const deliveries: Delivery[] = erased.flatMap((one) => one.deliveries)
  return {
    conversation: emptied(conversation),
    replies: [{ parts: say(wording.erased), buttons: [], erased: true }],
    enquiries: erased.map(({ enquiry }) => enquiry),
    deliveries,
    erased: true,
  }
}

function emptied(conversation: Conversation): Conversation {
  const { id, startedAt, language, languageChosen, prompt, filledInBy } = conversation
  const empty = { ...newConversation(id, startedAt, language), languageChosen, prompt }
  return filledInBy ? { ...empty, filledInBy } : empty
}
