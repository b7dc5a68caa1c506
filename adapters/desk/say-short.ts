import { DateTime } from 'luxon'
import type { Language } from '../../knowledge/language.ts'

const FORMS = {
  nl: { locale: 'nl', form: 'ccc d LLL yyyy H.mm' },
  en: { locale: 'en-GB', form: 'ccc d LLL yyyy H:mm' },
} as const

/**
 * An instant as it stands in a table, such as "do 26 nov 2026 14.00".
 * @param timeZone IANA name, such as Europe/Amsterdam.
 */
export function sayShort(instant: string, language: Language, timeZone: string): string {
  const { locale, form } = FORMS[language]
  return DateTime.fromISO(instant, { zone: timeZone, locale }).toFormat(form)
}
