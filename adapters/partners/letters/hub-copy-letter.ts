import { sayReason } from '../../../dialogs/say-reason.ts'
import type { Enquiry } from '../../../enquiries/enquiry.ts'
import { sayMoment } from '../../../enquiries/say-moment.ts'
import type { Knowledge } from '../../../knowledge/schema.ts'
import { FILLED_IN_BY, STATES } from '../code-words.ts'
import { deskLinkBlock } from './desk-link-block.ts'
import { fullFacts } from './enquiry-facts.ts'
import { type Block, type WrittenLetter, writeLetter } from './letter-text.ts'

/** To the hub's mailbox, in Dutch: everything staff need to know of a new enquiry. */
export function hubCopyLetter(given: {
  enquiry: Enquiry
  knowledge: Knowledge
  link: string
}): WrittenLetter {
  const { enquiry, knowledge, link } = given
  const { reference, consent, need } = enquiry
  const waits = enquiry.state === 'triage'
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      text: waits
        ? 'Er is een nieuwe aanvraag. Geen partner is gevraagd: kies een partner of neem contact op met de aanvrager.'
        : 'Er is een nieuwe aanvraag. U hoeft nu niets te doen.',
    },
    deskLinkBlock(link),
    { kind: 'facts', title: 'De aanvraag', facts: fullFacts(enquiry, knowledge, 'nl') },
    { kind: 'facts', title: 'De stand', facts: standing(enquiry, knowledge) },
    ...enquiry.match.ranked.map((match, at) => rankedPartner(match, at + 1, knowledge)),
    {
      kind: 'facts',
      title: 'Toestemming',
      facts: [
        { label: 'Gegeven', value: consent.given ? 'ja' : 'nee' },
        { label: 'Voor', value: consent.partners.map((id) => nameOf(id, knowledge)).join(', ') },
        { label: 'Tekst', value: consent.text },
      ],
    },
  ]
  const subject = `Nieuwe aanvraag: ${need.title}`
  return writeLetter({ reference, language: 'nl', subject }, blocks)
}

function standing(enquiry: Enquiry, knowledge: Knowledge) {
  const { timeZone } = knowledge.hub
  return [
    { label: 'Status', value: STATES[enquiry.state].nl },
    { label: 'Ingediend', value: sayMoment(enquiry.filedAt, 'nl', timeZone) },
    { label: FILLED_IN_BY.nl, value: enquiry.filledInBy?.name },
    { label: 'Keuze van de aanvrager', value: nameOf(enquiry.match.chosen, knowledge) },
    { label: 'Voorstel is zeker', value: enquiry.match.sure ? 'ja' : 'nee' },
    ...enquiry.offers.map(({ partner, respondBy }) => ({
      label: `Antwoord van ${nameOf(partner, knowledge)}`,
      value: `vóór ${sayMoment(respondBy, 'nl', timeZone)}`,
    })),
  ]
}

function rankedPartner(
  { partner, score, reasons }: Enquiry['match']['ranked'][number],
  place: number,
  knowledge: Knowledge,
): Block {
  const card = knowledge.partners.find(({ id }) => id === partner)
  const sentences = reasons.flatMap((reason) =>
    card ? (sayReason(reason, card, knowledge, 'nl') ?? []) : [],
  )
  const title = `Voorstel ${place}: ${nameOf(partner, knowledge)} (score ${score.toFixed(2)})`
  return { kind: 'list', title, items: sentences }
}

function nameOf(partner: string, { partners }: Knowledge): string {
  if (partner === 'hub') return 'de hub kiest'
  return partners.find(({ id }) => id === partner)?.shortName.nl ?? partner
}
