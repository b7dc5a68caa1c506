import type { Brain } from '../dialogs/brain.ts'
import { newConversation } from '../dialogs/conversation.ts'
import { openingReply } from '../dialogs/opening.ts'
import { forgetAll } from '../dialogs/remembered.ts'
import { respond } from '../dialogs/respond.ts'
import { tellNews } from '../dialogs/tell-news.ts'
import { activityOf } from './activity-of.ts'
import type { Assistant } from './assistant.ts'
import { atTheDoor } from './at-the-door.ts'
import type { AlsoBy, News } from './change-of.ts'

/**
 * `site` gives the address of the website, without a slash at the end; `alsoBy` adds the other ways
 * by which a delivery goes.
 */
type Parts = { brain: Brain; site: () => string; alsoBy?: AlsoBy }

/** The intake as an assistant: each message goes past the door into the conversation. */
export function intakeAssistant({ brain, site, alsoBy = (all) => all }: Parts): Assistant {
  return {
    opening: (language) => [activityOf(openingReply(language, brain), language)],

    answer(activity, dossier, { now, language, reference, elsewhere }) {
      const { heard, message } = atTheDoor(activity, dossier)
      const before = dossier.conversation ?? newConversation(dossier.id, now, language)
      const { enquiries } = dossier
      const given = { brain, now, reference, enquiries, elsewhere, site: site() }
      const outcome = respond(before, message, given)
      const { conversation, replies, erased } = outcome
      const deliveries = alsoBy(outcome.deliveries, outcome.enquiries)
      if (erased) forgetAll(brain)
      return {
        heard,
        mailCodeFor: outcome.mailCodeFor,
        says: replies.map((reply) => activityOf(reply, conversation.language)),
        change: {
          conversation,
          ...(outcome.enquiries.length > 0 ? { enquiries: outcome.enquiries } : {}),
          ...(deliveries.length > 0 ? { deliveries } : {}),
          ...(erased ? { erase: true } : {}),
        },
      }
    },
  }
}

/** What the company reads in its conversation when its enquiry has moved. */
export function enquiryNews({ brain, site }: Parts): News {
  return (enquiry, { conversation, enquiries }, now) => {
    if (!conversation) return { says: [] }
    const given = { brain, now, enquiries, site: site(), reference: enquiry.reference }
    const told = tellNews(conversation, enquiry, given)
    return {
      conversation: told.conversation,
      says: told.replies.map((reply) => activityOf(reply, conversation.language)),
    }
  }
}
