import { Enquiry } from '../enquiries/enquiry.ts'
import { referenceFrom } from '../enquiries/reference.ts'
import type { Knowledge } from '../knowledge/schema.ts'
import { visitorWords } from './visitor-words.ts'

const HOUR = 60 * 60_000
const BEGAN = Date.parse('2026-01-05T08:00:00.000Z')
const STATES = ['offered', 'triage', 'accepted', 'in-contact', 'closed'] as const

/** So many enquiries of as many organisations, filed over a year and standing wherever they may. */
export function manyEnquiries(count: number, knowledge: Knowledge): Enquiry[] {
  return Array.from({ length: count }, (_, number) => enquiry(number, knowledge))
}

function enquiry(number: number, { focusAreas, needTypes, partners }: Knowledge): Enquiry {
  const at = new Date(BEGAN + (number % 7_500) * HOUR).toISOString()
  const respondBy = new Date(Date.parse(at) + 48 * HOUR).toISOString()
  const state = STATES[number % STATES.length] ?? 'offered'
  const partner = partners[number % partners.length]?.id ?? ''
  const text: string = visitorWords(number).next().value
  const offer = { partner, offeredAt: at, respondBy }
  const offers = {
    offered: [{ ...offer, state: 'open' }],
    triage: [],
    accepted: [{ ...offer, state: 'accepted' }],
    'in-contact': [{ ...offer, state: 'accepted' }],
    closed: [{ ...offer, state: 'accepted' }],
  }
  return Enquiry.parse({
    schema: 1,
    reference: referenceFrom(digitsOf(number)),
    conversation: `desk-${number}`,
    version: 1,
    language: 'nl',
    state,
    filedAt: at,
    organisation: { name: `Organisatie ${number}`, place: 'Delft', municipality: 'Delft' },
    contact: { name: 'Anna de Wit', email: `anna${number}@organisatie.example` },
    need: {
      text,
      title: text.slice(0, 80),
      focusAreas: [focusAreas[number % focusAreas.length]?.id ?? ''],
      needType: needTypes[number % needTypes.length]?.id ?? '',
    },
    consent: { given: true, at, text: 'Ja.', partners: [partner] },
    match: {
      knowledge: 'bench',
      ranked: [{ partner, score: 1, reasons: [] }],
      sure: true,
      chosen: partner,
    },
    offers: offers[state],
    history: [{ at, who: { part: 'company' }, what: 'filed' }],
  })
}

/** Seven digits of a reference, another for each number. */
function digitsOf(number: number): number[] {
  return Array.from({ length: 7 }, (_, place) => Math.floor(number / 32 ** place) % 32)
}
