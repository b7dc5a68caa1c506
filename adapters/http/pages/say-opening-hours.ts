import type { Language } from '../../../knowledge/language.ts'
import type { Hub } from '../../../knowledge/schema.ts'

const DAYS = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const

/** Opening hours in words, such as "maandag tot en met vrijdag van 9.00 tot 17.00 uur". */
export function sayOpeningHours({ openingHours }: Pick<Hub, 'openingHours'>, language: Language) {
  const { days, from, to } = openingHours
  const sorted = days.toSorted((a, b) => a - b)
  const names = sorted.map((day) => DAYS[language][day - 1] ?? '')
  const isRow = sorted.length > 2 && (sorted.at(-1) ?? 0) - (sorted[0] ?? 0) === sorted.length - 1
  const spoken = isRow
    ? `${names[0]} ${language === 'nl' ? 'tot en met' : 'to'} ${names.at(-1)}`
    : new Intl.ListFormat(language === 'nl' ? 'nl' : 'en-GB').format(names)
  return language === 'nl'
    ? `${spoken} van ${dutch(from)} tot ${dutch(to)} uur`
    : `${spoken} from ${from} to ${to}`
}

function dutch(clock: string): string {
  return clock.replace(':', '.').replace(/^0/, '')
}
