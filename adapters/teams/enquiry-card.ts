import type { StaffView } from '../../bot/staff-desk.ts'
import { sayPlace } from '../../dialogs/say-place.ts'
import { sayReasons } from '../../dialogs/say-reasons.ts'
import type { Enquiry } from '../../enquiries/enquiry.ts'
import { partnerOf } from '../../enquiries/life.ts'
import { sayMoment } from '../../enquiries/say-moment.ts'
import type { Language } from '../../knowledge/language.ts'
import type { Knowledge } from '../../knowledge/schema.ts'
import { FILLED_IN_BY, STATES } from '../partners/code-words.ts'
import { nameOf } from '../partners/letters/name-of.ts'
import { adaptiveCard, factSet, type Item, textBlock } from './card-parts.ts'
import { enquiryActions } from './enquiry-actions.ts'
import { STAFF_WORDS } from './staff-words.ts'

export type CardGiven = { knowledge: Knowledge; language: Language; site: string }

const COLOURS = { 'on-time': 'Good', soon: 'Warning', overdue: 'Attention' } as const
const MOST_REASONS = 3

/**
 * An enquiry for staff, at a glance: what, where it stands and by when, who has it, and why this
 * partner; with everything that can be done. Its buttons carry the version they were made for.
 * @param note said above it, for example why a press was refused.
 */
export function enquiryCard(view: StaffView, given: CardGiven, note?: string) {
  const { enquiry } = view
  const { reference, need, state } = enquiry
  if (state === 'erased' || state === 'withdrawn') return goneCard(enquiry, given, note)
  const body: Item[] = [
    ...(note ? [textBlock(note, { color: 'Accent' })] : []),
    textBlock(reference, { size: 'Small', isSubtle: true, spacing: 'None' }),
    textBlock(need.title, { weight: 'Bolder', size: 'Medium', spacing: 'None', style: 'heading' }),
    due(view, given),
    factSet(facts(enquiry, given)),
    ...reasons(enquiry, given),
    ...notices(view, given),
  ]
  return adaptiveCard(body, enquiryActions(view, given))
}

/** The state and, while an answer is awaited, by when: in colour and in words. */
function due({ enquiry, promised }: StaffView, { language, knowledge }: CardGiven): Item {
  const words = STAFF_WORDS[language]
  const stands = STATES[enquiry.state][language]
  if (!promised) return textBlock(stands, { weight: 'Bolder' })
  const moment = sayMoment(promised.by, language, knowledge.hub.timeZone)
  const text = `${stands}. ${words.due} ${moment} (${words.urgency[promised.urgency]})`
  return textBlock(text, { weight: 'Bolder', color: COLOURS[promised.urgency] })
}

function facts(enquiry: Enquiry, { knowledge, language }: CardGiven) {
  const words = STAFF_WORDS[language]
  const { organisation, need, holder, filledInBy } = enquiry
  const partner = partnerOf(enquiry)
  return [
    { label: words.organisation, value: `${organisation.name}, ${sayPlace(organisation)}` },
    { label: words.area, value: areasOf(need.focusAreas, knowledge, language) },
    {
      label: words.needType,
      value: knowledge.needTypes.find(({ id }) => id === need.needType)?.name[language],
    },
    { label: words.partner, value: partner && nameOf(partner, knowledge, language) },
    { label: words.holder, value: holder?.name ?? words.nobody },
    { label: FILLED_IN_BY[language], value: filledInBy?.name },
  ]
}

export function areasOf(areas: readonly string[], { focusAreas }: Knowledge, language: Language) {
  const names = focusAreas.filter(({ id }) => areas.includes(id)).map(({ name }) => name[language])
  return names.join('; ') || STAFF_WORDS[language].noArea
}

/** Why the partner that has it, or else the first in rank, was named. */
function reasons({ match, ...enquiry }: Enquiry, { knowledge, language }: CardGiven): Item[] {
  const words = STAFF_WORDS[language]
  const asked = partnerOf({ match, ...enquiry })
  const ranked = match.ranked.find(({ partner }) => partner === asked) ?? match.ranked[0]
  const card = knowledge.partners.find(({ id }) => id === ranked?.partner)
  if (!ranked || !card) return []
  const sentences = sayReasons(ranked.reasons, card, knowledge, language).slice(0, MOST_REASONS)
  const others = match.ranked
    .filter(({ partner }) => partner !== ranked.partner)
    .map(({ partner }) => nameOf(partner, knowledge, language))
  return [
    textBlock(words.why(card.shortName[language]), { weight: 'Bolder' }),
    ...sentences.map((sentence) => textBlock(`• ${sentence}`, { spacing: 'None' })),
    ...(others.length > 0 ? [textBlock(words.others(others.join(', ')), { isSubtle: true })] : []),
  ]
}

/** What staff should know before they press. */
function notices({ enquiry, deliveries }: StaffView, { knowledge, language }: CardGiven): Item[] {
  const words = STAFF_WORDS[language]
  const dead = deliveries.filter(({ state }) => state === 'failed').length
  const note = enquiry.notes?.at(-1)
  const said = [
    enquiry.match.sure ? undefined : words.unsure,
    enquiry.consent.given ? undefined : words.noConsent,
    enquiry.proposed && words.proposed(nameOf(enquiry.proposed.partner, knowledge, language)),
    dead > 0 ? words.undelivered(dead) : undefined,
    note && words.lastNote(note.by.name, note.text),
  ]
  return said.flatMap((text) => (text ? [textBlock(text, { isSubtle: true })] : []))
}

/** Of an enquiry that is gone only its reference is left. */
function goneCard({ reference, state }: Enquiry, { language }: CardGiven, note?: string) {
  return adaptiveCard([
    ...(note ? [textBlock(note, { color: 'Accent' })] : []),
    textBlock(reference, { size: 'Small', isSubtle: true }),
    textBlock(STATES[state][language], { weight: 'Bolder' }),
  ])
}
