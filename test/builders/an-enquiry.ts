import { fileURLToPath } from 'node:url'
import { keptKnowledge } from '../../adapters/kept-knowledge.ts'
import { Delivery } from '../../enquiries/delivery.ts'
import { Enquiry } from '../../enquiries/enquiry.ts'
import { referenceFrom } from '../../enquiries/reference.ts'
import { type Knowledge, Partner } from '../../knowledge/schema.ts'

export const aReference = referenceFrom([7, 19, 3, 20, 0, 23, 15])

/** The knowledge that is shipped for Zuid-Holland. */
export const aKnowledge: Knowledge = keptKnowledge(
  fileURLToPath(new URL('../../knowledge/zuid-holland', import.meta.url)),
)

/** An enquiry of a shipyard, offered to TU Delft and not answered yet. */
export function anEnquiry(given: Partial<Enquiry> = {}): Enquiry {
  const filedAt = '2026-11-24T09:30:00.000Z'
  return Enquiry.parse({
    schema: 1,
    reference: aReference,
    conversation: 'conversation-1',
    version: 1,
    language: 'nl',
    state: 'offered',
    filedAt,
    organisation: {
      name: 'Scheepswerf Verhoeven B.V.',
      place: 'Gorinchem',
      municipality: 'Gorinchem',
    },
    contact: { name: 'Johanna de Vries', email: 'j.devries@verhoevenschepen.example' },
    need: {
      text: 'Wij zijn Scheepswerf Verhoeven in Gorinchem en willen lasfouten herkennen op foto’s. Bel Johanna op 06-12345678.',
      title: 'Lasfouten herkennen op foto’s',
      focusAreas: ['port-maritime', 'technical-industry'],
      needType: 'pilot-poc',
    },
    consent: {
      given: true,
      at: filedAt,
      text: 'Ja, deel mijn aanvraag met TU Delft.',
      partners: ['tudelft'],
    },
    match: {
      knowledge: 'a1b2c3',
      ranked: [
        {
          partner: 'tudelft',
          score: 3,
          reasons: [
            { kind: 'role', contribution: 1, words: [], about: 'applied-research' },
            { kind: 'area', contribution: 1, words: ['scheepswerf'], about: 'port-maritime' },
            { kind: 'theme', contribution: 1.2, words: ['lasfouten', 'foto’s'] },
            { kind: 'balance', contribution: -0.2, words: [] },
          ],
        },
      ],
      sure: true,
      chosen: 'tudelft',
    },
    offers: [
      {
        partner: 'tudelft',
        offeredAt: filedAt,
        respondBy: '2026-11-26T09:30:00.000Z',
        state: 'open',
      },
    ],
    history: [
      { at: filedAt, who: { part: 'company' }, what: 'filed' },
      { at: filedAt, who: { part: 'assistant' }, what: 'offered' },
    ],
    ...given,
  })
}

/** The same enquiry, taken up by its partner. */
export function anAcceptedEnquiry(given: Partial<Enquiry> = {}): Enquiry {
  const offers = anEnquiry(given).offers.map((offer) => ({
    ...offer,
    state: 'accepted' as const,
    answeredAt: '2026-11-25T08:00:00.000Z',
  }))
  return anEnquiry({ state: 'accepted', version: 2, ...given, offers })
}

/** A delivery of the enquiry above; an offer to TU Delft unless said otherwise. */
export function aDelivery(given: Partial<Delivery> = {}): Delivery {
  return Delivery.parse({
    id: `${aReference}.1.offer.tudelft`,
    conversation: 'conversation-1',
    reference: aReference,
    letter: 'offer',
    to: { part: 'partner', id: 'tudelft' },
    state: 'pending',
    attempts: 0,
    createdAt: '2026-11-24T09:30:00.000Z',
    dueAt: '2026-11-24T09:30:00.000Z',
    ...given,
  })
}

/** A partner card with one strength; anything else may be given. */
export function aPartner(given: Partial<Partner> = {}): Partner {
  return Partner.parse({
    id: 'lasinstituut',
    tier: 'network-partner',
    parent: null,
    name: { nl: 'Lasinstituut', en: 'Welding Institute' },
    shortName: { nl: 'Lasinstituut', en: 'Welding Institute' },
    aliases: [],
    ambiguousAliases: [],
    formerNames: [],
    kind: 'applied-research',
    city: 'Schiedam',
    otherLocations: [],
    website: null,
    does: { nl: 'Onderzoekt lassen.', en: 'Studies welding.' },
    helps: {
      nl: ['U test een las.', 'U leert lassen.', 'U vindt een lasser.'],
      en: ['You test a weld.', 'You learn to weld.', 'You find a welder.'],
    },
    bring: {
      nl: ['Een las.', 'Een vraag.'],
      en: ['A weld.', 'A question.'],
    },
    doesNot: { nl: ['Het lijmt niet.'], en: ['It does not glue.'] },
    duration: { nl: 'Indicatie: een dag.', en: 'Indication: a day.' },
    questions: {
      nl: ['Kunnen wij lassen?', 'Wie last voor ons?'],
      en: ['Can we weld?', 'Who welds for us?'],
    },
    roles: ['applied-research'],
    focusAreas: {
      'technical-industry': { strength: 3, themes: { nl: ['lassen'], en: ['welding'] } },
    },
    crossThemes: { nl: [], en: [] },
    refers: [],
    email: 'vragen@lasinstituut.example',
    language: 'nl',
    sources: ['lasinstituut.example/over-ons'],
    checked: true,
    owner: 'redactie',
    reviewBy: '2027-06-01',
    ...given,
  })
}
