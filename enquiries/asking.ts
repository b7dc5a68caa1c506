import { deliveryOf, toCompany, toHub, toPartner } from './deliveries.ts'
import type { Actor, Enquiry } from './enquiry.ts'
import { byPartner, type Moved, mayMove, moved, openOffer, withOffer } from './life.ts'
import type { InformationRound } from './offer.ts'
import { expiry } from './offering.ts'
import type { Staff } from './staff.ts'
import type { Terms } from './terms.ts'
import { movedOn } from './working-time.ts'

/** Stands for the hub's own staff where a partner's id would stand. */
const HUB = 'hub'

/** The question, of a partner or of staff, that the company has not answered yet. */
export function openQuestion({ state, information }: Enquiry): InformationRound | undefined {
  if (state !== 'needs-information') return undefined
  return information?.findLast(({ answer }) => answer === undefined)
}

/** The partner needs to know something first; until it does, the clock stands still. */
export function askInformation(
  enquiry: Enquiry,
  partner: string,
  question: string,
  at: string,
): Moved | undefined {
  const isTheirs = openOffer(enquiry)?.partner === partner
  return isTheirs ? asked(enquiry, partner, question, byPartner(partner), at) : undefined
}

/** Staff need to know something, before they choose a partner or while one looks at it. */
export function askByStaff(
  enquiry: Enquiry,
  question: string,
  { id }: Staff,
  at: string,
): Moved | undefined {
  return asked(enquiry, HUB, question, { part: 'hub', id }, at)
}

/** The company answers: who asked hears it, and a partner has as much time left as it had. */
export function answerQuestion(
  enquiry: Enquiry,
  answer: string,
  at: string,
  terms: Terms,
): Moved | undefined {
  const question = openQuestion(enquiry)
  if (!question || answer === '') return undefined
  const information = enquiry.information?.map((round) =>
    round === question ? { ...round, answer, answeredAt: at } : round,
  )
  const told = { ...enquiry, information }
  const offer = openOffer(enquiry)
  const company: Actor = { part: 'company' }
  if (!offer) {
    const waiting = moved(told, 'triage', company, at, 'question-answered')
    return { enquiry: waiting, deliveries: [deliveryOf(waiting, 'hub-answer', toHub, at)] }
  }
  const respondBy = movedOn(offer.respondBy, { from: question.askedAt, to: at }, terms.hub)
  const later = withOffer(told, { respondBy })
  const answered = moved(later, 'offered', company, at, 'question-answered')
  const letter =
    question.partner === HUB
      ? deliveryOf(answered, 'hub-answer', toHub, at)
      : deliveryOf(answered, 'answer', toPartner(offer.partner), at)
  return { enquiry: answered, deliveries: [letter, expiry(answered, respondBy, at, terms)] }
}

function asked(
  enquiry: Enquiry,
  partner: string,
  question: string,
  who: Actor,
  at: string,
): Moved | undefined {
  if (question === '' || !mayMove(enquiry.state, 'needs-information')) return undefined
  const round: InformationRound = { partner, question, askedAt: at }
  const information = [...(enquiry.information ?? []), round]
  const waiting = moved({ ...enquiry, information }, 'needs-information', who, at)
  return { enquiry: waiting, deliveries: [deliveryOf(waiting, 'question', toCompany, at)] }
}
