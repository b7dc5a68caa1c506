import { DateTime } from 'luxon'
import type { PartnerView } from '../../enquiries/partner-view.ts'
import type { Language } from '../../knowledge/language.ts'
import type { Knowledge } from '../../knowledge/schema.ts'
import { STANDINGS } from '../http/pages/overview-words.ts'
import { OUTCOMES } from './code-words.ts'
import { csv } from './csv.ts'

const HEADS = {
  nl: [
    ...['referentie', 'stand', 'gevraagd op', 'antwoord vóór', 'beantwoord op', 'onderwerp'],
    ...['soort vraag', 'gebieden', 'gemeente', 'organisatie', 'contactpersoon', 'e-mailadres'],
    'uitkomst',
  ],
  en: [
    ...['reference', 'standing', 'asked on', 'answer by', 'answered on', 'subject'],
    ...['kind of question', 'areas', 'municipality', 'organisation', 'contact', 'e-mail address'],
    'outcome',
  ],
} satisfies Record<Language, string[]>

/** A partner's enquiries for a spreadsheet; times are local, as `2026-11-26 10:30`. */
export function overviewCsv(
  views: PartnerView[],
  { language, knowledge }: { language: Language; knowledge: Knowledge },
): string {
  const time = (instant: string | undefined) =>
    instant &&
    DateTime.fromISO(instant, { zone: knowledge.hub.timeZone }).toFormat('yyyy-MM-dd HH:mm')
  const rows = views.map(({ need, contact, organisation, outcome, ...view }) => [
    view.reference,
    STANDINGS[view.standing][language],
    time(view.offeredAt),
    time(view.respondBy),
    time(view.answeredAt),
    need?.title,
    knowledge.needTypes.find(({ id }) => id === view.needType)?.name[language],
    view.focusAreas
      .flatMap((area) => knowledge.focusAreas.find(({ id }) => id === area)?.name[language] ?? [])
      .join('; '),
    view.municipality,
    organisation?.name,
    contact?.name,
    contact?.email,
    outcome && OUTCOMES[outcome.kind][language],
  ])
  return csv([HEADS[language], ...rows])
}
