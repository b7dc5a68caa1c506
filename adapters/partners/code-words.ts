import type { CorrectableField, OutcomeKind } from '../../enquiries/aftermath.ts'
import type { EnquiryState } from '../../enquiries/enquiry.ts'
import type { DeclineReason, Offer } from '../../enquiries/offer.ts'
import type { Bilingual } from '../../knowledge/language.ts'

/** Where an enquiry stands, as staff read it: in the work list, on cards and in letters to the hub. */
export const STATES: Record<EnquiryState, Bilingual> = {
  filed: { nl: 'Ingediend', en: 'Filed' },
  triage: { nl: 'Bij de hub', en: 'With the hub' },
  offered: { nl: 'Bij een partner', en: 'With a partner' },
  'needs-information': { nl: 'Vraag aan organisatie', en: 'Question to organisation' },
  accepted: { nl: 'Aangenomen', en: 'Accepted' },
  declined: { nl: 'Niet aangenomen', en: 'Declined' },
  'in-contact': { nl: 'In contact', en: 'In contact' },
  closed: { nl: 'Afgerond', en: 'Closed' },
  withdrawn: { nl: 'Ingetrokken', en: 'Withdrawn' },
  erased: { nl: 'Gewist', en: 'Erased' },
}

/** How an offer to a partner stands, as staff read it. */
export const OFFER_STATES: Record<Offer['state'], Bilingual> = {
  open: { nl: 'nog niet beantwoord', en: 'not answered yet' },
  accepted: { nl: 'aangenomen', en: 'accepted' },
  declined: { nl: 'niet aangenomen', en: 'declined' },
  expired: { nl: 'niet op tijd beantwoord', en: 'not answered in time' },
  withdrawn: { nl: 'teruggenomen', en: 'taken back' },
}

/** What the codes of an enquiry are called, in both languages. */
export const DECLINE_REASONS: Record<DeclineReason, Bilingual> = {
  'no-capacity': { nl: 'Wij hebben nu geen ruimte', en: 'We have no room now' },
  'not-our-field': { nl: 'Dit is niet ons vakgebied', en: 'This is not our field' },
  'not-ready': { nl: 'De vraag is nog te onduidelijk', en: 'The question is not clear enough yet' },
  other: { nl: 'Een andere reden', en: 'Another reason' },
}

export const OUTCOMES: Record<OutcomeKind, Bilingual> = {
  'working-together': { nl: 'Wij gaan samenwerken', en: 'We are going to work together' },
  advised: { nl: 'De organisatie kan verder met ons advies', en: 'Our advice was enough' },
  referred: { nl: 'Wij hebben doorverwezen', en: 'We have referred them to someone else' },
  'no-contact': { nl: 'Contact is niet gelukt', en: 'We could not get in touch' },
  'no-fit': { nl: 'De vraag bleek niet te passen', en: 'It turned out not to fit' },
}

export const FIELDS: Record<CorrectableField, Bilingual> = {
  need: { nl: 'De vraag', en: 'The question' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  place: { nl: 'Plaats', en: 'Place' },
  name: { nl: 'Contactpersoon', en: 'Contact' },
  email: { nl: 'E-mailadres', en: 'E-mail address' },
  phone: { nl: 'Telefoonnummer', en: 'Phone number' },
}

/** From 1 to 5. */
export const SCORES: readonly Bilingual[] = [
  { nl: '1: heel ontevreden', en: '1: very dissatisfied' },
  { nl: '2: ontevreden', en: '2: dissatisfied' },
  { nl: '3: niet tevreden en niet ontevreden', en: '3: neither' },
  { nl: '4: tevreden', en: '4: satisfied' },
  { nl: '5: heel tevreden', en: '5: very satisfied' },
]

/** Of an enquiry that a member of staff filled in for the asker. */
export const FILLED_IN_BY: Bilingual = { nl: 'Ingevuld door', en: 'Filled in by' }
