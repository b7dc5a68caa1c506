import { openQuestion } from './asking.ts'
import { isContactAsked } from './closing.ts'
import type { Delivery } from './delivery.ts'
import type { Enquiry } from './enquiry.ts'
import { acceptedOffer, openOffer, partnerOf } from './life.ts'

/** Whether a letter still says something true, and to whom it may be said, now that it is sent. */
export function isStillWanted({ letter, to, version }: Delivery, enquiry: Enquiry): boolean {
  const { state } = enquiry
  if (letter === 'card') return version === enquiry.version
  const receiver = to.part === 'partner' ? to.id : undefined
  if (letter === 'taken-back') return partnerOf(enquiry) !== receiver || isGone(enquiry)
  if (letter === 'withdrawn') return state === 'withdrawn'
  if (letter === 'status-code') return state !== 'erased'
  if (isGone(enquiry)) return false
  switch (letter) {
    case 'offer':
    case 'reminded':
      return openOffer(enquiry)?.partner === receiver
    case 'question':
      return openQuestion(enquiry) !== undefined
    case 'proposal':
      return enquiry.proposed !== undefined
    case 'contact-check':
      return isContactAsked(enquiry)
    case 'accepted-partner':
    case 'moment-partner':
      return acceptedOffer(enquiry)?.partner === receiver
    case 'answer':
    case 'corrected':
      return partnerOf(enquiry) === receiver
    case 'passed-on':
      return state === 'offered' || state === 'triage' || state === 'needs-information'
    case 'triage':
      return state === 'triage'
    case 'rate-company':
      return state === 'closed' && !enquiry.ratings?.company
    case 'rate-partner':
      return state === 'closed' && !enquiry.ratings?.partner
    default:
      return true
  }
}

/** Of an enquiry that is gone nothing is told any more, but that it is. */
function isGone({ state }: Enquiry): boolean {
  return state === 'erased' || state === 'withdrawn'
}
