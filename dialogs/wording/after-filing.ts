import type { Language } from '../../knowledge/language.ts'

const nl = {
  question: (partner: string, question: string) =>
    `${partner} wil eerst iets weten: “${question}” Typ hier uw antwoord. Noem geen namen of adressen: de partner ziet nog niet wie u bent. Zolang u niet antwoordt, staat de antwoordtermijn stil.`,
  answered: 'Dank u. Uw antwoord is naar de partner gestuurd.',
  moments: (partner: string) => `${partner} stelt een gesprek voor. Welk moment past u?`,
  picked: (moment: string) => `Uw gesprek is op ${moment}. De afspraak komt ook per mail.`,
  contact: (partner: string) => `Heeft ${partner} contact met u opgenomen?`,
  contactYes: 'Ja, wij hebben contact gehad',
  contactNo: 'Nee, nog niet',
  contactThanks: 'Dank u. Dat is genoteerd.',
  contactHelp: 'Dank u. Een medewerker van de AI-hub gaat voor u verder.',
  proposal: (partner: string) =>
    `Mag de AI-hub uw aanvraag aan ${partner} sturen? Pakt die uw vraag op, dan ziet die ook uw naam, organisatie en contactgegevens.`,
  proposalYes: (partner: string) => `Ja, naar ${partner}`,
  proposalNo: 'Nee, zoek verder',
  proposalRefused:
    'Goed. Er gaat niets naar die partner. Een medewerker van de AI-hub zoekt verder.',
  inContact: (partner: string) => `U en ${partner} hebben contact.`,
  closed: (partner: string) => `${partner} heeft uw aanvraag afgerond.`,
  withdrawn: 'Uw aanvraag is ingetrokken. Er wordt niets meer mee gedaan.',
}

const en: typeof nl = {
  question: (partner, question) =>
    `${partner} would like to know something first: “${question}” Type your answer here. Please leave out names and addresses: the partner does not see who you are yet. Until you answer, the time to respond stands still.`,
  answered: 'Thank you. Your answer has been sent to the partner.',
  moments: (partner) => `${partner} proposes a talk. Which moment suits you?`,
  picked: (moment) => `Your talk is on ${moment}. The appointment comes by mail as well.`,
  contact: (partner) => `Has ${partner} been in touch with you?`,
  contactYes: 'Yes, we have been in touch',
  contactNo: 'No, not yet',
  contactThanks: 'Thank you. That has been noted.',
  contactHelp: 'Thank you. A member of the AI-hub’s staff will take it further for you.',
  proposal: (partner) =>
    `May the AI-hub send your enquiry to ${partner}? If they take it up, they will also see your name, organisation and contact details.`,
  proposalYes: (partner) => `Yes, to ${partner}`,
  proposalNo: 'No, keep looking',
  proposalRefused: 'All right. Nothing goes to that partner. The AI-hub’s staff will keep looking.',
  inContact: (partner) => `You and ${partner} are in touch.`,
  closed: (partner) => `${partner} has closed your enquiry.`,
  withdrawn: 'Your enquiry has been withdrawn. Nothing more is done with it.',
}

/** What the assistant says of an enquiry that lives on after filing. */
export const AFTER_FILING: Record<Language, typeof nl> = { nl, en }
