import { deliveryOf, toCompany, toPartner } from './deliveries.ts'
import type { Enquiry } from './enquiry.ts'
import { byPartner, type Moved, mayMove, moved, openOffer, withOffer } from './life.ts'
import type { InformationRound } from './offer.ts'
import { expiry } from './offering.ts'
import type { Terms } from './terms.ts'
import { movedOn } from './working-time.ts'

/** The question of a partner that the company has not answered yet. */
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
  if (!isTheirs || question === '' || !mayMove(enquiry.state, 'needs-information')) return undefined
  const asked: InformationRound = { partner, question, askedAt: at }
  const information = [...(enquiry.information ?? []), asked]
  const waiting = moved({ ...enquiry, information }, 'needs-information', byPartner(partner), at)
  return { enquiry: waiting, deliveries: [deliveryOf(waiting, 'question', toCompany, at)] }
}

/** The company answers: the partner hears it, and has as much time left as it had. */
export function answerQuestion(
  enquiry: Enquiry,
  answer: string,
  at: string,
  terms: Terms,
): Moved | undefined {
  const question = openQuestion(enquiry)
  const offer = openOffer(enquiry)
  if (!question || !offer || answer === '') return undefined
  const information = enquiry.information?.map((round) =>
    round === question ? { ...round, answer, answeredAt: at } : round,
  )
  const respondBy = movedOn(offer.respondBy, { from: question.askedAt, to: at }, terms.hub)
  const told = withOffer({ ...enquiry, information }, { respondBy })
  const answered = moved(told, 'offered', { part: 'company' }, at, 'question-answered')
  const deliveries = [
    deliveryOf(answered, 'answer', toPartner(offer.partner), at),
    expiry(answered, respondBy, at, terms),
  ]
  return { enquiry: answered, deliveries }
}
