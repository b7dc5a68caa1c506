import type { Contact, Need, Organisation } from '../enquiries/enquiry.ts'
import type { OfferView } from '../enquiries/offer-view.ts'
import { titleOf } from '../enquiries/title-of.ts'
import type { Answers } from './conversation.ts'

/** The answers about the need, as an enquiry keeps them. */
export function needOf(answers: Answers): Need {
  const { need = '', core, focusAreas = [], needType = 'other' } = answers
  const { partnerRole, stage, data, personalData: personal, desiredDate } = answers
  return {
    text: need,
    core,
    title: titleOf(core ?? need),
    focusAreas,
    needType,
    partnerRole,
    stage,
    data: data && { available: data, personal },
    desiredDate,
  }
}

export function organisationOf(answers: Answers): Organisation {
  const { organisation: name = '', place = '', municipality } = answers
  const { kind, size, people, sector, kvk } = answers
  return { name, place, municipality, kind, size, people, sector, kvk }
}

export function contactOf({ name = '', email = '', role, phone }: Answers): Contact {
  return { name, email, role, phone }
}

/** What a partner sees before it accepts, as answers, so that it is shown like these. */
export function answersOf({ need, municipality, desiredDate: words, data, ...view }: OfferView) {
  const { focusAreas, needType, partnerRole, stage, kind, size, sector } = view
  return {
    ...{ need: need.text, core: need.core, focusAreas, needType, partnerRole, stage },
    ...{ kind, size, sector, place: municipality, municipality },
    ...{ data: data?.available, personalData: data?.personal },
    desiredDate: words === undefined ? undefined : { words },
  } satisfies Answers
}
