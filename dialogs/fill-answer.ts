import type { AnswerField } from '../knowledge/common-question.ts'
import { MEDIAN_ANSWERS } from './median-answers.ts'
import type { Situation } from './question.ts'
import { sayDays } from './say-hours.ts'

/** An answer of the knowledge with its fields filled in: "{hub}", "{days}". */
export function fillAnswer(text: string, situation: Situation): string {
  const fields = fieldsOf(situation)
  return text.replace(/\{(\w+)\}/g, (_, field: string) => fields.get(field) ?? '')
}

function fieldsOf({ brain, language, wording }: Situation): Map<string, string> {
  const { hub, partners, focusAreas, sectors, needTypes } = brain.knowledge
  const { openingHours } = hub
  const names = (list: readonly { name: { nl: string; en: string } }[]) =>
    list.map(({ name }) => name[language]).join('; ')
  const fields: Record<AnswerField, string> = {
    hub: hub.name[language],
    region: hub.region[language],
    controller: hub.controller,
    email: hub.email,
    privacyEmail: hub.privacyEmail,
    days: String(hub.responseDays),
    hours: wording.hours(sayDays(openingHours, wording), openingHours.from, openingHours.to),
    hubs: wording.and(hub.otherHubs.map(({ name }) => name)),
    partners: wording.and(
      partners
        .filter(({ tier }) => tier === 'founding-partner')
        .map(({ shortName }) => shortName[language]),
    ),
    areas: names(focusAreas),
    sectors: names(sectors),
    needTypes: names(needTypes.filter(({ id }) => id !== 'other')),
    answers: String(MEDIAN_ANSWERS),
    conversationDays: String(hub.keepFor.conversationDays),
    enquiryMonths: String(hub.keepFor.enquiryMonths),
  }
  return new Map(Object.entries(fields))
}
