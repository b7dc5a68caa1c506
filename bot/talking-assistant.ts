import type { Brain } from '../dialogs/brain.ts'
import { newConversation } from '../dialogs/conversation.ts'
import { asksForPerson, handedBack, wantsAssistant } from '../dialogs/talk.ts'
import { TALK } from '../dialogs/wording/talk.ts'
import { isOpen } from '../enquiries/is-open.ts'
import { activityOf } from './activity-of.ts'
import type { Assistant, Decision, TurnGiven } from './assistant.ts'
import { atTheDoor } from './at-the-door.ts'
import type { Dossier, LoggedActivity } from './dossier.ts'
import { askPerson, message, talkEnds, talkErased, visitorSays } from './talk-moves.ts'

type Parts = { assistant: Assistant; brain: Brain; site: () => string }

/**
 * The assistant, where staff can be asked to talk. Who asks for a person goes on with the assistant
 * until one answers; while a person holds the conversation the assistant says nothing.
 */
export function talkingAssistant({ assistant, brain, site }: Parts): Assistant {
  return {
    opening: assistant.opening,

    answer(activity, dossier, given) {
      if (dossier.talk?.state === 'held') return toPerson(activity, dossier, given)
      const decision = assistant.answer(activity, dossier, given)
      if (decision.change.erase) return erased(decision, dossier, given)
      const { message: said } = atTheDoor(activity, dossier)
      const isForPerson = asksForPerson(said) && !dossier.talk
      // Staff who fill it in for somebody are persons themselves.
      if (!isForPerson || dossier.conversation?.filledInBy) return decision
      return asked(decision, dossier, given)
    },
  }

  function erased(decision: Decision, dossier: Dossier, { now }: TurnGiven): Decision {
    const { change } = decision
    const deliveries = [...(change.deliveries ?? []), ...talkErased(dossier, now)]
    return { ...decision, change: { ...change, deliveries } }
  }

  function asked(decision: Decision, dossier: Dossier, { now, language }: TurnGiven): Decision {
    const staffed = isOpen(now, brain.knowledge.hub)
    const spoken = decision.change.conversation?.language ?? language
    const words = TALK[spoken]
    const { talk, deliveries = [] } = askPerson(dossier, now, staffed)
    return {
      ...decision,
      says: [message(staffed ? words.asked : words.askedAfterHours, spoken), ...decision.says],
      change: {
        ...decision.change,
        ...(talk ? { talk } : {}),
        deliveries: [...(decision.change.deliveries ?? []), ...deliveries],
      },
    }
  }

  function toPerson(activity: LoggedActivity, dossier: Dossier, given: TurnGiven): Decision {
    const { heard, message: said } = atTheDoor(activity, dossier)
    const { talk } = dossier
    if (!talk) return assistant.answer(activity, dossier, given)
    if (!wantsAssistant(said.text))
      return { heard, says: [], change: visitorSays(dossier, talk, given.now) }
    const { now, language } = given
    const before = dossier.conversation ?? newConversation(dossier.id, now, language)
    const { enquiries } = dossier
    const back = handedBack(before, { ...given, brain, enquiries, site: site() })
    const { conversation, replies } = back
    const says = replies.map((reply) => activityOf(reply, conversation.language))
    return { heard, says, change: { conversation, ...talkEnds(dossier, talk, now) } }
  }
}
