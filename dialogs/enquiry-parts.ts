import type { Contact, Need, Organisation } from '../enquiries/enquiry.ts'
import { titleOf } from '../enquiries/title-of.ts'
import type { Answers } from './conversation.ts'

/** The answers about the need, as an enquiry keeps them. */
export function needOf(answers: Answers): Need {
  const { need = '', core, focusAreas = [], needType = 'other' } = answers
  return {
    text: need,
    ...(core ? { core } : {}),
    title: titleOf(core ?? need),
    focusAreas,
    needType,
  }
}

export function organisationOf({
  organisation = '',
  place = '',
  municipality,
}: Answers): Organisation {
  return { name: organisation, place, ...(municipality ? { municipality } : {}) }
}

export function contactOf({ name = '', email = '' }: Answers): Contact {
  return { name, email }
}
