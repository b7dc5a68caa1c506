import type { StaffView } from '../../bot/staff-desk.ts'
import { partnerOf } from '../../enquiries/life.ts'
import type { Urgency } from '../../enquiries/promised-by.ts'
import type { Staff } from '../../enquiries/staff.ts'
import type { Language } from '../../knowledge/language.ts'
import type { Knowledge } from '../../knowledge/schema.ts'
import { STATES } from '../partners/code-words.ts'
import { NO_AREA } from './desk-words.ts'
import { sayShort } from './say-short.ts'

/** For whom something is shown, and from which knowledge. */
export type Reading = { staff: Staff; language: Language; knowledge: Knowledge }

/** One enquiry in the work list, in words. */
export type DeskRow = {
  reference: string
  title: string
  organisation: string
  state: { code: string; text: string }
  areas: string
  partner?: string
  due?: { text: string; urgency: Urgency }
  holder?: { name: string; isMe: boolean }
  filed: string
}

export function deskRow({ enquiry, promised }: StaffView, reading: Reading): DeskRow {
  const { staff, language, knowledge } = reading
  const { reference, need, organisation, state, holder, filedAt } = enquiry
  const { timeZone } = knowledge.hub
  const partner = partnerOf(enquiry)
  return {
    reference,
    title: need.title,
    organisation: organisation.name,
    state: { code: state, text: STATES[state][language] },
    areas: areasOf(need.focusAreas, reading),
    ...(partner ? { partner: partnerName(partner, reading) } : {}),
    ...(promised
      ? { due: { text: sayShort(promised.by, language, timeZone), urgency: promised.urgency } }
      : {}),
    ...(holder ? { holder: { name: holder.name, isMe: holder.id === staff.id } } : {}),
    filed: sayShort(filedAt, language, timeZone),
  }
}

/** A partner as people name it; an id that the knowledge no longer has stands for itself. */
export function partnerName(id: string, { knowledge, language }: Reading): string {
  return knowledge.partners.find((partner) => partner.id === id)?.shortName[language] ?? id
}

function areasOf(ids: readonly string[], { knowledge, language }: Reading): string {
  const names = ids.map((id) => knowledge.focusAreas.find((area) => area.id === id)?.name[language])
  return names.filter(Boolean).join('; ') || NO_AREA[language]
}
