import type { Delivery } from '../../enquiries/delivery.ts'
import type { EnquiryState, Happening } from '../../enquiries/enquiry.ts'
import type { Bilingual } from '../../knowledge/language.ts'

/** What staff read of an enquiry's codes, in both languages; short, because it stands in tables. */
export const HAPPENINGS: Record<EnquiryState | Happening, Bilingual> = {
  filed: { nl: 'Aanvraag ingediend', en: 'Enquiry filed' },
  triage: { nl: 'Naar de hub', en: 'To the hub' },
  offered: { nl: 'Aan een partner aangeboden', en: 'Offered to a partner' },
  'needs-information': { nl: 'Vraag aan de organisatie', en: 'Question to the organisation' },
  accepted: { nl: 'Aangenomen', en: 'Accepted' },
  declined: { nl: 'Niet aangenomen', en: 'Declined' },
  'in-contact': { nl: 'Contact gelegd', en: 'In contact' },
  closed: { nl: 'Afgerond', en: 'Closed' },
  withdrawn: { nl: 'Ingetrokken', en: 'Withdrawn' },
  erased: { nl: 'Gewist', en: 'Erased' },
  reminded: { nl: 'Partner herinnerd', en: 'Partner reminded' },
  'question-answered': { nl: 'Vraag beantwoord', en: 'Question answered' },
  'moment-picked': { nl: 'Moment voor gesprek gekozen', en: 'Moment for a talk picked' },
  corrected: { nl: 'Gegevens gewijzigd', en: 'Details changed' },
  'contact-asked': { nl: 'Gevraagd of er contact was', en: 'Asked whether there was contact' },
  'contact-confirmed': { nl: 'Verteld of er contact was', en: 'Told whether there was contact' },
  proposed: { nl: 'Andere partner voorgesteld', en: 'Another partner proposed' },
  'proposal-answered': { nl: 'Op het voorstel geantwoord', en: 'Proposal answered' },
  rated: { nl: 'Beoordeling gegeven', en: 'Rated' },
  taken: { nl: 'In behandeling genomen', en: 'Taken' },
  released: { nl: 'Vrijgegeven', en: 'Released' },
  note: { nl: 'Notitie gemaakt', en: 'Note made' },
  'mail-refused': { nl: 'E-mail teruggekomen', en: 'E-mail came back' },
  'mail-received': { nl: 'E-mail ontvangen', en: 'E-mail received' },
}

export const DELIVERY_STATES: Record<Delivery['state'], Bilingual> = {
  pending: { nl: 'Onderweg', en: 'On its way' },
  delivered: { nl: 'Bezorgd', en: 'Delivered' },
  cancelled: { nl: 'Niet meer nodig', en: 'No longer needed' },
  failed: { nl: 'Niet bezorgd', en: 'Not delivered' },
}

export const LETTERS: Record<Delivery['letter'], Bilingual> = {
  offer: { nl: 'Aanbod', en: 'Offer' },
  confirmation: { nl: 'Bevestiging', en: 'Confirmation' },
  'hub-copy': { nl: 'Afschrift', en: 'Copy' },
  'accepted-company': { nl: 'Wie de vraag aanneemt', en: 'Who takes it up' },
  'accepted-partner': { nl: 'Wie de vraag stelt', en: 'Who asks' },
  'accepted-hub': { nl: 'Aangenomen', en: 'Accepted' },
  'passed-on': { nl: 'Wie nu gevraagd is', en: 'Who is asked now' },
  triage: { nl: 'Kies een partner', en: 'Choose a partner' },
  'hub-answer': { nl: 'Antwoord van de organisatie', en: 'Answer of the organisation' },
  question: { nl: 'Vraag', en: 'Question' },
  answer: { nl: 'Antwoord', en: 'Answer' },
  corrected: { nl: 'Wat er is gewijzigd', en: 'What was changed' },
  'taken-back': { nl: 'Niet meer nodig', en: 'No longer needed' },
  withdrawn: { nl: 'Ingetrokken', en: 'Withdrawn' },
  proposal: { nl: 'Voorstel voor een partner', en: 'Proposal of a partner' },
  'moment-company': { nl: 'Afspraak', en: 'Appointment' },
  'moment-partner': { nl: 'Afspraak', en: 'Appointment' },
  'contact-check': { nl: 'Was er contact?', en: 'Was there contact?' },
  'status-code': { nl: 'Code voor de chat', en: 'Code for the chat' },
  'rate-company': { nl: 'Verzoek om een oordeel', en: 'Request to rate' },
  'rate-partner': { nl: 'Verzoek om een oordeel', en: 'Request to rate' },
  reminders: { nl: 'Herinneringen', en: 'Reminders' },
  reminded: { nl: 'Herinnering', en: 'Reminder' },
  overview: { nl: 'Link naar eigen pagina', en: 'Link to own page' },
  digest: { nl: 'Ochtendoverzicht', en: 'Morning digest' },
  card: { nl: 'Kaart in Teams', en: 'Card in Teams' },
  said: { nl: 'Bericht in Teams', en: 'Message in Teams' },
  talk: { nl: 'Gesprek met een medewerker', en: 'Talk with staff' },
  told: { nl: 'Bericht aan een medewerker', en: 'Message to staff' },
  missed: { nl: 'Gemist bericht', en: 'Missed message' },
  'offer-expires': { nl: 'Nagaan of er antwoord is', en: 'See whether there is an answer' },
  'ask-contact': { nl: 'Vragen of er contact was', en: 'Ask whether there was contact' },
  round: { nl: 'Ochtendronde', en: 'Morning round' },
}

/** Codes that stand in the history as a reason, beside partners and what others list. */
export const REASONS: Record<string, Bilingual> = {
  'no-answer': { nl: 'geen antwoord op tijd', en: 'no answer in time' },
  automatic: { nl: 'automatisch antwoord', en: 'automatic answer' },
  'unknown-sender': { nl: 'afzender niet bekend', en: 'sender not known' },
}

export const PARTIES = {
  company: { nl: 'Organisatie', en: 'Organisation' },
  hub: { nl: 'Hub', en: 'Hub' },
  assistant: { nl: 'Assistent', en: 'Assistant' },
} satisfies Record<string, Bilingual>

export const OWN_SYSTEM: Bilingual = { nl: 'eigen systeem', en: 'own system' }

export const NO_AREA: Bilingual = { nl: 'Geen van de vijf', en: 'None of the five' }
