import type { Enquiry } from '../enquiries/enquiry.ts'
import { mayMove, partnerOf } from '../enquiries/life.ts'
import { sayMoment } from '../enquiries/say-moment.ts'
import { standingAfter, waitsFor } from './after-filing.ts'
import type { Conversation } from './conversation.ts'
import { labelOf } from './label-of.ts'
import { situationOf } from './position.ts'
import type { Prompt, Situation } from './question.ts'
import { partnerName } from './questions/partner.ts'
import type { Fact, Part } from './reply.ts'
import { say } from './say.ts'
import type { Given } from './turn.ts'

/** How the filed enquiry stands: reference, who has it, what happens next and by when. */
export function filedSummary(conversation: Conversation, given: Given): Prompt {
  const situation = situationOf(conversation, given)
  const { wording } = situation
  const enquiry = given.enquiries.find(({ reference }) => reference === conversation.reference)
  const choices = [
    { title: wording.newEnquiry, choice: 'new' },
    { title: wording.buttons.person, choice: 'person' },
  ]
  if (!enquiry) return { parts: say(wording.nothingFiled), choices }
  const waiting = waitsFor(enquiry, situation)
  const changes = mayMove(enquiry.state, 'withdrawn')
    ? [
        { title: wording.amend.button, choice: 'amend' },
        { title: wording.amend.withdraw, choice: 'withdraw' },
      ]
    : []
  const stands = standingOf(enquiry, situation)
  return {
    parts: [enquiryFacts(enquiry, situation), ...say(waiting?.text ?? stands)],
    choices: [...(waiting?.choices ?? []), ...changes, ...choices],
  }
}

/** What happens with an enquiry now, in a sentence. */
export function standingOf(enquiry: Enquiry, situation: Situation): string {
  return standingAfter(enquiry, situation) ?? nextStep(enquiry, situation)
}

/** Reference, state, partner and the promised moment. */
export function enquiryFacts(enquiry: Enquiry, situation: Situation): Part {
  const { wording } = situation
  const partner = partnerOf(enquiry)
  const due = promisedBy(enquiry, situation)
  const lines: Fact[] = [
    { label: wording.referenceLabel, value: enquiry.reference },
    { label: wording.stateLabel, value: wording.states[enquiry.state] },
    { label: labelOf('partner', wording), value: partnerName(partner ?? 'hub', situation) },
  ]
  return {
    kind: 'facts',
    facts: due ? [...lines, { label: wording.dueLabel, value: due }] : lines,
  }
}

function nextStep(enquiry: Enquiry, situation: Situation): string {
  const { wording } = situation
  const partner = partnerName(partnerOf(enquiry) ?? 'hub', situation)
  const due = promisedBy(enquiry, situation)
  if (enquiry.state === 'offered' && due)
    return wording.nextOffered(partner, due, enquiry.contact.email)
  if (enquiry.state === 'accepted') return wording.nextAccepted(partner)
  return wording.nextTriage(enquiry.contact.email)
}

/** The promised moment of an answer, while one is awaited. */
function promisedBy(enquiry: Enquiry, { language, brain }: Situation): string | undefined {
  const open = enquiry.offers.find(({ state }) => state === 'open')
  return open ? sayMoment(open.respondBy, language, brain.knowledge.hub.timeZone) : undefined
}
