import type { Conversation } from './conversation.ts'
import { enquiryFacts, standingOf } from './filed-summary.ts'
import { situationOf } from './position.ts'
import { promptFor } from './prompt.ts'
import type { Part } from './reply.ts'
import { say } from './say.ts'
import { statusSaid } from './status-said.ts'
import type { Given, Outcome } from './turn.ts'

/**
 * How a filed enquiry stands, by its reference: at once when it was filed in this conversation, else
 * by the code that is mailed to its contact. What is said to a reference is the same whether or not
 * there is such an enquiry. Undefined for a message that gives neither reference nor code.
 */
export function showStatus(
  conversation: Conversation,
  text: string,
  given: Given,
): Outcome | undefined {
  const said = statusSaid(text)
  if (!said) return undefined
  const { lookingFor, ...rest } = conversation
  const situation = situationOf(conversation, given)
  const { status } = situation.wording
  const own = given.enquiries.find(({ reference }) => reference === said.reference)
  const tell = (at: Conversation, ...parts: Part[]) => promptFor(at, given, parts, { brief: true })
  if (own) return tell(rest, enquiryFacts(own, situation), ...say(standingOf(own, situation)))
  if (said.code === undefined && said.reference !== undefined) {
    const sent = tell({ ...rest, lookingFor: said.reference }, ...say(status.sent(said.reference)))
    return { ...sent, mailCodeFor: said.reference }
  }
  if (said.reference === undefined && lookingFor === undefined) return undefined
  const { elsewhere } = given
  if (elsewhere?.kind !== 'enquiry') return tell(conversation, ...say(status.wrongCode))
  const link: Part = { kind: 'link', text: status.page, href: elsewhere.link }
  const facts = enquiryFacts(elsewhere.enquiry, situation)
  return tell(rest, facts, ...say(standingOf(elsewhere.enquiry, situation), status.more), link)
}
