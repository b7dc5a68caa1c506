import type { Actor, Enquiry } from '../../enquiries/enquiry.ts'
import { DECLINE_REASONS, FIELDS, OUTCOMES } from '../partners/code-words.ts'
import { sayStatus } from '../partners/fault-words.ts'
import { partnerName, type Reading } from './desk-row.ts'
import { HAPPENINGS, PARTIES, REASONS } from './desk-words.ts'
import { sayShort } from './say-short.ts'

/** One thing that happened: when, who, what, and why or about whom. */
export type HistoryLine = { at: string; who: string; what: string }

/** What happened to an enquiry, latest first. */
export function historyLines(enquiry: Enquiry, reading: Reading): HistoryLine[] {
  const { language, knowledge } = reading
  return enquiry.history
    .map(({ at, who, what, why }) => ({
      at: sayShort(at, language, knowledge.hub.timeZone),
      who: nameOfActor(who, enquiry, reading),
      what: [HAPPENINGS[what][language], why && sayWhy(what, why, reading)]
        .filter(Boolean)
        .join(': '),
    }))
    .toReversed()
}

/** A partner by its name; staff by theirs, as far as the enquiry itself tells it. */
export function nameOfActor({ part, id }: Actor, enquiry: Enquiry, reading: Reading): string {
  if (part === 'partner') return id ? partnerName(id, reading) : ''
  if (part === 'hub') return staffName(id, enquiry) ?? PARTIES.hub[reading.language]
  return PARTIES[part][reading.language]
}

function staffName(id: string | undefined, enquiry: Enquiry): string | undefined {
  const { holder, filledInBy, notes = [] } = enquiry
  const known = [holder ?? [], filledInBy ?? [], notes.map(({ by }) => by)].flat()
  return known.find((one) => one.id === id)?.name
}

/** A code in words; nothing for one that is only for programs. */
function sayWhy(
  what: Enquiry['history'][number]['what'],
  why: string,
  reading: Reading,
): string | undefined {
  const { language, knowledge } = reading
  if (what === 'mail-refused') return sayStatus(why, language).toLowerCase()
  if (knowledge.partners.some(({ id }) => id === why)) return partnerName(why, reading)
  const known = { ...DECLINE_REASONS, ...OUTCOMES, ...FIELDS, ...REASONS }
  return new Map(Object.entries(known)).get(why)?.[language].toLowerCase()
}
