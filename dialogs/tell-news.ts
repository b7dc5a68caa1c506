import type { Enquiry } from '../enquiries/enquiry.ts'
import type { Conversation } from './conversation.ts'
import { promptFor } from './prompt.ts'
import type { Reply } from './reply.ts'
import type { Given } from './turn.ts'

/**
 * How an enquiry stands after something happened to it outside the conversation. Only said when the
 * visitor is not in the middle of another question; the mail tells it in any case.
 */
export function tellNews(
  conversation: Conversation,
  enquiry: Enquiry,
  given: Given,
): { conversation: Conversation; replies: Reply[] } {
  const isAbout = conversation.reference === enquiry.reference && !conversation.confirming
  if (!isAbout) return { conversation, replies: [] }
  const others = given.enquiries.filter(({ reference }) => reference !== enquiry.reference)
  const told = promptFor(conversation, { ...given, enquiries: [...others, enquiry] })
  return { conversation: told.conversation, replies: told.replies }
}
