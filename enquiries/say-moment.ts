import { DateTime } from 'luxon'
import type { Language } from '../knowledge/language.ts'

const FORMS = {
  nl: { locale: 'nl', form: "cccc d LLLL yyyy 'om' H.mm 'uur'" },
  en: { locale: 'en-GB', form: "cccc d LLLL yyyy 'at' H:mm" },
} as const

/**
 * An instant in words, such as "donderdag 26 november 2026 om 14.00 uur".
 * @param timeZone IANA name, such as Europe/Amsterdam.
 */
export function sayMoment(instant: string, language: Language, timeZone: string): string {
  const { locale, form } = FORMS[language]
  return DateTime.fromISO(instant, { zone: timeZone, locale }).toFormat(form)
}
